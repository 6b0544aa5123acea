import type { Language } from '../words.ts';
import { list } from './jsonld.ts';
import { FUNCTION_WORDS, LETTERS, SCRIPTS } from './languages.ts';
import type { Page } from './page.ts';
import { plain } from './plain.ts';

/** As much text as tells its language. In characters. */
const SAMPLE = 4000;
/** Fewer function words than this prove nothing. */
const ENOUGH_WORDS = 5;
/** A shorter text proves nothing of its script. */
const ENOUGH_LETTERS = 8;
/** A language's own letters stand at least once in so many characters. */
const LETTER_EVERY = 250;
/** Languages that their own newspapers write in two scripts. */
const TWO_SCRIPTS = /^(sr|bs|sh|uz|kk|mn|ku|pa|tk|az)$/;
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
function parseLanguage(value: unknown): Language | undefined {
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
function textLanguage(text: string): Guess | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const script = dominantScript(sample);
  if (!script) return undefined;
  const words = countWords(sample);
  const rivals = [...words].filter(([lang]) => scriptOf(lang) === script).sort((a, b) => b[1] - a[1]);
  const lettered = Object.entries(LETTERS).find(([lang, letters]) => {
    return scriptOf(lang) === script && (sample.match(letters)?.length ?? 0) > sample.length / LETTER_EVERY;
  });
  if (lettered) return { lang: lettered[0], script, words };
  const best = rivals[0];
  if (best && best[1] >= ENOUGH_WORDS) return { lang: best[0], script, words };
  // Latin letters alone say nothing; other scripts have one language that is by far the likeliest.
  const likely = script === 'Latn' ? undefined : new Intl.Locale(`und-${script}`).maximize().language;
  return likely ? { lang: likely, script, words } : undefined;
}

/** What a language is written in, in the terms of SCRIPTS; CLDR knows. */
function scriptOf(lang: Language): string {
  const script = new Intl.Locale(lang).maximize().script ?? '';
  return { Hans: 'Hani', Hant: 'Hani', Jpan: 'Hira', Kore: 'Hang' }[script] ?? script;
}

function dominantScript(text: string): string | undefined {
  const counts = new Map(
    SCRIPTS.map((script) => [script, text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0]),
  );
  const letters = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [kana, han] = [counts.get('Hira') ?? 0, counts.get('Hani') ?? 0];
  // Japanese mixes three scripts; a tenth of it in kana is enough to know it from Chinese.
  if (kana > 3 && kana > (han + kana) / 10 && han + kana > letters / 4) return 'Hira';
  // One Chinese character says as much as two or three Latin letters.
  counts.set('Hani', han * 2);
  const [script, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  return count >= ENOUGH_LETTERS && count > letters / 3 ? script : undefined;
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
  const primary = new Intl.Locale(lang).language;
  if (TWO_SCRIPTS.test(primary) || (script === 'Hani' && /^(ja|ko)$/.test(primary))) return false;
  if (scriptOf(lang) !== script) return true;
  const declared = guess?.words.get(primary);
  if (!guess || primary === guess.lang || !Object.hasOwn(FUNCTION_WORDS, primary)) return false;
  return (guess.words.get(guess.lang) ?? 0) > CLEARLY * ((declared ?? 0) + 1);
}
