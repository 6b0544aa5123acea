import { withoutEnding } from './endings.ts';

/** Little words that are written together with the word they belong to. */
const PREFIXES: Record<string, readonly string[]> = {
  ar: ['وال', 'بال', 'كال', 'فال', 'لل', 'ال', 'و', 'ب', 'ل', 'ف', 'ك'],
  he: ['וה', 'שה', 'מה', 'בה', 'לה', 'ה', 'ב', 'ל', 'ו', 'מ', 'ש', 'כ'],
  am: ['እንደ', 'እና', 'ስለ', 'የ', 'በ', 'ለ', 'ከ'],
};
PREFIXES.ti = PREFIXES.am ?? [];

const KOREAN_PARTICLE = /(에서는|에서|으로|에게|까지|부터|이라|은|는|이|가|을|를|의|에|로|와|과|도|만|서)$/;

/** A stem must keep this many letters, Korean this many syllables. */
const SHORTEST_STEM = 3;
const SHORTEST_KOREAN_STEM = 2;
/** A single letter is as often part of the word itself. */
const ONE_LETTER_TRUST = 0.6;

/** What looks like an ending may be the end of the name. */
const ENDING_TRUST = 0.8;

export interface Form {
  text: string;
  /** 0..1: how likely this is the word that was meant. */
  trust: number;
}

/** The word as written, and without the little words it may begin or end with. */
export function formsOf(word: string, language: string): Form[] {
  const forms: Form[] = [{ text: word, trust: 1 }];
  for (const prefix of PREFIXES[language] ?? []) {
    if (!word.startsWith(prefix) || word.length - prefix.length < SHORTEST_STEM) continue;
    forms.push({ text: word.slice(prefix.length), trust: prefix.length > 1 ? 1 : ONE_LETTER_TRUST });
    if (prefix.length > 1) break;
  }
  if (language === 'ko') {
    const stem = word.replace(KOREAN_PARTICLE, '');
    if (stem !== word && stem.length >= SHORTEST_KOREAN_STEM) forms.push({ text: stem, trust: 1 });
  }
  const stem = withoutEnding(word, language);
  if (stem) forms.push({ text: stem, trust: ENDING_TRUST });
  return forms;
}
