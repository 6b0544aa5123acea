import { expect, test } from 'vitest';
import {
  addReports,
  type Corpus,
  corpusState,
  itemByUrl,
  itemsOf,
  latestItems,
  pollStates,
  readIndex,
} from '../../../utils/corpus/corpus.ts';
import type { Report } from '../../../utils/words.ts';
import { freshCorpus, NOW, outletOf, reportOf, reportsOf, stateOf } from './kit.ts';

const outlet = outletOf('a');
const add = (corpus: Corpus, reports: Report[], now = NOW, from = outlet) =>
  addReports(corpus, { outlet: from, state: stateOf(from), reports, now });
const indexed = async (corpus: Corpus, published: string | null = null) =>
  (await readIndex(corpus, published, NOW)).segments.flatMap(({ numbers }) => [...numbers]).sort((a, b) => a - b);

test('new reports become items that are found by number, by address and in the index', async () => {
  const corpus = await freshCorpus();
  expect(await add(corpus, reportsOf(3))).toBe(3);
  const item = { ...reportOf(1), number: 2, outlet: 'a' };
  expect(await itemsOf(corpus, [2, 99])).toEqual([item]);
  expect(await itemByUrl(corpus, 'http://a.example/1?utm_source=x#top')).toEqual(item);
  expect(await itemByUrl(corpus, 'not an address')).toBeUndefined();
  expect(await indexed(corpus)).toEqual([1, 2, 3]);
});

test('items come back in the order that was asked for', async () => {
  const corpus = await freshCorpus();
  await add(corpus, reportsOf(4));
  expect((await itemsOf(corpus, [3, 1, 4])).map(({ number }) => number)).toEqual([3, 1, 4]);
});

test('what is there already is not added again', async () => {
  const corpus = await freshCorpus();
  await add(corpus, reportsOf(3));
  expect(await add(corpus, reportsOf(5))).toBe(2);
  expect(await indexed(corpus)).toEqual([1, 2, 3, 4, 5]);
});

test.each<[string, Partial<Report>, number]>([
  ['the same address', { title: 'Ferry is back' }, 0],
  ['the same title within 48 hours', { url: 'https://a.example/live/1', published: '2026-11-20T09:00:00.000Z' }, 0],
  ['the same title later', { url: 'https://a.example/live/1', published: '2026-11-20T07:00:00.000Z' }, 1],
  ['another title at another address', { url: 'https://a.example/2', title: 'Ferry is back' }, 1],
])('%s', async (_, parts, added) => {
  const corpus = await freshCorpus();
  await add(corpus, [reportOf(1)]);
  expect(await add(corpus, [reportOf(1, parts)])).toBe(added);
  const both = await freshCorpus();
  expect(await add(both, [reportOf(1), reportOf(1, parts)])).toBe(1 + added);
});

test('the same title of two outlets is two items', async () => {
  const corpus = await freshCorpus();
  await add(corpus, [reportOf(1)]);
  expect(await add(corpus, [reportOf(1, { url: 'https://b.example/1' })], NOW, outletOf('b'))).toBe(1);
});

test('a report without a date is as old as we know it, one without a language is in the outlet’s', async () => {
  const corpus = await freshCorpus();
  await add(corpus, [reportOf(1, { published: null, lang: null })], NOW, outletOf('a', 'CH', ['ar', 'fr']));
  expect((await latestItems(corpus, 1))[0]).toMatchObject({ published: NOW, lang: 'fr' });
});

test('what is older than the corpus keeps is not taken', async () => {
  const corpus = await freshCorpus();
  const old = [
    reportOf(1, { published: '2026-11-11T23:59:59.000Z' }),
    reportOf(2, { published: '2026-11-12T00:00:00.000Z' }),
  ];
  expect(await add(corpus, old)).toBe(1);
});

test('the feed’s state is kept with what it brought, also when that is nothing', async () => {
  const corpus = await freshCorpus();
  await add(corpus, []);
  expect(await pollStates(corpus)).toEqual([stateOf(outlet)]);
  await add(corpus, reportsOf(2));
  expect(await pollStates(corpus)).toEqual([{ ...stateOf(outlet), items: 2 }]);
});

test('a kill in the middle leaves nothing half written', async () => {
  const corpus = await freshCorpus();
  await add(corpus, reportsOf(2));
  // The state is written last of all: what cannot be stored there fails when items and index are written already.
  const unstorable = { ...stateOf(outlet), lastError: (() => 0) as unknown as string };
  await expect(
    addReports(corpus, { outlet, state: unstorable, reports: reportsOf(3, {}, 10), now: NOW }),
  ).rejects.toThrow();
  expect(await indexed(corpus)).toEqual([1, 2]);
  expect(await corpus.count('items')).toBe(2);
  expect((await corpusState(corpus, [outlet])).items).toBe(2);
  expect(await pollStates(corpus)).toEqual([{ ...stateOf(outlet), items: 2 }]);
  expect(await add(corpus, reportsOf(3, {}, 10))).toBe(3);
});

test('two polls at once do not add a report twice', async () => {
  const corpus = await freshCorpus();
  const added = await Promise.all([add(corpus, reportsOf(5)), add(corpus, reportsOf(5)), add(corpus, reportsOf(7))]);
  expect(added.reduce((sum, n) => sum + n)).toBe(7);
  expect(await indexed(corpus)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('a match reads the days around the article, or around now', async () => {
  const corpus = await freshCorpus();
  const days = ['12', '13', '17', '18', '22'];
  await add(
    corpus,
    days.map((day, i) => reportOf(i, { published: `2026-11-${day}T23:00:00.000Z` })),
    '2026-11-22T23:30:00.000Z',
  );
  expect(await indexed(corpus)).toEqual([3, 4, 5]);
  expect(await indexed(corpus, '2026-11-12T01:00:00.000Z')).toEqual([1, 2, 3]);
  expect(await indexed(corpus, 'never')).toEqual([3, 4, 5]);
  expect(await indexed(corpus, '2026-08-12T01:00:00.000Z')).toEqual([]);
});
