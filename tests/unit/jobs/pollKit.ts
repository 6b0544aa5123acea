import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { type Corpus, openCorpus, pollStates } from '../../../utils/corpus/corpus.ts';
import { type PollWorld, pollDue } from '../../../utils/jobs/poll.ts';
import type { Outlet } from '../../../utils/words.ts';

export const MINUTE = 60_000;
export const START = Date.parse('2026-11-22T12:00:00.000Z');

export const outletOf = (id: string, country = 'FR', feeds = [`https://${id}.example/rss`]): Outlet => ({
  id,
  name: id,
  country,
  languages: ['en'],
  hosts: [`${id}.example`],
  feeds: feeds.map((url) => ({ url })),
  ownership: 'private',
});
export const rss = (...titles: string[]) =>
  `<rss version="2.0"><channel><title>T</title>${titles.map((title) => `<item><title>${title}</title><link>/${encodeURIComponent(title)}</link></item>`).join('')}</channel></rss>`;

/** Answers like `fetch`, from a table: what stands at each address, and who asked how. */
function internet(pages: Record<string, (init: RequestInit) => Response | Promise<Response>>) {
  const asked: { url: string; init: RequestInit }[] = [];
  const fetch: PollWorld['fetch'] = async (url, init) => {
    asked.push({ url, init });
    const page = pages[url];
    if (!page) throw new TypeError('Failed to fetch');
    return page(init);
  };
  return { asked, fetch };
}
export const answer = (body: BodyInit | null, init: ResponseInit = {}, url = '') =>
  Object.defineProperty(new Response(body, init), 'url', { value: url });

/** One stretch of polling in a world that holds these pages only, at noon, on a device without a corpus unless one is given. */
export async function poll(outlets: Outlet[], pages: Parameters<typeof internet>[0], more: Partial<PollWorld> = {}) {
  if (!more.corpus) globalThis.indexedDB = new IDBFactory();
  const corpus: Corpus = more.corpus ?? (await openCorpus());
  const { asked, fetch } = internet(pages);
  const world = {
    corpus,
    outlets,
    allowed: () => true,
    fetch,
    now: () => START,
    random: () => 0,
    until: START + 20_000,
    ...more,
  };
  const result = await pollDue(world);
  return { corpus, asked, result, states: await pollStates(corpus) };
}
export const one = outletOf('a');
export const URL_A = 'https://a.example/rss';
