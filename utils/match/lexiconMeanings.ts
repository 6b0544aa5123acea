import { featureOf } from './hash.ts';

/** What a form of the lexicon stands for. */
export interface Meaning {
  /** More than one where a form is shared; none for words that every text is full of. */
  features: readonly number[];
  /** The code of the country it speaks of, if it does. */
  country?: string;
}

/**
 * All that the forms of any language stand for, as the build wrote it: a header (`MARK`, how many meanings, how many features), the features, and
 * of every meaning where its features end and the two letters of its country's code, 0 if it has none.
 */
export interface Meanings {
  features: Uint32Array;
  ends: Uint16Array;
  countries: Uint16Array;
  /** Those that were asked for, by their numbers. */
  read: Map<number, Meaning>;
}

/** Says in the first four bytes that this is such a file, of this form. */
const MARK = 0x314d5745;
const HEADER_BYTES = 12;

/** A country's words (its adjective, its people, its short names) say the same as its name. */
const COUNTRY = /^country-([a-z]{2})$/;
/** Concepts that are names: what they stand for has one name, however it is written. */
const NAME = /^(?:city|place|person|group|company)-/;
/** Words that every text is full of tell nothing of its event. */
const COMMON = 'common-words';

/** What a form means that stands under these concepts. */
export function meaningOf(ids: readonly string[]): Meaning {
  const country = ids.map(countryOf).findLast((code) => code !== undefined);
  return { features: [...new Set(ids.flatMap(featuresOf))], country };
}

function countryOf(id: string): string | undefined {
  return COUNTRY.exec(id)?.[1]?.toUpperCase();
}

function featuresOf(id: string): number[] {
  const country = countryOf(id);
  if (country) return [featureOf('place', country)];
  if (id === COMMON) return [];
  return [featureOf(NAME.test(id) ? 'term' : 'concept', id)];
}

/** The bytes of a file that `openMeanings` reads. */
export function meaningsFile(all: readonly Meaning[]): Uint8Array<ArrayBuffer> {
  const features = all.flatMap((one) => one.features);
  const bytes = new Uint8Array(HEADER_BYTES + 4 * features.length + 4 * all.length);
  new Uint32Array(bytes.buffer, 0, 3).set([MARK, all.length, features.length]);
  const meanings = viewsOf(bytes.buffer, all.length, features.length);
  meanings.features.set(features);
  let end = 0;
  all.forEach((one, number) => {
    end += one.features.length;
    meanings.ends[number] = end;
    if (one.country) meanings.countries[number] = (one.country.charCodeAt(0) << 8) | one.country.charCodeAt(1);
  });
  return bytes;
}

/** Opens what `meaningsFile` wrote; nothing is read before it is asked for. Throws a sentence if the bytes are something else. */
export function openMeanings(bytes: ArrayBuffer): Meanings {
  const [mark, count = 0, features = 0] = bytes.byteLength < HEADER_BYTES ? [] : new Uint32Array(bytes, 0, 3);
  if (mark !== MARK || bytes.byteLength !== HEADER_BYTES + 4 * features + 4 * count)
    throw new Error('The meanings of the lexicon cannot be read: build them anew.');
  return viewsOf(bytes, count, features);
}

function viewsOf(bytes: ArrayBuffer, count: number, features: number): Meanings {
  const after = HEADER_BYTES + 4 * features;
  return {
    features: new Uint32Array(bytes, HEADER_BYTES, features),
    ends: new Uint16Array(bytes, after, count),
    countries: new Uint16Array(bytes, after + 2 * count, count),
    read: new Map(),
  };
}

/** The meaning with this number; one that stands for nothing where there is none. */
export function meaningAt(meanings: Meanings, number: number): Meaning {
  const known = meanings.read.get(number);
  if (known) return known;
  const { features, ends, countries } = meanings;
  const code = countries[number] ?? 0;
  const meaning: Meaning = {
    features: [...features.subarray(number > 0 ? ends[number - 1] : 0, ends[number] ?? 0)],
    country: code ? String.fromCharCode(code >> 8, code & 255) : undefined,
  };
  meanings.read.set(number, meaning);
  return meaning;
}
