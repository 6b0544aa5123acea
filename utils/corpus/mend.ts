import { type Entry, SIGNATURE_VERSION, segmentOf } from '../match/match.ts';
import { atomically } from './atomically.ts';
import { breather } from './breathe.ts';
import { dayOf, dayRange } from './days.ts';
import { signaturesOf } from './lexicon.ts';
import type { Corpus, SegmentKey } from './schema.ts';
import { daysRange, keyOf, putSegment, segmentIn } from './segments.ts';

/** A segment is made of this many items: their signatures are lost if the browser stops in the middle. */
const PIECE = 500;

/** Makes the index anew, the latest days first, where it is of another version or does not say of all items what they are; what is right stays. */
export async function mend(corpus: Corpus): Promise<void> {
  let last = await corpus.transaction('items').store.index('published').openKeyCursor(null, 'prev');
  while (last) {
    const day = dayOf(last.key);
    await mendDay(corpus, day);
    last = await corpus
      .transaction('items')
      .store.index('published')
      .openKeyCursor(IDBKeyRange.upperBound(day, true), 'prev');
  }
  const transaction = corpus.transaction(['items', 'meta'], 'readwrite');
  const meta = transaction.objectStore('meta');
  await atomically(transaction, async () => {
    await meta.put(await transaction.objectStore('items').count(), 'items');
    // Last, so that work which was cut off is taken up again.
    await meta.put(SIGNATURE_VERSION, 'signatureVersion');
  });
}

/** Whether `mend` has something to do, as far as can be told at every start: another version, or a latest or oldest day without any index. */
export async function needsMending(corpus: Corpus): Promise<boolean> {
  if ((await corpus.get('meta', 'signatureVersion')) !== SIGNATURE_VERSION) return true;
  const published = corpus.transaction('items').store.index('published');
  const ends = await Promise.all([published.openKeyCursor(), published.openKeyCursor(null, 'prev')]);
  const days = ends.flatMap((end) => (end ? [dayOf(end.key)] : []));
  const keys = await Promise.all(days.map((day) => corpus.getKey('segments', daysRange(day, day))));
  return keys.includes(undefined);
}

/** Gives the items of a day that no segment knows one, and drops segments that cannot be read, say what others said, or speak of items that are gone. */
export async function mendDay(corpus: Corpus, day: string): Promise<void> {
  const breathe = breather();
  for (;;) {
    const state = await stateOf(corpus, day);
    const items = await Promise.all(state.unknown.slice(0, PIECE).map((number) => corpus.get('items', number)));
    const there = items.filter((item) => item !== undefined);
    const signatures = await signaturesOf(corpus, there, breathe);
    const entries = there.map(({ number, published }, i) => ({ number, published, signature: signatures[i]! }));
    const isKept = await keep(corpus, day, { ...state, entries });
    if (isKept && entries.length === state.unknown.length) return;
  }
}

interface DayState {
  /** All segments of the day. */
  keys: SegmentKey[];
  /** Those of no use. */
  bad: SegmentKey[];
  /** Items that no segment of use has. */
  unknown: number[];
}

async function stateOf(corpus: Corpus, day: string): Promise<DayState> {
  const transaction = corpus.transaction(['items', 'segments', 'removed']);
  const [records, numbers, removed] = await Promise.all([
    transaction.objectStore('segments').getAll(daysRange(day, day)),
    transaction.objectStore('items').index('published').getAllKeys(dayRange(day)),
    transaction.objectStore('removed').getAllKeys(),
  ]);
  const there = new Set([...numbers, ...removed]);
  const known = new Set<number>();
  const bad: SegmentKey[] = [];
  for (const record of records) {
    const segment = await segmentIn(record);
    if (!segment || segment.numbers.some((number) => known.has(number) || !there.has(number))) bad.push(keyOf(record));
    else for (const number of segment.numbers) known.add(number);
  }
  return {
    keys: records.map(keyOf),
    bad,
    unknown: numbers.filter((number) => !known.has(number)),
  };
}

/** Writes what was found out; false, and nothing written, where somebody else has changed the day since. */
async function keep(
  corpus: Corpus,
  day: string,
  { keys, bad, entries }: DayState & { entries: Entry[] },
): Promise<boolean> {
  if (bad.length === 0 && entries.length === 0) return true;
  const segment = segmentOf(entries);
  const transaction = corpus.transaction(['items', 'segments', 'meta'], 'readwrite');
  const segments = transaction.objectStore('segments');
  return atomically(transaction, async () => {
    const now = await segments.getAllKeys(daysRange(day, day));
    const there = await Promise.all(entries.map(({ number }) => transaction.objectStore('items').getKey(number)));
    if (String(now) !== String(keys) || there.includes(undefined)) return false;
    await Promise.all(bad.map((key) => segments.delete(key)));
    if (entries.length > 0) await putSegment({ segments, meta: transaction.objectStore('meta') }, day, segment);
    return true;
  });
}
