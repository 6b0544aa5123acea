import { mergingOf, type Segment } from '../match/match.ts';
import { atomically } from './atomically.ts';
import { inBreaths } from './breathe.ts';
import type { Corpus, SegmentKey, SegmentRecord } from './schema.ts';
import { daysRange, keyOf, putSegment, segmentIn } from './segments.ts';

/**
 * A segment is merged with smaller ones once they have together this share of its items: a day then has few segments, and an item is written again
 * only as often as its day has doubled.
 */
const WORTH_IT = 0.5;
/** With more items removed than this, everything is written anew without them. */
const MOST_REMOVED = 2000;

/**
 * Merges the many small segments that polls leave behind into few, a day at a time, without the items that are gone. Nothing that asks for the index
 * meanwhile waits or finds it half done; what somebody else changes meanwhile is left for the next time. Ends early, after a day, when `goOn` says no.
 */
export async function compact(corpus: Corpus, goOn: () => boolean = () => true): Promise<void> {
  const [keys, removed] = await Promise.all([corpus.getAllKeys('segments'), corpus.getAllKeys('removed')]);
  const everything = removed.length > MOST_REMOVED;
  for (const [day, { length }] of Map.groupBy(keys, ([day]) => day)) {
    if (length < 2 && !everything) continue;
    const records = await corpus.getAll('segments', daysRange(day, day));
    const chosen = everything ? records : planMerge(records);
    if (chosen.length > 0) await merge(corpus, chosen, new Set(removed));
    if (!goOn()) return;
  }
}

/** Those of a day's segments that should become one: the smallest, and every larger one as long as it is worth it. */
export function planMerge<Sized extends { items: number }>(segments: readonly Sized[]): Sized[] {
  const ordered = [...segments].sort((a, b) => a.items - b.items);
  let items = 0;
  let count = 0;
  ordered.forEach((segment, place) => {
    if (items >= WORTH_IT * segment.items) count = place + 1;
    items += segment.items;
  });
  return count < 2 ? [] : ordered.slice(0, count);
}

async function merge(corpus: Corpus, records: readonly SegmentRecord[], removed: ReadonlySet<number>): Promise<void> {
  const segments = await Promise.all(records.map(segmentIn));
  // What cannot be read is for `mend`.
  if (!segments.every((segment) => segment !== undefined)) return;
  const merged = await inBreaths(mergingOf(segments, (number) => !removed.has(number)));
  const purged = segments.flatMap(({ numbers }) => [...numbers.filter((number) => removed.has(number))]);
  await replace(corpus, records.map(keyOf), { merged, purged });
}

/** Puts one segment in the place of others, unless one of them is no longer there. */
async function replace(
  corpus: Corpus,
  keys: readonly SegmentKey[],
  { merged, purged }: { merged: Segment; purged: readonly number[] },
): Promise<void> {
  const transaction = corpus.transaction(['segments', 'removed', 'meta'], 'readwrite');
  const segments = transaction.objectStore('segments');
  await atomically(transaction, async () => {
    const there = await Promise.all(keys.map((key) => segments.getKey(key)));
    if (there.includes(undefined)) return;
    await Promise.all([
      ...keys.map((key) => segments.delete(key)),
      ...purged.map((number) => transaction.objectStore('removed').delete(number)),
    ]);
    if (merged.numbers.length > 0) {
      await putSegment({ segments, meta: transaction.objectStore('meta') }, keys[0]![0], merged);
    }
  });
}
