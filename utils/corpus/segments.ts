import type { IDBPObjectStore, StoreNames } from 'idb';
import { mergeSegments, type Segment } from '../match/match.ts';
import type { CorpusSchema } from './schema.ts';

type SegmentStore = IDBPObjectStore<CorpusSchema, StoreNames<CorpusSchema>[], 'segments', 'readwrite'>;

/** Segments of one level and day before they become one of the next: few to read for a match, few to write for a poll. */
const MOST_A_LEVEL = 5;

/** All keys of these days, both included. */
export function daysRange(first: string, last: string): IDBKeyRange {
  return IDBKeyRange.bound([first], [last, []]);
}

/** Adds a segment to its day, inside a transaction of the caller; small ones of that day are merged when they are many. */
export async function putSegment(store: SegmentStore, day: string, segment: Segment, level = 0): Promise<void> {
  const range = IDBKeyRange.bound([day, level], [day, level, []]);
  const keys = await store.getAllKeys(range);
  if (keys.length < MOST_A_LEVEL) {
    await store.put({ day, level, sequence: (keys.at(-1)?.[2] ?? -1) + 1, segment });
    return;
  }
  const records = await store.getAll(range);
  await store.delete(range);
  await putSegment(store, day, mergeSegments([...records.map((record) => record.segment), segment]), level + 1);
}
