import type { Segment } from './segment.ts';
import { LEVEL_BITS, LEVEL_MASK } from './weightLevels.ts';

/**
 * The lists of a segment, one a feature, in the order of features. Every number is a varint (seven bits a byte, the lowest first, the eighth bit says
 * that more follow):
 *
 *     distance to the feature before it in its block · bytes of what follows, doubled, plus 1 if languages are withheld
 *     · if so: their number and the place of each, a byte each · postings
 *
 * A posting is the distance to the item before it, shifted by four bits, with the weight in the lowest four. Withheld is a language of which so many
 * items have the feature that it says nothing of any one of them: they are not in the list.
 */
export const LISTS_A_BLOCK = 16;

/** Where the postings of a feature stand in `lists`: from `start` to `end`; the places of withheld languages from `withheld` to `start`. */
export interface Stretch {
  withheld: number;
  start: number;
  end: number;
}

/** Finds the list of a feature and fills in `stretch`, so that thousands of look-ups make no objects; false where there is none. */
export function findList({ blockFeatures, blockStarts, lists }: Segment, feature: number, stretch: Stretch): boolean {
  const block = lastAtMost(blockFeatures, feature);
  if (block < 0) return false;
  const blockEnd = blockStarts[block + 1] ?? lists.length;
  let at = blockStarts[block] as number;
  let found = blockFeatures[block] as number;
  while (at < blockEnd) {
    let byte = lists[at++] as number;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = lists[at++] as number;
      value |= (byte & 127) << shift;
    }
    found += value >>> 0;
    byte = lists[at++] as number;
    value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = lists[at++] as number;
      value |= (byte & 127) << shift;
    }
    if (found > feature) return false;
    if (found === feature) {
      setStretch(stretch, { lists, at, length: value });
      return true;
    }
    at += value >>> 1;
  }
  return false;
}

/** Fills in a stretch from the place behind a list's length. */
export function setStretch(
  stretch: Stretch,
  { lists, at, length }: { lists: Uint8Array; at: number; length: number },
): void {
  const hasWithheld = (length & 1) === 1;
  stretch.withheld = hasWithheld ? at + 1 : at;
  stretch.start = hasWithheld ? at + 1 + (lists[at] as number) : at;
  stretch.end = at + (length >>> 1);
}

/**
 * Reads postings into `into` from place `at` on, as `(base + item) << 4 | level`; returns the place after the last. `into` must have room for
 * as many as there are bytes. On the way it counts the languages of the items (`lang`, by `base + item`), if asked to: this is the innermost loop
 * of all.
 */
export function readPostings(
  lists: Uint8Array,
  { start, end }: Stretch,
  { into, at, base }: { into: Uint32Array; at: number; base: number },
  { lang, counts }: { lang?: Uint16Array; counts?: Uint32Array } = {},
): number {
  let item = base << LEVEL_BITS;
  let place = at;
  for (let from = start; from < end; ) {
    let value = lists[from++] as number;
    if (value > 127) {
      let byte = lists[from++] as number;
      value = (value & 127) | ((byte & 127) << 7);
      for (let shift = 14; byte > 127; shift += 7) {
        byte = lists[from++] as number;
        value |= (byte & 127) << shift;
      }
    }
    item += value & ~LEVEL_MASK;
    into[place++] = item | (value & LEVEL_MASK);
    if (lang && counts) (counts[lang[item >>> LEVEL_BITS] as number] as number)++;
  }
  return place;
}

/** The place of the last of these ascending numbers that is not above `value`; -1 if all are. */
function lastAtMost(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
