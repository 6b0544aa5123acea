import { type Segment, SIGNATURE_VERSION } from '../match/match.ts';
import type { Time } from '../words.ts';
import { dayAfter } from './days.ts';
import { mendDay } from './mend.ts';
import type { Corpus } from './schema.ts';
import { daysRange, segmentIn } from './segments.ts';

/** A match looks at items published within so many days. */
const DAYS = 5;

/** The index as a match needs it. */
export interface Index {
  segments: Segment[];
  /** Numbers of items that these segments have and the corpus has no longer. */
  removed: ReadonlySet<number>;
}

/** A segment that was read: it never changes, so it need not be read again. */
interface Opened {
  day: string;
  id: number;
  segment: Segment;
}
const opened = new WeakMap<Corpus, Map<number, Opened>>();

/**
 * The index of the days around a time (around now, if unknown). Days of which a segment is damaged are made anew from their items first; while
 * everything is made anew for another version of the signatures, what is ready counts.
 */
export async function readIndex(corpus: Corpus, published: Time | null, now: Time, days = DAYS): Promise<Index> {
  const centre = await centreOf(corpus, published, now);
  const range = [dayAfter(centre, -days), dayAfter(centre, days)] as const;
  const { index, damaged } = await read(corpus, ...range);
  if (damaged.size === 0) return index;
  for (const day of damaged) await mendDay(corpus, day);
  return (await read(corpus, ...range)).index;
}

/** Reads all days, so that the next article finds its own already there, whatever they are. */
export async function prefetchIndex(corpus: Corpus): Promise<void> {
  await read(corpus, '', '\uffff');
}

async function centreOf(corpus: Corpus, published: Time | null, now: Time): Promise<Time> {
  if (published && !Number.isNaN(Date.parse(published))) return published;
  // A clock that was set back must not hide what is there.
  const latest = await corpus.transaction('items').store.index('published').openKeyCursor(null, 'prev');
  return latest && latest.key > now ? latest.key : now;
}

async function read(corpus: Corpus, first: string, last: string): Promise<{ index: Index; damaged: Set<string> }> {
  const known = opened.get(corpus) ?? new Map<number, Opened>();
  opened.set(corpus, known);
  const transaction = corpus.transaction(['segments', 'removed', 'meta']);
  const store = transaction.objectStore('segments');
  const range = daysRange(first, last);
  // With nothing known yet one request gives all, and how long a request takes is what counts.
  const all =
    known.size === 0
      ? store.getAll(range)
      : store.getAllKeys(range).then((keys) => Promise.all(keys.map((key) => known.get(key[1]) ?? store.get(key))));
  const [records, removed, version] = await Promise.all([
    all,
    transaction.objectStore('removed').getAllKeys(),
    transaction.objectStore('meta').get('signatureVersion'),
  ]);
  const there = records.filter((record) => record !== undefined);
  const segments = await Promise.all(there.map((one) => ('segment' in one ? one.segment : segmentIn(one))));
  for (const [id, { day }] of known) if (first <= day && day <= last) known.delete(id);
  const damaged = new Set<string>();
  there.forEach(({ day, id }, place) => {
    const segment = segments[place];
    if (segment) known.set(id, { day, id, segment });
    else if (version === SIGNATURE_VERSION) damaged.add(day);
  });
  return {
    index: { segments: segments.filter((segment) => segment !== undefined), removed: new Set(removed) },
    damaged,
  };
}
