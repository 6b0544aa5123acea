import { expect, test } from 'vitest';
import {
  addReports,
  type Corpus,
  compact,
  expire,
  mend,
  openCorpus,
  readIndex,
  removeItems,
  tellStories,
} from '../../../utils/corpus/corpus.ts';
import { dayOf } from '../../../utils/corpus/days.ts';
import { putSegment } from '../../../utils/corpus/segments.ts';
import { type Entry, NO_LEXICON, rank, segmentOf, signatureOf } from '../../../utils/match/match.ts';
import type { Report } from '../../../utils/words.ts';
import { inspect } from '../../e2e/kill/inspect.ts';
import { freshCorpus, NOW, outletOf, reportOf, reportsOf, stateOf } from './kit.ts';

const outlet = outletOf('a');
const add = async (corpus: Corpus, reports: Report[], days?: number) => {
  const state = (await corpus.get('outlets', outlet.feeds[0]!.url)) ?? stateOf(outlet);
  return addReports(corpus, { outlet, state, reports, now: NOW, days });
};
const wrongIn = async (corpus: Corpus) => (await inspect(corpus)).wrong.map(({ what }) => what);
const all = async (corpus: Corpus) =>
  (await readIndex(corpus, null, NOW, 20)).segments.flatMap(({ numbers }) => [...numbers]).sort((a, b) => a - b);
const dump = (corpus: Corpus) =>
  Promise.all(
    [...corpus.objectStoreNames].map(async (name) => [await corpus.getAllKeys(name), await corpus.getAll(name)]),
  );
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

/** A corpus of two days, one of them in three segments. */
async function someDays(): Promise<Corpus> {
  const corpus = await freshCorpus();
  for (const from of [0, 10, 20]) await add(corpus, reportsOf(3, {}, from));
  await add(corpus, reportsOf(3, { published: '2026-11-20T08:00:00.000Z' }, 30));
  return corpus;
}

/** Lets so many writes through and no more, as a full disk does: what does not fit ends its transaction. */
async function withDiskFullAfter<T>(writes: number, work: () => Promise<T>): Promise<T> {
  const { prototype } = IDBObjectStore;
  const { add, put } = prototype;
  let left = writes;
  const limited = (method: typeof put): typeof put =>
    function (this: IDBObjectStore, ...values) {
      const transaction = this.transaction as unknown as { _abort(name: string): void };
      if (left-- === 0) queueMicrotask(() => transaction._abort('QuotaExceededError'));
      return method.apply(this, values);
    };
  Object.assign(prototype, { add: limited(add), put: limited(put) });
  try {
    return await work();
  } finally {
    Object.assign(prototype, { add, put });
  }
}

/** Everything that writes, on a corpus on which it has something to write; and how many writes it makes. */
const WRITES: [string, number, (corpus: Corpus) => Promise<unknown>][] = [
  ['addReports', 9, (corpus) => add(corpus, [reportOf(50), reportOf(51, { published: '2026-11-21T08:00:00.000Z' })])],
  ['compact', 2, (corpus) => compact(corpus)],
  ['removeItems', 4, (corpus) => removeItems(corpus, [1, 2, 3])],
  ['tellStories', 4, (corpus) => tellStories(corpus, NOW)],
];

test.each(WRITES)('a disk that is full at any point of %s leaves nothing half written', async (_, writes, work) => {
  let failed = 0;
  for (let point = 0; point < writes; point++) {
    const corpus = await someDays();
    const before = await dump(corpus);
    const ended = await withDiskFullAfter(point, () => work(corpus)).then(
      () => 'done',
      ({ name }: Error) => name,
    );
    if (ended === 'done') continue;
    failed++;
    expect(ended).toBe('QuotaExceededError');
    expect(await dump(corpus)).toEqual(before);
    await work(corpus);
    expect(await wrongIn(corpus)).toEqual([]);
  }
  expect(failed).toBeGreaterThan(1);
});

test('a disk that is full while the index is mended leaves whole days, and mending goes on later', async () => {
  for (let point = 0; point < 6; point++) {
    const corpus = await someDays();
    await corpus.clear('segments');
    await expect(withDiskFullAfter(point, () => mend(corpus))).rejects.toThrow(
      expect.objectContaining({ name: 'QuotaExceededError' }),
    );
    const days = new Map(Map.groupBy(await corpus.getAll('items'), ({ published }) => dayOf(published)));
    const lengths = (await corpus.getAll('segments')).map(({ day, items }) => items === days.get(day)?.length);
    expect(lengths).not.toContain(false);
    await mend(corpus);
    expect(await wrongIn(corpus)).toEqual([]);
  }
});

test.each<[string, (corpus: Corpus) => Promise<unknown>]>([
  ['mend', mend],
  ['compact', (corpus) => compact(corpus)],
  ['expire', (corpus) => expire(corpus, '2026-12-01T12:00:00.000Z')],
  ['tellStories', (corpus) => tellStories(corpus, NOW)],
])('what another window adds at any moment of %s is neither lost nor counted wrongly', async (_, work) => {
  for (let moment = 0; moment < 12; moment++) {
    const corpus = await someDays();
    const other = await openCorpus();
    const working = work(corpus);
    for (let turn = 0; turn < moment; turn++) await new Promise((done) => setImmediate(done));
    await Promise.all([add(other, reportsOf(2, {}, 70)), working]);
    expect([moment, await wrongIn(corpus)]).toEqual([moment, []]);
  }
});

test('a day that another window changes while it is mended is mended all the same', async () => {
  const first = await someDays();
  await first.clear('segments');
  let others = 3;
  const corpus = await openCorpus(async () => {
    if (others-- > 0) await add(first, [reportOf(80 + others)]);
    return NO_LEXICON;
  });
  await mend(corpus);
  expect(await all(corpus)).toEqual(upTo(15));
  expect(await wrongIn(corpus)).toEqual([]);
});

test('an item that is removed twice is counted once', async () => {
  const corpus = await someDays();
  await removeItems(corpus, [1, 1, 2]);
  expect(await wrongIn(corpus)).toEqual([]);
});

test('an item of 100,000 words is kept and found', async () => {
  const corpus = await freshCorpus();
  const words = Array.from({ length: 100_000 }, (_, n) => `${'bdgklmnprst'[n % 11]}a${(n % 977).toString(36)}`).join(
    ' ',
  );
  await add(corpus, [reportOf(1, { summary: words }), ...reportsOf(3, {}, 2)]);
  expect(await wrongIn(corpus)).toEqual([]);
  const { segments } = await readIndex(corpus, null, NOW);
  const { title, lang } = reportOf(1);
  const found = rank({ signature: signatureOf({ title, text: '', lang }), published: NOW }, segments, { top: 4 });
  expect(found.map(({ number }) => number).sort()).toEqual(upTo(4));
});

/** An item of the index that says a few of so many things. */
const entryOf = (number: number, parts: Partial<Entry['signature']> = {}, published = NOW): Entry => ({
  number,
  published,
  signature: {
    lang: 'en',
    extent: 'title',
    features: Uint32Array.from({ length: 4 }, (_, n) => ((number * 7919 + n * 104_729) % 50_000) * 16).sort(),
    weights: new Float32Array(4).fill(1),
    ...parts,
  },
});
const addSegment = async (corpus: Corpus, day: string, entries: Entry[]) => {
  const transaction = corpus.transaction(['segments', 'meta'], 'readwrite');
  const segments = transaction.objectStore('segments');
  await putSegment({ segments, meta: transaction.objectStore('meta') }, day, segmentOf(entries));
  await transaction.done;
};

test('a day of 6,000 items that came in 24 polls is in few pieces and has each of them once', async () => {
  const corpus = await freshCorpus();
  let written = 0;
  for (let poll = 0; poll < 24; poll++) {
    await addSegment(
      corpus,
      dayOf(NOW),
      Array.from({ length: 250 }, (_, n) => entryOf(1 + poll * 250 + n)),
    );
    const before = new Set(await corpus.getAllKeys('segments').then((keys) => keys.map(String)));
    await compact(corpus);
    for (const { day, id, items } of await corpus.getAll('segments')) if (!before.has(`${day},${id}`)) written += items;
  }
  expect(await corpus.count('segments')).toBeLessThan(8);
  expect(await all(corpus)).toEqual(upTo(6000));
  // Each item is written again only as often as its day has doubled.
  expect(written / 6000).toBeLessThan(Math.log2(24) + 1);
});

test('300 kinds of languages fit into an index whose items name 256 at most', async () => {
  const corpus = await freshCorpus();
  const tag = (n: number) => `q${String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26))}`;
  for (const from of [0, 150]) {
    const entries = Array.from({ length: 150 }, (_, n) => entryOf(1 + from + n, { lang: tag(from + n) }));
    await addSegment(corpus, dayOf(NOW), entries);
  }
  await compact(corpus);
  const { segments } = await readIndex(corpus, null, NOW);
  expect(segments.map(({ langs }) => langs.length)).toEqual([256]);
  expect(await all(corpus)).toEqual(upTo(300));
  const query = { signature: entryOf(7).signature, published: NOW };
  expect(rank(query, segments, { top: 1 })[0]?.number).toBe(7);
});

const TAGS = [
  '',
  '-',
  'x',
  'en-',
  'EN-gb-oed',
  'i-klingon',
  'a'.repeat(500),
  '中文',
  'null',
  '../..',
  '__proto__',
  '😀',
];
test('whatever language a report claims, it is kept and indexed', async () => {
  const corpus = await freshCorpus();
  const tags = [...TAGS, ...Array.from({ length: 288 }, (_, n) => `q${String.fromCharCode(97 + (n % 26))}-${n}`)];
  await add(
    corpus,
    tags.map((lang, n) => reportOf(n, { lang })),
  );
  expect(await corpus.count('items')).toBe(300);
  expect(await wrongIn(corpus)).toEqual([]);
});

const DATES = [
  '1970-01-01T00:00:00.000Z',
  '2090-01-01T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '+010000-01-01T00:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  '-000001-01-01T00:00:00.000Z',
];
test('dates out of all bounds harm nothing and end nothing', async () => {
  const corpus = await freshCorpus();
  // As if no bounds had been kept before.
  const reports = DATES.map((published, n) => reportOf(n, { published }));
  await add(corpus, reports, 10_000_000);
  await mend(corpus);
  await compact(corpus);
  await tellStories(corpus, NOW);
  for (const published of [null, 'never', ...DATES]) await readIndex(corpus, published, NOW);
  expect(await wrongIn(corpus)).toEqual([]);
  await expire(corpus, NOW, 10, 1);
  expect(await corpus.count('items')).toBe(1);
  expect(await wrongIn(corpus)).toEqual([]);
});
