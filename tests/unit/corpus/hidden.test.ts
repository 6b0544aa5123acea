import { openDB } from 'idb';
import { expect, test } from 'vitest';
import {
  type Corpus,
  expire,
  hiddenFrom,
  hideTake,
  mend,
  openCorpus,
  unhideTake,
} from '../../../utils/corpus/corpus.ts';
import { MIGRATIONS } from '../../../utils/corpus/schema.ts';
import type { Item } from '../../../utils/words.ts';

import { freshCorpus } from './kit.ts';

const ARTICLE = 'https://courier.example/ferry';
const itemAt = (url: string): Item => ({
  number: 1,
  outlet: 'a',
  url,
  title: 'x',
  summary: '',
  published: '2026-11-22T08:00:00.000Z',
  lang: 'en',
});
const items = ['https://a.example/1', 'https://a.example/2', 'https://b.example/1'].map(itemAt);
const left = async (corpus: Corpus, article = ARTICLE) =>
  (await (await hiddenFrom(corpus, article)).without(items)).map(({ url }) => url.replace(/https:|\/|\.example/g, ''));

test('a take is hidden from the article that it was hidden from, and from no other', async () => {
  const corpus = await freshCorpus();
  await hideTake(corpus, ARTICLE, items[1]!.url);
  expect(await left(corpus)).toEqual(['a1', 'b1']);
  expect((await hiddenFrom(corpus, ARTICLE)).count).toBe(1);
  expect(await left(corpus, 'https://courier.example/another')).toEqual(['a1', 'a2', 'b1']);
});

test('what is taken back is not hidden any more', async () => {
  const corpus = await freshCorpus();
  await hideTake(corpus, ARTICLE, items[0]!.url);
  await hideTake(corpus, ARTICLE, items[1]!.url);
  await unhideTake(corpus, ARTICLE, items[0]!.url);
  await unhideTake(corpus, ARTICLE, 'https://never.example/hidden');
  expect(await left(corpus)).toEqual(['a1', 'b1']);
});

test('one report at one address is hidden once', async () => {
  const corpus = await freshCorpus();
  for (let time = 0; time < 3; time++) await hideTake(corpus, ARTICLE, items[0]!.url);
  expect(await corpus.count('hidden')).toBe(1);
});

test.each([
  ['http://courier.example/ferry'],
  ['https://courier.example/ferry#photos'],
  ['https://courier.example/ferry?utm_source=letter'],
])('%s is the same article', async (address) => {
  const corpus = await freshCorpus();
  await hideTake(corpus, address, `${items[0]!.url}?utm_medium=rss#top`);
  expect(await left(corpus)).toEqual(['a2', 'b1']);
});

test.each(['', 'not an address', 'about:blank', 'https://'])('an article at %j is no trouble', async (address) => {
  const corpus = await freshCorpus();
  await hideTake(corpus, address, items[0]!.url);
  expect(await left(corpus, address)).toEqual(['a2', 'b1']);
});

test('it stays hidden after a restart, a new index, and when all items of that day are gone', async () => {
  const corpus = await freshCorpus();
  await hideTake(corpus, ARTICLE, items[0]!.url);
  corpus.close();
  const again = await openCorpus();
  await again.clear('segments');
  await mend(again);
  await expire(again, '2027-11-22T08:00:00.000Z');
  expect(await left(again)).toEqual(['a2', 'b1']);
});

test('beyond the most that is kept, the oldest are forgotten', async () => {
  const corpus = await freshCorpus();
  for (const { url } of items) await hideTake(corpus, ARTICLE, url, 2);
  expect(await left(corpus)).toEqual(['a1']);
});

test('no address can be read in what is kept, and the same report leaves a different trace for each article', async () => {
  const corpus = await freshCorpus();
  await hideTake(corpus, ARTICLE, items[0]!.url);
  await hideTake(corpus, 'https://courier.example/another', items[0]!.url);
  const kept = await corpus.getAll('hidden');
  expect(JSON.stringify(kept)).not.toMatch(/example|ferry|https/);
  expect(kept.map((record) => Object.keys(record))).toEqual([
    ['article', 'take'],
    ['article', 'take'],
  ]);
  expect(new Set(kept.flatMap(({ article, take }) => [article, take])).size).toBe(4);
});

test('a corpus of the first version keeps its items and learns to hide', async () => {
  (await freshCorpus()).close();
  indexedDB.deleteDatabase('elsewhere');
  const first = await openDB('elsewhere', 1, { upgrade: (corpus) => MIGRATIONS[0]!(corpus as never) });
  await first.add('items', { ...items[0]! });
  first.close();
  const corpus = await openCorpus();
  await hideTake(corpus, ARTICLE, items[1]!.url);
  expect([await corpus.count('items'), await corpus.count('hidden')]).toEqual([1, 1]);
});
