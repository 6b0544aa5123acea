import { LETTER, UNSPACED } from './characters.ts';
import { featureOf } from './hash.ts';
import { spell } from './spelling.ts';

/** The lexicon's words of one language, ready to be looked up. */
export interface Words {
  /** Forms by their first three letters, those of two by both; the longest first. */
  byKey: ReadonlyMap<string, readonly Entry[]>;
}

interface Entry {
  form: string;
  /** The word must end where the form does. */
  whole: boolean;
  meaning: Meaning;
}

/** What a form stands for. */
interface Meaning {
  /** More than one where a form is shared; none for words that every text is full of. */
  features: number[];
  /** The code of the country it speaks of, if it does. */
  country?: string;
}

/** Gives the words of a language (as `languageOf` names it), or nothing where the lexicon has none or they were not loaded. */
export type Lexicon = (language: string) => Words | undefined;

export const NO_LEXICON: Lexicon = () => undefined;

/** A word of the text that is a concept of the lexicon. */
export interface ConceptFound extends Readonly<Meaning> {
  start: number;
  end: number;
}

/** The lexicon's columns hold more than one language where spelling or script is all that differs. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  'zh-Hant': 'zh',
  yue: 'zh',
  fil: 'tl',
  hr: 'sr',
  bs: 'sr',
  sh: 'sr',
  prs: 'fa',
};

/** The name of the column of the lexicon that serves a language. */
export function columnOf(language: string): string {
  return COLUMN_OF[language] ?? language;
}

/** A country's words (its adjective, its people, its short names) say the same as its name. */
const COUNTRY = /^country-([a-z]{2})$/;
/** Concepts that are names: what they stand for has one name, however it is written. */
const NAME = /^(?:city|place|person|group|company)-/;
/** Words that every text is full of tell nothing of its event. */
const COMMON = 'common-words';

function meaningOf(id: string): Meaning {
  const country = COUNTRY.exec(id)?.[1]?.toUpperCase();
  if (country) return { features: [featureOf('place', country)], country };
  if (id === COMMON) return { features: [] };
  return { features: [featureOf(NAME.test(id) ? 'term' : 'concept', id)] };
}

const KEY = 3;
const SHORTEST = 2;

/**
 * Reads one compiled column: a line for every concept, in the order of `concepts`, forms apart by commas, with a star where any ending may
 * follow. Lines may be empty.
 */
export function wordsOf(column: string, concepts: readonly string[], language: string): Words {
  const entries = new Map<string, Entry>();
  column.split('\n').forEach((cell, index) => {
    const concept = concepts[index];
    if (cell === '' || concept === undefined) return;
    const meaning = meaningOf(concept);
    for (const written of cell.split(',')) {
      const stem = written.endsWith('*');
      const form = spell(stem ? written.slice(0, -1) : written, language).text;
      // Korean writes its particles on to the word.
      const whole = !stem && language !== 'ko';
      const known = entries.get(form);
      const features = [...new Set([...(known?.meaning.features ?? []), ...meaning.features])];
      const country = meaning.country ?? known?.meaning.country;
      entries.set(form, { form, whole: whole && (known?.whole ?? true), meaning: { features, country } });
    }
  });
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    if (entry.form.length < SHORTEST) continue;
    const key = entry.form.slice(0, KEY);
    const others = byKey.get(key);
    if (others) others.push(entry);
    else byKey.set(key, [entry]);
  }
  for (const list of byKey.values()) list.sort((a, b) => b.form.length - a.form.length);
  return { byKey };
}

/** A sign that belongs to the letter before it: no form ends between the two. */
const MARK = /\p{M}/u;
const KATAKANA = /[\u30a1-\u30fa\u30fc]/;
/** A shorter word in katakana is often the beginning of another one. */
const SURE_KATAKANA = 4;

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
    let entry = entryAt(text, start, words, begins || index === last ? SHORTEST : SHORTEST_INSIDE);
    for (let which = 0; !entry && which < prefixes.length; which++) {
      const prefix = prefixes[which] as string;
      if (!text.startsWith(prefix, index)) continue;
      start = index + prefix.length;
      entry = entryAt(text, start, words, SHORTEST);
    }
    if (!entry) continue;
    last = start + entry.form.length;
    found.push({ ...entry.meaning, start: writtenAt(start), end: writtenAt(last - 1) + 1 });
    index = last - 1;
  }
  return found;
}

/** A word begins here, or the script does not show where words begin; `last` is where the form before ended. */
function mayBegin(text: string, index: number, last: number): boolean {
  if (index === 0) return true;
  const letter = text.charAt(index);
  const before = text.charAt(index - 1);
  if (KATAKANA.test(letter)) return index === last || !KATAKANA.test(before);
  return UNSPACED.test(letter) || UNSPACED.test(before) || !LETTER.test(before);
}

function entryAt(text: string, index: number, words: Words, shortest: number): Entry | undefined {
  const fits = (entry: Entry) =>
    entry.form.length >= shortest &&
    text.startsWith(entry.form, index) &&
    mayEnd(text, index + entry.form.length, entry);
  return (
    words.byKey.get(text.slice(index, index + KEY))?.find(fits) ??
    words.byKey.get(text.slice(index, index + SHORTEST))?.find(fits)
  );
}

function mayEnd(text: string, end: number, { form, whole }: Entry): boolean {
  const last = form.charAt(form.length - 1);
  const next = text.charAt(end);
  if (KATAKANA.test(last)) return form.length >= SURE_KATAKANA || !KATAKANA.test(next);
  if (UNSPACED.test(last)) return !MARK.test(next);
  return !whole || UNSPACED.test(next) || !LETTER.test(next);
}
