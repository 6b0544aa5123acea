import type { IDBPObjectStore, StoreNames } from 'idb';
import { openSegment, type Segment } from '../match/match.ts';
import type { CorpusSchema, SegmentKey, SegmentRecord } from './schema.ts';

type Stores = StoreNames<CorpusSchema>[];
type Store<Name extends StoreNames<CorpusSchema>> = IDBPObjectStore<CorpusSchema, Stores, Name, 'readwrite'>;

/** From here on a browser reads a blob faster. */
const BLOB_BYTES = 48 * 1024;

/** All keys of these days, both included. */
export function daysRange(first: string, last: string): IDBKeyRange {
  return IDBKeyRange.bound([first], [last, []]);
}

export const keyOf = ({ day, id }: SegmentRecord): SegmentKey => [day, id];

/** Keeps a segment of this day, inside a transaction of the caller. */
export async function putSegment(
  { segments, meta }: { segments: Store<'segments'>; meta: Store<'meta'> },
  day: string,
  segment: Segment,
): Promise<void> {
  const id = ((await meta.get('segment')) ?? 0) + 1;
  const bytes = segment.bytes.length < BLOB_BYTES ? segment.bytes : new Blob([segment.bytes]);
  await Promise.all([meta.put(id, 'segment'), segments.put({ day, id, items: segment.numbers.length, bytes })]);
}

/** The segment of a record; nothing where it is damaged or was made by another version of Elsewhere. */
export async function segmentIn({ bytes }: SegmentRecord): Promise<Segment | undefined> {
  try {
    return openSegment(bytes instanceof Blob ? new Uint8Array(await bytes.arrayBuffer()) : bytes);
  } catch {
    return undefined;
  }
}
