import { type Segment, SIGNATURE_VERSION, segmentOf } from '../match/match.ts';
import { atomically } from './atomically.ts';
import { dayAfter, dayOf } from './days.ts';
import { signaturesOf } from './lexicon.ts';
import type { Corpus } from './schema.ts';
import { daysRange, putSegment } from './segments.ts';

/** A day's index is read and written as pieces of this many items, so that the background answers in between. */
const PIECE = 500;
/** Where pieces of that size stand among merged segments. */
const PIECE_LEVEL = 2;

/** Makes the index anew from the items if it was made by another version of the signatures or is torn, or if `force` says so. */
export async function rebuildSegments(corpus: Corpus, force = false): Promise<void> {
  const isCurrent = (await corpus.get('meta', 'signatureVersion')) === SIGNATURE_VERSION;
  if (!force && isCurrent && !(await isTorn(corpus))) return;
  await corpus.delete('meta', 'signatureVersion');
  await corpus.clear('segments');
  let next = await corpus.transaction('items').store.index('published').openKeyCursor();
  while (next) {
    const day = dayOf(next.key);
    await rebuildDay(corpus, day);
    const rest = IDBKeyRange.lowerBound(dayAfter(`${day}T00:00:00.000Z`, 1));
    next = await corpus.transaction('items').store.index('published').openKeyCursor(rest);
  }
  await corpus.put('meta', await corpus.count('items'), 'items');
  // Last, so that a rebuild that was cut off begins again.
  await corpus.put('meta', SIGNATURE_VERSION, 'signatureVersion');
}

/** Whether the oldest or the latest day has items without an index: cheap enough for every start. */
async function isTorn(corpus: Corpus): Promise<boolean> {
  const published = corpus.transaction('items').store.index('published');
  const ends = await Promise.all([published.openKeyCursor(), published.openKeyCursor(null, 'prev')]);
  const days = ends.flatMap((end) => (end ? [dayOf(end.key)] : []));
  const keys = await Promise.all(days.map((day) => corpus.getKey('segments', daysRange(day, day))));
  return keys.includes(undefined);
}

async function rebuildDay(corpus: Corpus, day: string): Promise<void> {
  const items = await corpus.getAllFromIndex('items', 'published', dayRange(day));
  const pieces = Array.from({ length: Math.ceil(items.length / PIECE) }, (_, i) =>
    items.slice(i * PIECE, (i + 1) * PIECE),
  );
  const segments: Segment[] = [];
  for (const piece of pieces) {
    const signatures = await signaturesOf(corpus, piece);
    segments.push(segmentOf(piece.map((item, i) => ({ ...item, signature: signatures[i]! }))));
    // Any request to the database lets the background answer in between.
    await corpus.count('meta');
  }
  const transaction = corpus.transaction('segments', 'readwrite');
  await atomically(transaction, async () => {
    await transaction.store.delete(daysRange(day, day));
    for (const segment of segments) await putSegment(transaction.store, day, segment, PIECE_LEVEL);
  });
}

/** All times of a day, as keys of the index `published`. */
export const dayRange = (day: string): IDBKeyRange => IDBKeyRange.bound(day, `${day}U`);
