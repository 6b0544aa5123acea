import type { Time } from '../words.ts';

const DAY_MS = 86_400_000;
/** How long items are kept, unless the reader chooses otherwise. */
export const KEPT_DAYS = 10;

/** The day of a time, `2026-11-22`: as text it sorts by time, and before all times of that day. */
export const dayOf = (time: Time): string => time.slice(0, 10);

/** Days sort as text in years of four digits only. */
const FIRST_MS = Date.parse('0000-01-01T00:00:00.000Z');
const LAST_MS = Date.parse('9999-12-31T00:00:00.000Z');

/** The day so many days after (before, if negative) the day of this time; times out of all bounds count as the first or last day there is. */
export function dayAfter(time: Time, days: number): string {
  const ms = Math.min(Math.max(Date.parse(time) + days * DAY_MS, FIRST_MS), LAST_MS);
  return dayOf(new Date(ms).toISOString());
}

/** All times of a day, as keys of the index `published`. */
export const dayRange = (day: string): IDBKeyRange => IDBKeyRange.bound(day, `${day}U`);
