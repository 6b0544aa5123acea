import { COUNTED, kindOf } from './kinds.ts';
import { LISTS_A_BLOCK } from './lists.ts';
import { blankSegment, MOST_LANGUAGES, type Segment, seal } from './segment.ts';
import { HUNDREDTHS, LEVEL_BITS, LEVEL_MASK } from './weightLevels.ts';

/** A language of which more than this share have a feature, in a segment with so many of its items, is withheld from the feature's list. */
export const WITHHELD_SHARE = 0.25;
const LEAST_ITEMS = 50;

/** Bytes that grow. */
const FIRST_BYTES = 4096;
/** The longest that a varint of 32 bits can be. */
const VARINT = 5;

/** The columns of a segment, before it is known how long its lists are. */
export type Columns = Pick<Segment, 'numbers' | 'minutes' | 'lengths' | 'totals' | 'lang' | 'sizes' | 'langs'>;

export interface ListsWriter {
  /**
   * Adds the list of a feature, higher than all before: the first `count` of `postings`, as `(item << 4) | weight`, ascending. `withheld` are
   * places of languages that were withheld already. Changes `postings`.
   */
  put(feature: number, postings: Uint32Array, count: number, withheld?: Iterable<number>): void;
  /** The segment of all that was put. */
  end(): Segment;
}

/** Writes the lists of a segment, feature by feature. */
export function listsWriter(columns: Columns): ListsWriter {
  let bytes = new Uint8Array(FIRST_BYTES);
  let at = 0;
  let own = new Uint8Array(FIRST_BYTES);
  let written = 0;
  let before = 0;
  const blockFeatures: number[] = [];
  const blockStarts: number[] = [];
  const withholding = withholdingIn(columns);

  return {
    put(feature, postings, count, known) {
      if (own.length < VARINT * count) own = new Uint8Array(2 * VARINT * count);
      const withheld = withholding(postings, count, known);
      const kept = withheld.length > 0 ? withoutLanguages(withheld, { feature, postings, count, columns }) : count;
      const length = writePostings(postings, kept, own);
      const header = withheld.length > 0 ? 1 + withheld.length : 0;
      const needed = at + 2 * VARINT + header + length;
      if (needed > bytes.length) bytes = grown(bytes, needed);
      if (written++ % LISTS_A_BLOCK === 0) {
        blockFeatures.push(feature);
        blockStarts.push(at);
        before = feature;
      }
      at = writeVarint(feature - before, bytes, at);
      at = writeVarint(2 * (header + length) + (header > 0 ? 1 : 0), bytes, at);
      if (header > 0) {
        bytes[at++] = withheld.length;
        for (const place of withheld) bytes[at++] = place;
      }
      bytes.set(own.subarray(0, length), at);
      at += length;
      before = feature;
    },
    end() {
      const langs = new TextEncoder().encode(JSON.stringify(columns.langs));
      const { langBytes, ...segment } = blankSegment({
        items: columns.numbers.length,
        langs: langs.length,
        blocks: blockFeatures.length,
        lists: at,
      });
      for (const name of ['numbers', 'minutes', 'lengths', 'totals', 'lang', 'sizes'] as const) {
        (segment[name] as Uint8Array).set(columns[name] as Uint8Array);
      }
      langBytes.set(langs);
      segment.blockFeatures.set(blockFeatures);
      segment.blockStarts.set(blockStarts);
      segment.lists.set(bytes.subarray(0, at));
      seal(segment);
      return { ...segment, langs: columns.langs };
    },
  };
}

/** The place of a language in `langs`, which gets it if it is new; the last place stands for all that there is no room for. */
export function languagePlaces(langs: string[]): (lang: string) => number {
  const places = new Map(langs.map((lang, place) => [lang, place]));
  return (lang) => {
    const known = places.get(lang);
    if (known !== undefined) return known;
    const place = langs.length;
    if (place === MOST_LANGUAGES) {
      langs.push('und');
      return place;
    }
    if (place > MOST_LANGUAGES) return MOST_LANGUAGES;
    langs.push(lang);
    places.set(lang, place);
    return place;
  };
}

/** Takes the postings of these languages out, and out of what their items say in all; returns how many are left. */
function withoutLanguages(
  withheld: readonly number[],
  { feature, postings, count, columns }: { feature: number; postings: Uint32Array; count: number; columns: Columns },
): number {
  const { lang, totals } = columns;
  const kind = kindOf(feature);
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const posting = postings[at] as number;
    const item = posting >>> LEVEL_BITS;
    if (!withheld.includes(lang[item] as number)) postings[kept++] = posting;
    else if (kind < COUNTED) (totals[COUNTED * item + kind] as number) -= HUNDREDTHS[posting & LEVEL_MASK] as number;
  }
  return kept;
}

const NONE: readonly number[] = [];

/** Tells which languages are to be withheld from a list. */
function withholdingIn({ lang, langs }: Columns) {
  const items = new Uint32Array(langs.length);
  for (const place of lang) (items[place] as number)++;
  const least = WITHHELD_SHARE * LEAST_ITEMS;
  const counts = new Uint32Array(langs.length);
  return (postings: Uint32Array, count: number, known: Iterable<number> = NONE): readonly number[] => {
    if (count < least) return known === NONE ? NONE : [...known];
    counts.fill(0);
    for (let place = 0; place < count; place++) {
      (counts[lang[(postings[place] as number) >>> LEVEL_BITS] as number] as number)++;
    }
    const withheld = new Set(known);
    counts.forEach((own, place) => {
      const all = items[place] as number;
      if (all >= LEAST_ITEMS && own > WITHHELD_SHARE * all) withheld.add(place);
    });
    return [...withheld];
  };
}

function writePostings(postings: Uint32Array, count: number, into: Uint8Array): number {
  let at = 0;
  let before = 0;
  for (let place = 0; place < count; place++) {
    const posting = postings[place] as number;
    const item = posting >>> LEVEL_BITS;
    at = writeVarint(((item - before) << LEVEL_BITS) | (posting & LEVEL_MASK), into, at);
    before = item;
  }
  return at;
}

function writeVarint(value: number, into: Uint8Array, place: number): number {
  let at = place;
  let rest = value >>> 0;
  while (rest > 127) {
    into[at++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  into[at++] = rest;
  return at;
}

function grown(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(2 * bytes.length, least));
  larger.set(bytes);
  return larger;
}
