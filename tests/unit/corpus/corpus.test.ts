import { openDB } from 'idb';
import { expect, test } from 'vitest';
import {
  addReports,
  type Corpus,
  corpusState,
  expire,
  openCorpus,
  rebuildSegments,
  savePollStates,
  segmentsAround,
} from '../../../utils/corpus/corpus.ts';
import { freshCorpus, NOW, outletOf, reportOf, reportsOf, stateOf } from './kit.ts';

const outlet = outletOf('a');
const indexed = async (corpus: Corpus) =>
  (await segmentsAround(corpus, null, NOW, 20)).flatMap(({ numbers }) => [...numbers]).sort((a, b) => a - b);
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

test('after a change of the signatures the index is made anew on opening', async () => {
  const corpus = await tenDays(2);
  await corpus.put('meta', -1, 'signatureVersion');
  await corpus.clear('segments');
  corpus.close();
  const again = await openCorpus();
  expect(await indexed(again)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});

test('an index that lost days is made anew on opening', async () => {
  const corpus = await tenDays(2);
  await corpus.delete('segments', IDBKeyRange.lowerBound(['2026-11-18']));
  corpus.close();
  expect(await indexed(await openCorpus())).toHaveLength(20);
});

test('an index that cannot be read is made anew when it is asked for', async () => {
  const corpus = await tenDays(2);
  await corpus.put('segments', { day: '2026-11-20', level: 0, sequence: 7, segment: { numbers: 'garbage' } as never });
  expect(await indexed(corpus)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});

test('making the index anew loses and doubles nothing', async () => {
  const corpus = await tenDays(3);
  await rebuildSegments(corpus, true);
  await rebuildSegments(corpus, true);
  expect(await indexed(corpus)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  await addReports(corpus, { outlet, state: stateOf(outlet), reports: [reportOf(500)], now: NOW });
  expect(await indexed(corpus)).toHaveLength(31);
});

test.each([
  ['nothing that is young', '2026-11-22T12:00:00.000Z', 10, 100, 20],
  ['whole days that are too old', '2026-11-25T00:00:00.000Z', 10, 100, 16],
  ['whole days while there is too much', '2026-11-22T12:00:00.000Z', 10, 7, 6],
  ['never today', '2026-11-22T12:00:00.000Z', 10, 0, 2],
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
