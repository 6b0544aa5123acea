import { addReports, type Batch, type Corpus, expire, newItems, pollStates, savePollStates } from '../corpus/corpus.ts';
import {
  addressOf,
  afterPoll,
  newPollState,
  type Outcome,
  type PollState,
  planPolls,
  readFeed,
  secureUrl,
} from '../feeds/feeds.ts';
import type { Outlet, Report } from '../words.ts';
import { type Fetch, fetchFeed } from './fetchFeed.ts';
import { onePerHost } from './pollHosts.ts';

/** Requests at once: enough to fill a corpus in seconds, few enough to leave the reader's line alone. */
const AT_ONCE = 6;
/** When to look again if no feed may be asked at all. */
const NOTHING_MS = 6 * 3_600_000;
/** What is kept when the browser gives no room for more: less than a match looks at, and still news. */
const DAYS_WHEN_FULL = 3;

export interface PollWorld {
  corpus: Corpus;
  /** Those the reader chose. */
  outlets: Outlet[];
  /** Whether the browser lets us ask this address. */
  allowed: (url: string) => boolean;
  fetch: Fetch;
  /** Ms since 1970. */
  now: () => number;
  /** 0..1 */
  random: () => number;
  /** No feed is begun after this time, in ms since 1970. */
  until: number;
  signal?: AbortSignal;
  /** Ms for one feed, body included. */
  timeout?: number;
}

/** What a stretch of polling did. `more`: some feeds were due that there was no time for. `nextDue`: ms since 1970. */
export interface PollResult {
  polled: number;
  items: number;
  more: boolean;
  nextDue: number;
}

/** Polls the feeds that are due, one a host and six in all at a time, each committed on its own, until the time is over. */
export async function pollDue(world: PollWorld): Promise<PollResult> {
  const { corpus, outlets, now, until, signal } = world;
  const mayAsk = ({ url }: PollState): boolean => world.allowed(secureUrl(url) ?? url);
  const byFeed = new Map(
    outlets.flatMap((outlet) => outlet.feeds.map((feed) => [feed.url, { outlet, feed }] as const)),
  );
  const states = await withNewStates(corpus, outlets);
  const due = planPolls(states, outlets, now()).filter(mayAsk);
  const result = { polled: 0, items: 0 };
  const begun = await onePerHost({
    all: due,
    hostOf: (state) => new URL(addressOf(state)).host,
    atOnce: AT_ONCE,
    goOn: () => now() < until && !signal?.aborted,
    each: async (state) => {
      const fresh = await pollFeed(state, byFeed.get(state.url)!, world);
      if (fresh === undefined) return;
      result.polled++;
      result.items += fresh;
    },
  });
  const left = (await pollStates(corpus)).filter((state) => byFeed.has(state.url) && !state.gone && mayAsk(state));
  const nextDue = left.length === 0 ? now() + NOTHING_MS : Math.min(...left.map(({ next }) => next));
  return { ...result, more: begun < due.length, nextDue };
}

/** How many items were new, or nothing when polling was stopped before an answer came. */
async function pollFeed(
  state: PollState,
  { outlet, feed }: { outlet: Outlet; feed: Outlet['feeds'][number] },
  world: PollWorld,
): Promise<number | undefined> {
  const { corpus, fetch, allowed, signal, timeout } = world;
  const request = { etag: state.etag, lastModified: state.lastModified, fetch, allowed, signal, timeout };
  const fetched = await fetchFeed({ ...request, url: addressOf(state) }).catch(() => undefined);
  if (!fetched) return undefined;
  const ended = world.now();
  const now = new Date(ended).toISOString();
  let reports: Report[] = [];
  let outcome: Outcome;
  if (fetched.kind === 'text') {
    try {
      reports = readFeed(fetched.text, {
        url: fetched.movedTo ?? feed.url,
        lang: feed.lang ?? outlet.languages[0] ?? null,
        now,
      });
      const { text, ...answer } = fetched;
      outcome = { ...answer, kind: 'read', fresh: (await newItems(corpus, { outlet, reports, now })).length };
    } catch (error) {
      outcome = { kind: 'failed', error: (error as Error).message, answered: true, wait: null };
    }
  } else outcome = fetched;
  return keep(corpus, { outlet, reports, now, state: afterPoll(state, outcome, ended, world.random()) });
}

/** As `addReports`; where the browser gives no more room, what is older makes way first. */
async function keep(corpus: Corpus, batch: Batch & { state: PollState }): Promise<number> {
  try {
    return await addReports(corpus, batch);
  } catch (error) {
    if ((error as Error).name !== 'QuotaExceededError') throw error;
    await expire(corpus, batch.now, DAYS_WHEN_FULL);
    return await addReports(corpus, { ...batch, days: DAYS_WHEN_FULL }).catch((cause: unknown) => {
      throw new Error('The browser gives Elsewhere no more room: free some on this disk, then update.', { cause });
    });
  }
}

/** The state of every feed, with new ones for those of the chosen outlets that have none. */
async function withNewStates(corpus: Corpus, outlets: Outlet[]): Promise<PollState[]> {
  const states = await pollStates(corpus);
  const known = new Set(states.map(({ url }) => url));
  const added = outlets.flatMap(({ id, feeds }) =>
    feeds.filter(({ url }) => URL.canParse(url) && !known.has(url)).map(({ url }) => newPollState(url, id)),
  );
  if (added.length > 0) await savePollStates(corpus, added);
  return [...states, ...added];
}
