import browser from 'webextension-polyfill';
import { grantedOf } from '../browser/permissions.ts';
import { hasSettings } from '../browser/settings.ts';
import { type Corpus, expire } from '../corpus/corpus.ts';
import { feedMatches } from '../outlets/outlets.ts';
import type { Outlet } from '../words.ts';
import { here } from './here.ts';
import { lookAfterIndex } from './lookAfterIndex.ts';
import { pollDue } from './poll.ts';

export const POLL_ALARM = 'poll';
const TROUBLE = 'trouble';
/** One stretch of work: well below the 30 s after which a browser may stop an idle background. */
const STRETCH_MS = 20_000;
/** The soonest that Chrome lets an alarm come. */
const SOONEST_MS = 30_000;
/** Where nothing is polled, what is too old still has to go. */
const UNPOLLED_MS = 6 * 3_600_000;

/**
 * Polls what is due for one stretch and sets the alarm for the next. Two callers at once are one: the second returns.
 * The alarm is set before the work as well, so that a background killed in the middle wakes again.
 */
export async function keepPolling(why: 'scheduled' | 'asked' = 'scheduled'): Promise<void> {
  if (!(await hasSettings())) return;
  await navigator.locks.request('poll', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    await whileNotingTrouble(() => workAStretch(why));
  });
}

async function workAStretch(why: 'scheduled' | 'asked'): Promise<void> {
  const { corpus, chosen, settings, now } = await here();
  await browser.alarms.create(POLL_ALARM, { when: Date.now() + STRETCH_MS + SOONEST_MS });
  await expire(corpus, now);
  const polls = settings.polling || why === 'asked';
  const nextDue = polls ? await pollAStretch(corpus, chosen) : Date.now() + UNPOLLED_MS;
  await browser.alarms.create(POLL_ALARM, { when: Math.max(nextDue, Date.now() + SOONEST_MS) });
  await lookAfterIndex(corpus);
}

/** When the next feed is due, in ms since 1970. */
async function pollAStretch(corpus: Corpus, chosen: Outlet[]): Promise<number> {
  const { nextDue } = await pollDue({
    corpus,
    outlets: chosen,
    allowed: await allowedFeeds(chosen),
    fetch: (url, init) => fetch(url, init),
    now: () => Date.now(),
    random: Math.random,
    until: Date.now() + STRETCH_MS,
  });
  return nextDue;
}

/** Keeps why the work failed, if it did, where `lastTrouble` finds it after the background was stopped. */
async function whileNotingTrouble(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    await browser.storage.local.remove(TROUBLE);
  } catch (error) {
    await browser.storage.local.set({ [TROUBLE]: error instanceof Error ? error.message : String(error) });
    throw error;
  }
}

/** Why the last stretch of polling failed as a whole, in a sentence. */
export async function lastTrouble(): Promise<string | null> {
  const { [TROUBLE]: trouble } = await browser.storage.local.get(TROUBLE);
  return typeof trouble === 'string' ? trouble : null;
}

/** Tells whether the browser lets Elsewhere ask this address. */
async function allowedFeeds(outlets: Outlet[]): Promise<(url: string) => boolean> {
  const granted = await grantedOf(feedMatches(outlets));
  return (url) => granted.has(`${new URL(url).origin}/*`);
}
