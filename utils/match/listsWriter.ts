import { COUNTED, kindOf } from './kinds.ts';
import { LISTS_A_BLOCK, WEIGHT_BITS } from './lists.ts';
import { blankSegment, MOST_LANGUAGES, type Segment, seal } from './segment.ts';

/** A feature that more than this share of a language's items have, in a segment with so many of them, keeps no postings. */
export const STOP_SHARE = 0.3;
const STOP_ITEMS = 200;

/** Bytes that grow. */
const FIRST_BYTES = 4096;
/** The longest that a varint of 32 bits can be. */
const VARINT = 5;

/** The columns of a segment, before it is known how long its lists are. */
export interface Columns {
  numbers: Uint32Array;
  minutes: Uint32Array;
  lengths: Float32Array;
  totals: Uint16Array;
  lang: Uint8Array;
  sizes: Uint8Array;
  langs: string[];
}

export interface ListsWriter {
  /** Adds the list of a feature, higher than all before; `postings` as `(item << 4) | weight`, ascending, the first `count` of them; `stop`: it has no postings elsewhere. */
  put(feature: number, postings: Uint32Array, count: number, stop?: boolean): void;
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
  const isStop = stopsIn(columns);

  return {
    put(feature, postings, count, stop = false) {
      if (own.length < VARINT * count) own = new Uint8Array(2 * VARINT * count);
      const isWithheld = stop || isStop(postings, count);
      if (isWithheld) forget(feature, postings.subarray(0, count), columns);
      const length = isWithheld ? 0 : writePostings(postings, count, own);
      if (at + 2 * VARINT + length > bytes.length) bytes = grown(bytes, at + 2 * VARINT + length);
      if (written++ % LISTS_A_BLOCK === 0) {
        blockFeatures.push(feature);
        blockStarts.push(at);
        before = feature;
      }
      at = writeVarint(feature - before, bytes, at);
      at = writeVarint(length, bytes, at);
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

/** What keeps no postings is not among what an item says. */
function forget(feature: number, postings: Uint32Array, { totals }: Columns): void {
  const kind = kindOf(feature);
  if (kind >= COUNTED) return;
  for (const posting of postings) (totals[COUNTED * (posting >>> WEIGHT_BITS) + kind] as number) -= posting & 15;
}

/** Tells whether so many of a language's items have a feature that it says nothing. */
function stopsIn({ lang, langs }: Columns): (postings: Uint32Array, count: number) => boolean {
  const items = new Uint32Array(langs.length);
  for (const place of lang) (items[place] as number)++;
  const least = STOP_SHARE * STOP_ITEMS;
  const counts = new Uint32Array(langs.length);
  return (postings, count) => {
    if (count < least) return false;
    counts.fill(0);
    for (let place = 0; place < count; place++) {
      (counts[lang[(postings[place] as number) >>> WEIGHT_BITS] as number] as number)++;
    }
    return counts.some((own, place) => {
      const all = items[place] as number;
      return all >= STOP_ITEMS && own > STOP_SHARE * all;
    });
  };
}

function writePostings(postings: Uint32Array, count: number, into: Uint8Array): number {
  let at = 0;
  let before = 0;
  for (let place = 0; place < count; place++) {
    const posting = postings[place] as number;
    const item = posting >>> WEIGHT_BITS;
    at = writeVarint(((item - before) << WEIGHT_BITS) | (posting & 15), into, at);
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
