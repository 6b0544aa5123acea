import { type Lexicon, SHORTEST } from './lexicon.ts';
import {
  ALIKE,
  BLOCK,
  emptyWords,
  FIRST_LETTER,
  GOES_ON,
  LONGEST,
  MOST_UNITS,
  openWords,
  type Words,
} from './lexiconColumn.ts';
import { columnOf } from './lexiconLanguages.ts';
import { type Meanings, meaningOf, meaningsFile, openMeanings } from './lexiconMeanings.ts';
import type { Concept } from './lexiconSource.ts';
import { spell } from './spelling.ts';

/** A form of one language as it is looked up. */
interface Form {
  text: string;
  /** The word must end where the form does. */
  whole: boolean;
  /** The concepts that it stands under. */
  ids: string[];
}
interface Numbered extends Form {
  meaning: number;
}

/** Their numbers, raised by one, have two bytes. */
const MOST_MEANINGS = 0xffff;

/** The file of what forms mean. */
export const MEANINGS = 'meanings.bin';
/** The file of a column. */
export const fileOf = (column: string): string => `${column}.bin`;

/** The columns that these concepts have words in, sorted. */
export function columnsOf(concepts: readonly Concept[]): string[] {
  const tags = concepts.flatMap(({ words }) => [...words.keys()]);
  return [...new Set(tags.flatMap((tag) => columnOf(tag) ?? []))].sort();
}

/** The lexicon as the background looks it up, by file name: what forms mean, and the words of these columns (see `openWords`). */
export function lexiconFiles(
  concepts: readonly Concept[],
  columns: readonly string[] = columnsOf(concepts),
): Map<string, Uint8Array<ArrayBuffer>> {
  const forms = formsOf(concepts, columns);
  const numbers = numbersOf(forms.flat());
  if (numbers.size > MOST_MEANINGS)
    throw new Error(`The lexicon can have ${MOST_MEANINGS} meanings, not ${numbers.size}.`);
  const bytes = meaningsFile([...numbers.keys()].map((ids) => meaningOf(ids.split(' '))));
  const meanings = openMeanings(bytes.buffer);
  const files = columns.map((column, which) => {
    const numbered = (forms[which] ?? []).map((form) => ({
      ...form,
      meaning: numbers.get(form.ids.join(' ')) as number,
    }));
    return [fileOf(column), wordsFile(numbered, meanings)] as const;
  });
  return new Map([[MEANINGS, bytes], ...files]);
}

/** A number for every set of concepts that forms stand under, the most frequent first, which makes smaller files. */
function numbersOf(forms: readonly Form[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ids } of forms) counts.set(ids.join(' '), (counts.get(ids.join(' ')) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return new Map(sorted.map(([ids], number) => [ids, number]));
}

/** The lexicon of these concepts; a language's words are made ready when they are first asked for. */
export function lexiconOf(concepts: readonly Concept[]): Lexicon {
  const known = new Set(columnsOf(concepts));
  const ready = new Map<string, Words>();
  return (language) => {
    const column = columnOf(language);
    if (column === undefined || !known.has(column)) return undefined;
    const words = ready.get(column) ?? openFiles(lexiconFiles(concepts, [column]), column);
    ready.set(column, words);
    return words;
  };
}

function openFiles(files: Map<string, Uint8Array<ArrayBuffer>>, column: string): Words {
  const bytesOf = (name: string) => (files.get(name) as Uint8Array<ArrayBuffer>).buffer;
  return openWords(bytesOf(fileOf(column)), openMeanings(bytesOf(MEANINGS)));
}

/** The forms of each of these columns in the order of their UTF-16 units, each once. */
function formsOf(concepts: readonly Concept[], columns: readonly string[]): Form[][] {
  const all = new Map(columns.map((column) => [column, new Map<string, Form>()] as const));
  for (const { id, words } of concepts) {
    for (const [tag, written] of words) {
      const column = columnOf(tag) ?? '';
      const forms = all.get(column);
      for (const { text, stem } of forms ? written : []) {
        // Korean writes its particles on to the word.
        const form = { text: spell(text, column).text, whole: !stem && column !== 'ko', ids: [id] };
        if (form.text.length > LONGEST) throw new Error(`${id}, ${tag}: "${text}" is longer than ${LONGEST} letters.`);
        if (forms && form.text.length >= SHORTEST) addForm(forms, form);
      }
    }
  }
  return [...all.values()].map((forms) => [...forms.values()].sort((a, b) => (a.text < b.text ? -1 : 1)));
}

function addForm(forms: Map<string, Form>, form: Form): void {
  const known = forms.get(form.text);
  if (!known) forms.set(form.text, form);
  else {
    known.whole &&= form.whole;
    known.ids = [...new Set([...known.ids, ...form.ids])];
  }
}

function wordsFile(sorted: readonly Numbered[], meanings: Meanings): Uint8Array<ArrayBuffer> {
  const { forms, repeated } = inBlocks(sorted);
  const before = (at: number) => (at % BLOCK === 0 ? undefined : forms[at - 1]);
  const shared = forms.map(({ text }, at) => inCommon(text, before(at)?.text ?? ''));
  const rests = forms.map(({ text }, at) => unitsOf(text.slice(shared[at])));
  const alphabet = [...new Set(rests.flat())].sort((a, b) => a - b);
  const places = new Map(alphabet.map((unit, place) => [unit, place] as const));
  const entries = forms.map(({ whole }, at) => [
    2 * (shared[at] as number) + (whole ? 1 : 0),
    ...(rests[at] ?? []).map((unit) => FIRST_LETTER + (places.get(unit) as number)),
  ]);
  const units = entries.flat();
  if (units.length > MOST_UNITS)
    throw new Error(`A column of the lexicon has ${units.length} units, more than ${MOST_UNITS}.`);
  const sizes = { forms: forms.length, units: units.length, letters: alphabet.length, meanings: meanings.ends.length };
  const { bytes, words } = emptyWords(sizes, meanings);
  words.alphabet.set(alphabet);
  words.stream.set(units);
  words.repeated.set(repeated);
  let start = 0;
  forms.forEach(({ meaning }, at) => {
    if (at % BLOCK === 0) words.starts[at / BLOCK] = start;
    start += entries[at]?.length ?? 0;
    const number = before(at)?.meaning === meaning ? 0 : meaning + 1;
    words.low[at] = number & 255;
    words.high[at] = number >> 8;
  });
  return bytes;
}

/** The forms with those that begin a block's first new one before it once more; and of each block what `repeated` is. */
function inBlocks(sorted: readonly Numbered[]): { forms: Numbered[]; repeated: number[] } {
  const forms: Numbered[] = [];
  const repeated: number[] = [];
  /** The forms that begin the one at hand, each in the next. */
  let begins: Numbered[] = [];
  for (const form of sorted) {
    begins = begins.filter(({ text }) => form.text.startsWith(text));
    if (forms.length % BLOCK === 0) {
      const goesOn = inCommon(form.text, forms.at(-1)?.text ?? '') >= ALIKE;
      repeated.push(begins.length + (goesOn ? GOES_ON : 0));
      forms.push(...begins);
    }
    forms.push(form);
    begins.push(form);
  }
  return { forms, repeated };
}

function inCommon(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
