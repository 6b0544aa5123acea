import { COUNTED } from './kinds.ts';
import { readPostings, type Stretch, setStretch } from './lists.ts';
import { type Columns, languagePlaces, listsWriter } from './listsWriter.ts';
import type { Segment } from './segment.ts';
import { LEVEL_BITS, LEVEL_MASK } from './weightLevels.ts';

/** Lists that are merged before the caller may look at the clock: a millisecond's work. */
const LISTS_A_STEP = 500;

/** One segment with the items of all, in their order; `keep` says by number which stay. */
export function mergeSegments(segments: readonly Segment[], keep?: (number: number) => boolean): Segment {
  const merging = mergingOf(segments, keep);
  for (;;) {
    const { done, value } = merging.next();
    if (done) return value;
  }
}

/** As `mergeSegments`, in steps of about a millisecond, so that whoever has other things to do can do them in between. */
export function* mergingOf(
  segments: readonly Segment[],
  keep: (number: number) => boolean = () => true,
): Generator<undefined, Segment> {
  const parts = segments.map((segment) => partOf(segment));
  const columns = mergedColumns(parts, keep);
  const writer = listsWriter(columns);
  yield;
  const postings = new Uint32Array(columns.numbers.length);
  let room = new Uint32Array(0);
  let lists = 0;
  for (;;) {
    const feature = lowest(parts);
    if (feature === undefined) break;
    let count = 0;
    const withheld = new Set<number>();
    for (const part of parts) {
      if (part.feature !== feature) continue;
      const { segment, stretch, places, langs } = part;
      const bytes = stretch.end - stretch.start;
      for (let at = stretch.withheld; at < stretch.start; at++) {
        const lang = langs[segment.lists[at] as number] as number;
        if (lang >= 0) withheld.add(lang);
      }
      if (room.length < bytes) room = new Uint32Array(2 * bytes);
      const end = readPostings(segment.lists, stretch, { into: room, at: 0, base: 0 });
      for (let at = 0; at < end; at++) {
        const posting = room[at] as number;
        const place = places[posting >>> LEVEL_BITS] as number;
        if (place >= 0) postings[count++] = (place << LEVEL_BITS) | (posting & LEVEL_MASK);
      }
      advance(part);
    }
    if (count > 0 || withheld.size > 0) writer.put(feature, postings, count, withheld);
    if (++lists % LISTS_A_STEP === 0) yield;
  }
  return writer.end();
}

/** A segment while it is read from its first list to its last. */
interface Part {
  segment: Segment;
  /** Where each of its items goes; -1: nowhere. */
  places: Int32Array;
  /** Where each of its languages goes; -1: no item of it stays. */
  langs: number[];
  block: number;
  at: number;
  /** The list it is at; undefined after the last. */
  feature: number | undefined;
  stretch: Stretch;
}

function partOf(segment: Segment): Part {
  const places = new Int32Array(segment.numbers.length);
  const part: Part = {
    segment,
    places,
    langs: [],
    block: 0,
    at: 0,
    feature: 0,
    stretch: { withheld: 0, start: 0, end: 0 },
  };
  advance(part);
  return part;
}

/** Goes on to the next list. */
function advance(part: Part): void {
  const { lists, blockStarts, blockFeatures } = part.segment;
  if (part.at >= lists.length) {
    part.feature = undefined;
    return;
  }
  let before = part.feature as number;
  if (part.at === blockStarts[part.block]) before = blockFeatures[part.block++] as number;
  const distance = readVarint(lists, part);
  part.feature = before + distance;
  const length = readVarint(lists, part);
  setStretch(part.stretch, { lists, at: part.at, length });
  part.at = part.stretch.end;
}

function readVarint(bytes: Uint8Array, cursor: { at: number }): number {
  let byte = bytes[cursor.at++] as number;
  let value = byte & 127;
  for (let shift = 7; byte > 127; shift += 7) {
    byte = bytes[cursor.at++] as number;
    value |= (byte & 127) << shift;
  }
  return value >>> 0;
}

function lowest(parts: readonly Part[]): number | undefined {
  let least: number | undefined;
  for (const { feature } of parts) {
    if (feature !== undefined && (least === undefined || feature < least)) least = feature;
  }
  return least;
}

/** The columns of the items that stay; every part learns where its items go. */
function mergedColumns(parts: readonly Part[], keep: (number: number) => boolean): Columns {
  let items = 0;
  for (const { segment, places } of parts) {
    segment.numbers.forEach((number, item) => {
      places[item] = keep(number) ? items++ : -1;
    });
  }
  const langs: string[] = [];
  const placeOf = languagePlaces(langs);
  const columns: Columns = {
    numbers: new Uint32Array(items),
    minutes: new Uint32Array(items),
    lengths: new Float32Array(items),
    totals: new Uint16Array(COUNTED * items),
    lang: new Uint8Array(items),
    sizes: new Uint8Array(items),
    langs,
  };
  for (const part of parts) {
    const { segment, places } = part;
    places.forEach((place, item) => {
      if (place < 0) return;
      for (const name of ['numbers', 'minutes', 'lengths', 'sizes'] as const) {
        columns[name][place] = segment[name][item] as number;
      }
      columns.lang[place] = placeOf(segment.langs[segment.lang[item] as number] as string);
      columns.totals.set(segment.totals.subarray(COUNTED * item, COUNTED * (item + 1)), COUNTED * place);
    });
  }
  for (const part of parts) part.langs = part.segment.langs.map((name) => langs.indexOf(name));
  return columns;
}
