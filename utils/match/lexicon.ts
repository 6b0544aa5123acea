import type { Words } from './lexiconColumn.ts';
import { formAt } from './lexiconLookup.ts';
import type { Meaning } from './lexiconMeanings.ts';
import { spell } from './spelling.ts';
import { mayBegin } from './wordEdges.ts';

/** Gives the words of a language (as `languageOf` names it), or nothing where the lexicon has none or they were not loaded. */
export type Lexicon = (language: string) => Words | undefined;

export const NO_LEXICON: Lexicon = () => undefined;

/** A word of the text that is a concept of the lexicon. */
export interface ConceptFound extends Readonly<Meaning> {
  start: number;
  end: number;
}

/** No form is shorter. */
export const SHORTEST = 2;

/** Languages that write words together: one may begin where another ended, and a long one anywhere. */
const COMPOUNDING: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'no', 'fi', 'hu', 'is', 'et']);
/** A shorter form stands inside other words by chance. */
const SHORTEST_INSIDE = 6;

/**
 * Little words that are written together with the next one: an "and" first, then the longest. What is left must be a form of the lexicon, so that more may be
 * tried than a name could bear.
 */
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  ar: joined(['و', 'ف', ''], ['بال', 'كال', 'لل', 'ال', 'ب', 'ل', 'ك', 'س', '']),
  he: joined(['ו', ''], ['כשה', 'כש', 'מה', 'שה', 'ש', 'מ', 'ב', 'ל', 'כ', 'ה', '']),
  am: ['እንደ', 'ስለ', 'እየ', 'የ', 'በ', 'ለ', 'ከ'],
};

function joined(first: readonly string[], second: readonly string[]): string[] {
  const all = first.flatMap((one) => second.map((two) => one + two)).filter((prefix) => prefix !== '');
  return [...first.filter((one) => one !== ''), ...all.sort((a, b) => b.length - a.length)];
}

/** The concepts that a text names, in its order, none inside another: at each place the longest form that fits. */
export function conceptsIn(written: string, language: string, words: Words): ConceptFound[] {
  const { text, writtenAt } = spell(written, language);
  const prefixes = PREFIXES[language] ?? [];
  const compounds = COMPOUNDING.has(language);
  const found: ConceptFound[] = [];
  let last = 0;
  for (let index = 0; index + SHORTEST <= text.length; index++) {
    const begins = mayBegin(text, index, last);
    if (!begins && !compounds) continue;
    let start = index;
    let form = formAt(words, text, start, begins || index === last ? SHORTEST : SHORTEST_INSIDE);
    for (let which = 0; !form && which < prefixes.length; which++) {
      const prefix = prefixes[which] as string;
      if (!text.startsWith(prefix, index)) continue;
      start = index + prefix.length;
      form = formAt(words, text, start, SHORTEST);
    }
    if (!form) continue;
    last = start + form.length;
    found.push({ ...form.meaning, start: writtenAt(start), end: writtenAt(last - 1) + 1 });
    index = last - 1;
  }
  return found;
}
