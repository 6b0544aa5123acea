import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { planMerge } from '../../../utils/corpus/compact.ts';
import {
  addReports,
  type Corpus,
  compact,
  corpusState,
  expire,
  type Index,
  mend,
  needsMending,
  openCorpus,
  prefetchIndex,
  readIndex,
  removeItems,
  savePollStates,
} from '../../../utils/corpus/corpus.ts';
import { freshCorpus, NOW, outletOf, reportOf, reportsOf, stateOf } from './kit.ts';

const outlet = outletOf('a');
const indexed = async (corpus: Corpus) => foundIn(await readIndex(corpus, null, NOW, 20));
const foundIn = ({ segments, removed }: Index) =>
  segments
    .flatMap(({ numbers }) => [...numbers])
    .filter((number) => !removed.has(number))
    .sort((a, b) => a - b);
/** `perDay` items on each of the ten days up to now. */
async function tenDays(perDay: number): Promise<Corpus> {
  const corpus = await freshCorpus();
  const reports = Array.from({ length: 10 }, (_, day) =>
    reportsOf(perDay, { published: `2026-11-${13 + day}T08:00:00.000Z` }, day * perDay),
  ).flat();
  await addReports(corpus, { outlet, state: stateOf(outlet), reports, now: NOW });
  return corpus;
}

test('what was kept is there when the corpus is opened again', async () => {
  const corpus = await tenDays(2);
  corpus.close();
  const again = await openCorpus();
  expect(await again.count('items')).toBe(20);
  expect(await indexed(again)).toHaveLength(20);
});

test('a corpus of a newer version is refused in a sentence', async () => {
  const corpus = await freshCorpus();
  corpus.close();
  (await openDB('elsewhere', 99)).close();
  await expect(openCorpus()).rejects.toThrow('written by a newer version of Elsewhere');
});

test('a newer window that wants to bring the corpus to its shape need not wait', async () => {
  await freshCorpus();
  const newer = await openDB('elsewhere', 99);
  expect(newer.version).toBe(99);
});

/** What a test may do to the index behind its back. */
const spoil = async (corpus: Corpus, day: string, how: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) => {
  const [record] = await corpus.getAll('segments', IDBKeyRange.bound([day], [day, []]));
  const { bytes } = record!;
  const plain = bytes instanceof Blob ? new Uint8Array(await bytes.arrayBuffer()) : bytes;
  await corpus.put('segments', { ...record!, bytes: how(plain.slice()) });
};
const flipped = (bytes: Uint8Array<ArrayBuffer>) => {
  bytes[bytes.length >> 1]! ^= 4;
  return bytes;
};
const ofOldVersion = (bytes: Uint8Array<ArrayBuffer>) => {
  new Uint32Array(bytes.buffer)[2]!++;
  return bytes;
};
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test('after a change of the signatures the index is made anew, and until then what is ready counts', async () => {
  const corpus = await tenDays(2);
  for (let day = 13; day <= 22; day++) await spoil(corpus, `2026-11-${day}`, ofOldVersion);
  await corpus.put('meta', -1, 'signatureVersion');
  corpus.close();
  const again = await openCorpus();
  expect(await indexed(again)).toEqual([]);
  await addReports(again, { outlet, state: stateOf(outlet), reports: [reportOf(500)], now: NOW });
  expect(await indexed(again)).toEqual([21]);
  expect(await needsMending(again)).toBe(true);
  await mend(again);
  expect(await indexed(again)).toEqual(numbers(21));
  expect(await needsMending(again)).toBe(false);
});

test('an index that lost days is seen to need mending, which gives them back', async () => {
  const corpus = await tenDays(2);
  await mend(corpus);
  await corpus.delete('segments', IDBKeyRange.lowerBound(['2026-11-18']));
  corpus.close();
  const again = await openCorpus();
  expect(await needsMending(again)).toBe(true);
  await mend(again);
  expect(await indexed(again)).toEqual(numbers(20));
});

test.each([
  ['with a bit flipped', flipped],
  ['cut short', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, bytes.length - 40)],
  ['gone but for a byte', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, 1)],
  ['that is none', () => 'garbage' as never],
])('a segment %s is made anew when it is asked for, and nothing else is', async (_, how) => {
  const corpus = await tenDays(2);
  await mend(corpus);
  const before = await corpus.getAllKeys('segments');
  await spoil(corpus, '2026-11-20', how);
  expect(await indexed(corpus)).toEqual(numbers(20));
  const after = await corpus.getAllKeys('segments');
  expect(after.filter(([day]) => day !== '2026-11-20')).toEqual(before.filter(([day]) => day !== '2026-11-20'));
});

test('mending what is right changes nothing', async () => {
  const corpus = await tenDays(3);
  await mend(corpus);
  const before = await corpus.getAllKeys('segments');
  await mend(corpus);
  expect(await corpus.getAllKeys('segments')).toEqual(before);
  expect(await indexed(corpus)).toEqual(numbers(30));
});

test('a segment that says what another one said already is dropped', async () => {
  const corpus = await tenDays(2);
  const [record] = await corpus.getAll('segments');
  await corpus.put('segments', { ...record!, id: 999 });
  await mend(corpus);
  expect(await indexed(corpus)).toEqual(numbers(20));
});

test('an item that only the index knows is never found', async () => {
  const corpus = await tenDays(2);
  await corpus.delete('items', 7);
  await mend(corpus);
  expect(await indexed(corpus)).toEqual(numbers(20).filter((number) => number !== 7));
  expect((await corpusState(corpus, [outlet])).items).toBe(19);
});

test('two windows that mend at once do not double anything', async () => {
  const corpus = await tenDays(5);
  await corpus.clear('segments');
  const other = await openCorpus();
  await Promise.all([mend(corpus), mend(other), compact(other)]);
  expect(await indexed(corpus)).toEqual(numbers(50));
});

test('compacting leaves few segments a day and all items', async () => {
  const corpus = await freshCorpus();
  for (let n = 0; n < 40; n++) {
    await addReports(corpus, { outlet, state: stateOf(outlet), reports: reportsOf(3, {}, 3 * n), now: NOW });
  }
  expect(await corpus.count('segments')).toBe(40);
  await compact(corpus);
  expect(await corpus.count('segments')).toBe(1);
  expect(await indexed(corpus)).toEqual(numbers(120));
});

test('two windows that compact and add at once lose and double nothing', async () => {
  const corpus = await tenDays(2);
  const other = await openCorpus();
  for (let n = 0; n < 5; n++) {
    const batch = (from: number) => ({
      outlet,
      state: stateOf(outlet),
      reports: reportsOf(4, { published: `2026-11-${15 + n}T10:00:00.000Z` }, from),
      now: NOW,
    });
    await Promise.all([
      addReports(corpus, batch(100 + 8 * n)),
      compact(corpus),
      compact(other),
      addReports(other, batch(104 + 8 * n)),
    ]);
  }
  expect(await indexed(corpus)).toEqual(numbers(60));
  expect(await indexed(other)).toEqual(numbers(60));
  expect((await corpusState(other, [outlet])).items).toBe(60);
});

test.each([
  ['nothing of one', [5], []],
  ['two alike', [5, 5], [5, 5]],
  ['small ones, while the large one is not worth it', [100, 5, 5], [5, 5]],
  ['all, once the small ones have added up', [100, 30, 20], [20, 30, 100]],
  ['not a small one with a large one', [100, 5], []],
  ['the small ones together with what they outweigh', [1000, 100, 40, 20], [20, 40, 100]],
])('a merge takes %s', (_, sizes, expected) => {
  expect(planMerge(sizes.map((items) => ({ items }))).map(({ items }) => items)).toEqual(expected);
});

test('removed items are not found, and are gone for good once segments are merged', async () => {
  const corpus = await tenDays(3);
  await addReports(corpus, { outlet, state: stateOf(outlet), reports: reportsOf(4, {}, 200), now: NOW });
  await removeItems(corpus, [30, 31, 4000]);
  expect((await corpusState(corpus, [outlet])).items).toBe(32);
  expect((await readIndex(corpus, null, NOW)).removed).toEqual(new Set([30, 31]));
  await compact(corpus);
  expect((await readIndex(corpus, null, NOW)).removed).toEqual(new Set());
  expect(await indexed(corpus)).toEqual(numbers(34).filter((number) => number !== 30 && number !== 31));
});

test('what is noted as removed goes with its day', async () => {
  const corpus = await tenDays(2);
  await removeItems(corpus, [1, 20]);
  await expire(corpus, '2026-11-25T00:00:00.000Z');
  expect(await corpus.getAllKeys('removed')).toEqual([20]);
});

test('what was read is not read again, unless it changed', async () => {
  const corpus = await tenDays(2);
  const { segments: before } = await readIndex(corpus, null, NOW);
  expect((await readIndex(corpus, null, NOW)).segments.every((one, i) => one === before[i])).toBe(true);
  await addReports(corpus, { outlet, state: stateOf(outlet), reports: reportsOf(4, {}, 200), now: NOW });
  const { segments: after } = await readIndex(corpus, null, NOW);
  expect(after.filter((one) => !before.includes(one))).toHaveLength(1);
  await prefetchIndex(corpus);
  expect((await readIndex(corpus, null, NOW)).segments).toEqual(after);
});

test('a match looks at the days around the article, and around what is there if the clock was set back', async () => {
  const corpus = await tenDays(1);
  const days = async (published: string | null, now = NOW) =>
    (await readIndex(corpus, published, now)).segments.flatMap((segment) => [...segment.numbers]);
  expect(await days('2026-11-12T08:00:00.000Z')).toEqual([1, 2, 3, 4, 5]);
  expect(await days(null)).toEqual([5, 6, 7, 8, 9, 10]);
  expect(await days(null, '2025-11-22T12:00:00.000Z')).toEqual([5, 6, 7, 8, 9, 10]);
  expect(await days('no date')).toEqual([5, 6, 7, 8, 9, 10]);
  expect(await days('2025-11-12T08:00:00.000Z')).toEqual([]);
});

test('a clock that was set back a year loses nothing and doubles nothing', async () => {
  const corpus = await tenDays(2);
  const now = '2025-11-22T12:00:00.000Z';
  await expire(corpus, now);
  const state = stateOf(outlet);
  expect(await addReports(corpus, { outlet, state, reports: reportsOf(2, { published: now }, 0), now })).toBe(0);
  expect(await indexed(corpus)).toEqual(numbers(20));
});

test.each([
  ['nothing that is young', '2026-11-22T12:00:00.000Z', 10, 100, 20],
  ['whole days that are too old', '2026-11-25T00:00:00.000Z', 10, 100, 16],
  ['whole days while there is too much', '2026-11-22T12:00:00.000Z', 10, 7, 6],
  ['of the last day its oldest items', '2026-11-22T12:00:00.000Z', 10, 1, 1],
  ['everything, after a long pause', '2027-03-01T00:00:00.000Z', 10, 100, 0],
])('expiry drops %s', async (_, now, days, cap, left) => {
  const corpus = await tenDays(2);
  await expire(corpus, now, days, cap);
  expect(await corpus.count('items')).toBe(left);
  expect(await indexed(corpus)).toHaveLength(left);
  expect((await corpusState(corpus, [outlet])).items).toBe(left);
});

test('an expired report that its feed still lists does not come back', async () => {
  const corpus = await tenDays(2);
  const now = '2026-11-25T00:00:00.000Z';
  await expire(corpus, now);
  const reports = reportsOf(2, { published: '2026-11-13T08:00:00.000Z' });
  expect(await addReports(corpus, { outlet, state: stateOf(outlet), reports, now })).toBe(0);
});

test('the state counts chosen outlets only, and those that wait for their first poll', async () => {
  const corpus = await freshCorpus();
  const [a, b, c, d] = [outletOf('a', 'FR'), outletOf('b', 'FR'), outletOf('c', 'JP'), outletOf('d', 'PE')] as const;
  expect(await corpusState(corpus, [a, b])).toEqual({ items: 0, outlets: 0, countries: 0, begins: null, waiting: 2 });
  for (const [i, one] of [a, b, c].entries()) {
    await addReports(corpus, {
      outlet: one,
      state: { ...stateOf(one), polled: 1 },
      reports: [reportOf(i, { url: `https://${one.id}.example/x` })],
      now: NOW,
    });
  }
  await savePollStates(corpus, [stateOf(d)]);
  expect(await corpusState(corpus, [a, b, d])).toEqual({
    items: 3,
    outlets: 2,
    countries: 1,
    begins: '2026-11-22T08:00:00.000Z',
    waiting: 1,
  });
});
