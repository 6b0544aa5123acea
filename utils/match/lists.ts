import type { Segment } from './segment.ts';

/**
 * The lists of a segment, one a feature, in the order of features. Every number is a varint (seven bits a byte, the lowest first, the eighth bit says
 * that more follow):
 *
 *     distance to the feature before it in its block · bytes of the postings · postings
 *
 * A posting is the distance to the item before it, shifted by four bits, with the weight in the lowest four. A list without postings belongs to a
 * feature that too many items have: what it says of any one of them is nothing.
 */
export const LISTS_A_BLOCK = 16;
export const WEIGHT_BITS = 4;

/** Where the postings of a feature stand in `lists`, from `start` to `end`; both 0 where the segment has not got the feature. */
export interface Stretch {
  start: number;
  end: number;
}

/** Finds the postings of a feature; `stretch` is filled in, so that thousands of look-ups make no objects. */
export function findList({ blockFeatures, blockStarts, lists }: Segment, feature: number, stretch: Stretch): boolean {
  stretch.start = 0;
  stretch.end = 0;
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
    if (found >= feature) {
      if (found !== feature) return false;
      stretch.start = at;
      stretch.end = at + value;
      return true;
    }
    at += value;
  }
  return false;
}

/**
 * Reads postings into `into` from place `at` on, as `(base + item) << 4 | weight`; returns the place after the last. `into` must have room for
 * as many as there are bytes.
 */
export function readPostings(
  lists: Uint8Array,
  { start, end }: Stretch,
  { into, at, base }: { into: Uint32Array; at: number; base: number },
): number {
  let item = base;
  let place = at;
  for (let from = start; from < end; ) {
    let byte = lists[from++] as number;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = lists[from++] as number;
      value |= (byte & 127) << shift;
    }
    item += value >>> WEIGHT_BITS;
    into[place++] = (item << WEIGHT_BITS) | (value & 15);
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
