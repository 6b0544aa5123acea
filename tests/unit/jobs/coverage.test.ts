import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import 'fake-indexeddb/auto';
import { projectLexicon } from '../../../utils/cli/lexiconFiles.ts';
import { addReports, type Corpus, latestItems, openCorpus } from '../../../utils/corpus/corpus.ts';
import { newPollState } from '../../../utils/feeds/feeds.ts';
import { coverageOf } from '../../../utils/jobs/coverage.ts';
import { keepHidden } from '../../../utils/jobs/hide.ts';
import type { Article, Outlet, Report } from '../../../utils/words.ts';
import { outletOf } from './pollKit.ts';

/** As in the product: without words hardly anything is sure enough to show. */
const lexicon = projectLexicon();
const NOW = '2026-11-22T12:00:00.000Z';
const COUNTRIES = 'JP PE KE BR IN EG'.split(' ');
const article: Article = {
  url: 'https://courier.example/ferry',
  title: 'Ferry Aurelia burns off Port Amsel, all 186 passengers rescued',
  text: 'The ferry Aurelia caught fire off Port Amsel.\nCaptain Odile Marenko brought all 186 passengers ashore.',
  published: '2026-11-22T08:00:00.000Z',
  lang: 'en',
  outlet: null,
  authors: [],
};
const normal = { incognito: false };

/** A corpus where so many outlets tell of the ferry, hour by hour, and one tells of many other made-up things. */
async function corpusOf(tellers: number): Promise<{ corpus: Corpus; catalogue: Outlet[] }> {
  globalThis.indexedDB = new IDBFactory();
  const corpus = await openCorpus(async () => lexicon);
  const catalogue = Array.from({ length: tellers }, (_, i) => outletOf(`o${i}`, COUNTRIES[i % COUNTRIES.length]));
  for (const [i, outlet] of catalogue.entries()) await tell(corpus, outlet, i);
  await add(corpus, outletOf('other'), otherNews());
  return { corpus, catalogue };
}

/** How each of them puts it. */
const TOLD = [
  'Ferry Aurelia burns off Port Amsel, 186 passengers rescued by Captain Odile Marenko',
  'Captain Odile Marenko saves 186 from burning ferry Aurelia off Port Amsel',
  'Fire on ferry Aurelia: all 186 passengers safe in Port Amsel, says Odile Marenko',
  'Port Amsel: 186 passengers leave burning ferry Aurelia, Captain Marenko goes last',
  'Ferry Aurelia on fire off Port Amsel, 186 passengers and Captain Odile Marenko safe',
  'All 186 passengers of the ferry Aurelia rescued from fire off Port Amsel',
];

function tell(corpus: Corpus, outlet: Outlet, hour: number): Promise<void> {
  const published = new Date(Date.parse(article.published!) + hour * 3_600_000).toISOString();
  const summary =
    'The ferry Aurelia caught fire off Port Amsel. Captain Odile Marenko brought all 186 passengers ashore.';
  return add(corpus, outlet, [
    { url: `https://${outlet.id}.example/ferry`, title: TOLD[hour] ?? '', summary, published, lang: 'en' },
  ]);
}

function otherNews(): Report[] {
  const who = ['Council', 'Museum', 'Orchestra', 'School', 'Bakery', 'Library', 'Market', 'Theatre'];
  const where = ['Bramblewick', 'Southmarch', 'Dunholm', 'Crevemont', 'Hohentann', 'Valdorrina'];
  const what = ['opens a new hall', 'plants a hundred trees', 'cancels its autumn tour'];
  const titles = who.flatMap((one) => where.flatMap((place) => what.map((deed) => `${one} of ${place} ${deed}`)));
  return titles.map((title, i) => ({
    url: `https://other.example/${i}`,
    title,
    summary: '',
    published: article.published,
    lang: 'en',
  }));
}

async function add(corpus: Corpus, outlet: Outlet, reports: Report[]): Promise<void> {
  await addReports(corpus, { outlet, reports, now: NOW, state: newPollState(outlet.feeds[0]!.url, outlet.id) });
}

const numberOf = async (corpus: Corpus, url: string) =>
  (await latestItems(corpus, 1_000)).find((item) => item.url === url)?.number ?? 0;

describe('what the reader hid', () => {
  let corpus: Corpus;
  let catalogue: Outlet[];
  beforeEach(async () => ({ corpus, catalogue } = await corpusOf(6)));

  const shown = async (read = article) => {
    const { takes, hidden } = await coverageOf(read, { corpus, catalogue, chosen: catalogue, now: NOW });
    return { outlets: takes.map(({ publisher }) => publisher.id).sort(), hidden };
  };
  const hide = async (outlet: string, more: { hidden?: boolean; tab?: { incognito: boolean } } = {}) => {
    const { hidden = true, tab = normal } = more;
    const item = await numberOf(corpus, `https://${outlet}.example/ferry`);
    await keepHidden({ item, hidden, article: article.url }, { tab, corpus: async () => corpus });
    return item;
  };

  test('is no take any more, and is counted', async () => {
    expect(await shown()).toEqual({ outlets: ['o0', 'o1', 'o2', 'o3', 'o4', 'o5'], hidden: 0 });
    await hide('o2');
    await hide('o4');
    expect(await shown()).toEqual({ outlets: ['o0', 'o1', 'o3', 'o5'], hidden: 2 });
    await hide('o2', { hidden: false });
    expect(await shown()).toEqual({ outlets: ['o0', 'o1', 'o2', 'o3', 'o5'], hidden: 1 });
  });

  test('is a take of every other article', async () => {
    await hide('o2');
    expect((await shown({ ...article, url: 'https://courier.example/ferry-2' })).hidden).toBe(0);
  });

  test('stays away when its feed brings it again under another number', async () => {
    const before = await hide('o2');
    await corpus.delete('items', before);
    await tell(corpus, catalogue[2]!, 2);
    expect(await numberOf(corpus, 'https://o2.example/ferry')).toBeGreaterThan(before);
    expect(await shown()).toEqual({ outlets: ['o0', 'o1', 'o3', 'o4', 'o5'], hidden: 1 });
  });

  test.each([
    ['a private window', { incognito: true }],
    ['a window that nobody knows', undefined],
  ])('in %s is not written down', async (_, tab) => {
    const item = await numberOf(corpus, 'https://o2.example/ferry');
    const opened = { tab, corpus: () => Promise.reject(new Error('The corpus was opened.')) };
    await keepHidden({ item, hidden: true, article: article.url }, opened);
    expect(await corpus.count('hidden')).toBe(0);
  });

  test('is not written down for an item that there is not', async () => {
    await keepHidden({ item: 9_999, hidden: true, article: article.url }, { tab: normal, corpus: async () => corpus });
    expect(await corpus.count('hidden')).toBe(0);
  });
});

test('what is hidden makes room for what comes after it', async () => {
  const { corpus, catalogue } = await corpusOf(6);
  const world = { corpus, catalogue, chosen: catalogue, now: NOW };
  const first = await coverageOf(article, world, 4);
  expect([first.takes.length, first.hidden]).toEqual([4, 0]);
  for (const { item } of first.takes.slice(0, 2))
    await keepHidden({ item, hidden: true, article: article.url }, { tab: normal, corpus: async () => corpus });
  const second = await coverageOf(article, world, 4);
  expect([second.takes.length, second.hidden]).toEqual([4, 2]);
});

describe('the time between article and take', () => {
  let world: { corpus: Corpus; catalogue: Outlet[]; chosen: Outlet[]; now: string };
  beforeAll(async () => {
    const { corpus, catalogue } = await corpusOf(1);
    world = { corpus, catalogue, chosen: catalogue, now: NOW };
  });

  test.each([
    ['2026-11-22T08:00:00.000Z', 0],
    ['2026-11-22T07:00:30.000Z', 0],
    ['2026-11-22T08:59:00.000Z', 0],
    ['2026-11-22T07:00:00.000Z', 1],
    ['2026-11-22T09:00:00.000Z', -1],
    ['2026-11-22T06:30:00.000Z', 2],
    ['2026-11-22T09:30:00.000Z', -2],
    ['2026-11-20T08:00:00.000Z', 48],
  ])('from an article of %s is %d hours, and the last reason', async (published, hours) => {
    const { takes } = await coverageOf({ ...article, published }, world);
    expect(takes[0]?.reasons.at(-1)).toEqual({ kind: 'time', hours });
    expect(takes[0]?.reasons.filter(({ kind }) => kind === 'time')).toHaveLength(1);
  });

  test('is no reason where the article’s time is not known', async () => {
    const { takes } = await coverageOf({ ...article, published: null }, world);
    expect(takes.flatMap(({ reasons }) => reasons).filter(({ kind }) => kind === 'time')).toEqual([]);
  });
});
