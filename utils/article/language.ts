import type { Language } from '../words.ts';
import { list } from './jsonld.ts';
import { FUNCTION_WORDS, LETTERS, SCRIPTS } from './languages.ts';
import type { Page } from './page.ts';
import { plain } from './plain.ts';

/** As much text as tells its language. In characters. */
const SAMPLE = 4000;
/** Fewer function words than this prove nothing. */
const ENOUGH_WORDS = 5;
/** So many times more function words than of the declared language, and the declaration is a template's. */
const CLEARLY = 4;

/** What the article is written in: as the page declares it, unless its text is plainly something else; null if neither tells. */
export function language(page: Page, text: string): Language | null {
  const guess = textLanguage(text);
  const declared = declarations(page).find((lang) => !contradicts(lang, text, guess));
  return declared ?? guess?.lang ?? null;
}

function declarations({ document, meta, thing }: Page): Language[] {
  const inLanguage = list(thing?.inLanguage).map((value) =>
    typeof value === 'object' && value !== null ? ((value as { name?: unknown }).name ?? '') : value,
  );
  return [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    ...inLanguage,
    meta.get('content-language'),
    meta.get('dc.language'),
    meta.get('language'),
    document.body?.getAttribute('lang'),
    meta.get('og:locale'),
  ].flatMap((value) => parseLanguage(value) ?? []);
}

/** The value as a canonical language tag (`en_us` gives `en-US`), or undefined if it is none. */
export function parseLanguage(value: unknown): Language | undefined {
  const tag = plain(value, 40)
    .split(/[,;\s]/)[0]!
    .replaceAll('_', '-');
  if (!/^[a-z]{2,3}(-[a-z\d]+)*$/i.test(tag) || /^(und|mul|zxx|xx|x)\b/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

interface Guess {
  lang: Language;
  script: string;
  /** How many function words of each language the text holds, where that decided. */
  words: Map<Language, number>;
}

/** The language of a text by its script, its letters and its commonest words; undefined if they do not tell. */
export function textLanguage(text: string): Guess | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const script = dominantScript(sample);
  if (!script) return undefined;
  const words = countWords(sample);
  const known = SCRIPTS[script]!;
  if (known.length === 1) return { lang: known[0]!, script, words };
  const best = [...words].filter(([lang]) => known.includes(lang)).sort((a, b) => b[1] - a[1])[0];
  const byLetters = known.find((lang) => (sample.match(LETTERS[lang] ?? /(?!)/g)?.length ?? 0) > sample.length / 250);
  if (byLetters) return { lang: byLetters, script, words };
  if (best && best[1] >= ENOUGH_WORDS) return { lang: best[0], script, words };
  return undefined;
}

function dominantScript(text: string): string | undefined {
  const counts = Object.keys(SCRIPTS).map((script) => {
    const found = text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
    return [script, found] as const;
  });
  const letters = counts.reduce((sum, [, count]) => sum + count, 0);
  const kana = counts.find(([script]) => script === 'Hiragana')?.[1] ?? 0;
  const han = counts.find(([script]) => script === 'Han')?.[1] ?? 0;
  // Japanese mixes three scripts; a tenth of it in kana is enough to know it from Chinese.
  if (kana > 3 && kana > (han + kana) / 10 && han + kana > letters / 3) return 'Hiragana';
  // One Chinese character says as much as two or three Latin letters.
  const [script, count] = counts
    .map(([name, n]) => [name, name === 'Han' ? n * 2 : n] as const)
    .sort((a, b) => b[1] - a[1])[0]!;
  return count >= 8 && count > letters / 3 ? script : undefined;
}

function countWords(sample: string): Map<Language, number> {
  const counts = new Map<Language, number>();
  for (const word of sample.match(/[\p{L}\p{M}]+/gu) ?? []) {
    for (const lang of languagesOf.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  return counts;
}

const languagesOf = new Map<string, Language[]>();
for (const [lang, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), lang]);
}

function contradicts(lang: Language, text: string, guess: Guess | undefined): boolean {
  const script = guess?.script ?? dominantScript(text.slice(0, SAMPLE).toLowerCase());
  if (!script) return false;
  const locale = new Intl.Locale(lang).maximize();
  if (!writtenIn(locale.script ?? '', script)) return true;
  const declared = guess?.words.get(locale.language);
  if (!guess || locale.language === guess.lang || !Object.hasOwn(FUNCTION_WORDS, locale.language)) return false;
  return (guess.words.get(guess.lang) ?? 0) > CLEARLY * ((declared ?? 0) + 1);
}

/** Whether text in the Unicode script may be of a language that CLDR says is written in `declared`. */
function writtenIn(declared: string, script: string): boolean {
  const scripts: Record<string, string[]> = {
    Han: ['Hans', 'Hant', 'Jpan', 'Kore'],
    Hiragana: ['Jpan'],
    Hangul: ['Kore'],
    Latin: ['Latn'],
    // Serbian, Uzbek and others are written in both.
    Cyrillic: ['Cyrl'],
    Arabic: ['Arab'],
    Hebrew: ['Hebr'],
    Greek: ['Grek'],
    Devanagari: ['Deva'],
    Bengali: ['Beng'],
  };
  const fitting = scripts[script];
  return fitting ? fitting.includes(declared) : declared.slice(0, 3) === script.slice(0, 3);
}
