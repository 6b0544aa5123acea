import type { Time } from '../words.ts';

const DAY_MS = 86_400_000;
/** How long items are kept, unless the reader chooses otherwise. */
export const KEPT_DAYS = 10;

/** The day of a time, `2026-11-22`: as text it sorts by time, and before all times of that day. */
export const dayOf = (time: Time): string => time.slice(0, 10);

/** The day so many days after (before, if negative) the day of this time. */
export function dayAfter(time: Time, days: number): string {
  return dayOf(new Date(Date.parse(time) + days * DAY_MS).toISOString());
}

/** All times of a day, as keys of the index `published`. */
export const dayRange = (day: string): IDBKeyRange => IDBKeyRange.bound(day, `${day}U`);
