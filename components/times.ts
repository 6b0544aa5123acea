import type { Language, Time } from '../utils/words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Up to two days a reader thinks in hours. */
const HOURS_UNTIL = 2 * DAY;

type Unit = 'minute' | 'hour' | 'day';

function spanOf(milliseconds: number): { n: number; unit: Unit } {
  const span = Math.abs(milliseconds);
  if (span < HOUR - MINUTE / 2) return { n: Math.round(span / MINUTE), unit: 'minute' };
  if (span < HOURS_UNTIL) return { n: Math.round(span / HOUR), unit: 'hour' };
  return { n: Math.round(span / DAY), unit: 'day' };
}

/** How long ago a time was, as in "2 hours ago"; nothing if it is no time. */
export function ago(time: Time, now: number, lang: Language): string | undefined {
  const past = now - Date.parse(time);
  if (Number.isNaN(past)) return undefined;
  const { n, unit } = spanOf(past);
  const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  return n === 0 ? format.format(0, 'second') : format.format(past > 0 ? -n : n, unit);
}

/** How a gap of so many hours is told, negative ones being earlier: up to two days in hours, then in days, 0 as the same time. */
export function gapOf(hours: number): { words: string; n: number } {
  const { n, unit } = spanOf(hours * HOUR);
  return { words: GAPS[unit][hours < 0 ? 'before' : 'after'], n };
}

const GAPS = {
  minute: { before: 'sameTime', after: 'sameTime' },
  hour: { before: 'hoursEarlier', after: 'hoursLater' },
  day: { before: 'daysEarlier', after: 'daysLater' },
} as const;

/** A day in one piece, as in "12 November", with the year where it is not this one; nothing if it is no time. */
export function day(time: Time | null, now: number, lang: Language): string | undefined {
  const date = new Date(time ?? '');
  if (Number.isNaN(date.getTime())) return undefined;
  const year = date.getFullYear() === new Date(now).getFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', year }).format(date).replaceAll(' ', '\u00a0');
}

/** A moment in full, for those who want it exactly; nothing if it is no time. */
export function moment(time: Time, lang: Language): string | undefined {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
