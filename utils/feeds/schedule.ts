import type { Country, Outlet, Time } from '../words.ts';

const MINUTE = 60_000;
/** Nobody is asked more often, however fast it publishes. */
const SHORTEST = 15 * MINUTE;
/** A feed that brings nothing is still asked four times a day. */
const LONGEST = 6 * 60 * MINUTE;
/** What fails is asked once a day at least; no `Retry-After` counts for longer. */
const DAY = 24 * 60 * MINUTE;
const FIRST = 30 * MINUTE;
/** Waits are up to this share longer, so that polls of one moment spread. */
const JITTER = 0.2;

/** When one feed is asked again and how it fared. */
export interface PollState {
  /** The feed's address in the catalogue: the key. */
  url: string;
  /** The outlet's id. */
  outlet: string;
  /** When it may be asked again, in ms since 1970. */
  next: number;
  /** The wait that suits it, in ms. */
  interval: number;
  /** Failures in a row. */
  failures: number;
  /** Polls that were answered, by whatever. */
  polled: number;
  etag: string | null;
  lastModified: string | null;
  lastSuccess: Time | null;
  /** Why the last poll failed, as a sentence after the outlet's name. */
  lastError: string | null;
  /** Items it brought in all. */
  items: number;
  /** It said that it is gone for good (410). */
  gone: boolean;
  /** Where it led when it last answered, if elsewhere. */
  movedTo: string | null;
}

/** How a poll ended. Waits are in ms, null where the server asked for none. */
export type Outcome =
  | {
      kind: 'read';
      fresh: number;
      etag: string | null;
      lastModified: string | null;
      wait: number | null;
      movedTo: string | null;
    }
  | { kind: 'unchanged'; wait: number | null }
  | { kind: 'failed'; error: string; answered: boolean; wait: number | null }
  | { kind: 'gone'; error: string };

/** A feed that was never asked: due at once. */
export function newPollState(url: string, outlet: string): PollState {
  const never = { etag: null, lastModified: null, lastSuccess: null, lastError: null, movedTo: null };
  return { url, outlet, next: 0, interval: FIRST, failures: 0, polled: 0, items: 0, gone: false, ...never };
}

/** Whether a feed was asked at all yet, with whatever result. */
export const wasAsked = ({ polled, failures }: PollState): boolean => polled > 0 || failures > 0;

/** Where to ask: after a failure, every other time, where the feed last led to, because its own address may be no more. */
export const addressOf = ({ url, movedTo, failures }: PollState): string => (failures % 2 === 1 && movedTo) || url;

/** The feeds of these outlets that are due, in the order to ask: first those never asked, a new country before a seen one. */
export function planPolls(states: PollState[], outlets: Outlet[], now: number): PollState[] {
  const byUrl = new Map(states.map((state) => [state.url, state]));
  const known = feedsInTurn(outlets).flatMap(({ url, country }) => {
    const state = byUrl.get(url);
    return state ? [{ state, country }] : [];
  });
  const due = known.filter(({ state }) => isDue(state, now));
  const asked = due.filter(({ state }) => wasAsked(state)).map(({ state }) => state);
  const seen = new Map<Country, number>();
  const turn = (country: Country): number => seen.set(country, (seen.get(country) ?? 0) + 1).get(country)!;
  for (const { state, country } of known) if (wasAsked(state)) turn(country);
  const never = due
    .filter(({ state }) => !wasAsked(state))
    .map(({ state, country }) => ({ state, turn: turn(country) }))
    .sort((a, b) => a.turn - b.turn);
  return [...never.map(({ state }) => state), ...asked.sort((a, b) => a.next - b.next)];
}

/** The state after a poll: when to ask again, never sooner than in 15 minutes nor later than in a day and its jitter. */
export function afterPoll(state: PollState, outcome: Outcome, now: number, random: number): PollState {
  const at = (wait: number): number =>
    now + Math.round(Math.min(Math.max(wait, SHORTEST), DAY) * (1 + JITTER * random));
  if (outcome.kind === 'gone') {
    return { ...state, gone: true, next: at(DAY), polled: state.polled + 1, lastError: outcome.error };
  }
  if (outcome.kind === 'failed') {
    const failures = state.failures + 1;
    const backOff = Math.max(SHORTEST * 2 ** Math.min(failures, 10), outcome.wait ?? 0);
    const polled = state.polled + (outcome.answered ? 1 : 0);
    return { ...state, failures, polled, next: at(backOff), lastError: outcome.error };
  }
  const interval = adapted(state.interval, outcome.kind === 'read' ? outcome.fresh : 0);
  const { kind, ...read } = outcome.kind === 'read' ? outcome : { ...state, kind: 'unchanged' };
  return {
    ...state,
    interval,
    next: at(Math.min(Math.max(interval, outcome.wait ?? 0), LONGEST)),
    failures: 0,
    polled: state.polled + 1,
    etag: read.etag,
    lastModified: read.lastModified,
    lastSuccess: new Date(now).toISOString(),
    lastError: null,
    movedTo: read.movedTo,
  };
}

/** Half the wait when it was long enough for much to gather, a little more when nothing came. */
function adapted(interval: number, fresh: number): number {
  const factor = fresh === 0 ? 1.5 : fresh < 4 ? 1 : 0.5;
  return Math.min(Math.max(interval * factor, SHORTEST), LONGEST);
}

/** A time further ahead than any wait was set by a clock that was wrong. */
function isDue({ gone, next }: PollState, now: number): boolean {
  return !gone && (next <= now || next > now + DAY * (1 + JITTER));
}

/** The first feed of every outlet, then every second one, and so on. */
function feedsInTurn(outlets: Outlet[]): { url: string; country: Country }[] {
  const most = Math.max(0, ...outlets.map(({ feeds }) => feeds.length));
  return Array.from({ length: most }, (_, turn) =>
    outlets.flatMap(({ feeds, country }) => (feeds[turn] ? [{ url: feeds[turn].url, country }] : [])),
  ).flat();
}
