import { IDBFactory } from 'fake-indexeddb';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { newPollState } from '../../../utils/feeds/feeds.ts';
import type { Outlet, Report } from '../../../utils/words.ts';
import 'fake-indexeddb/auto';

export const NOW = '2026-11-22T12:00:00.000Z';

/** A corpus on a device where nothing was ever kept. */
export async function freshCorpus(): Promise<Corpus> {
  globalThis.indexedDB = new IDBFactory();
  return openCorpus();
}

export const outletOf = (id: string, country = 'FR', languages = ['en']): Outlet => ({
  id,
  name: id,
  country,
  languages,
  hosts: [`${id}.example`],
  feeds: [{ url: `https://${id}.example/rss` }],
  ownership: 'private',
});
export const stateOf = ({ id, feeds }: Outlet) => newPollState(feeds[0]!.url, id);

/** Reports of a made-up ferry, each with a headline of its own. */
export const reportOf = (n: number, parts: Partial<Report> = {}): Report => ({
  url: `https://a.example/${n}`,
  title: `Ferry number ${n} returns to Port Arlen`,
  summary: 'All passengers are safe.',
  published: '2026-11-22T08:00:00.000Z',
  lang: 'en',
  ...parts,
});
export const reportsOf = (count: number, parts: Partial<Report> = {}, from = 0): Report[] =>
  Array.from({ length: count }, (_, i) => reportOf(from + i, parts));
