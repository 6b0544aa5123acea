import type { Time } from '../words.ts';

const ISO =
  /^(\d{4})-?(\d\d)(?:-?(\d\d))?(?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?/i;
const RFC822 =
  /(\d{1,2})[\s.-]+(\p{L}{3,12})\.?[\s,-]+(\d{4}|\d\d)(?:[\sT,]+(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?:\.\d+)?)?\s*([ap]m\b)?\s*([+-]\d{1,2}:?\d\d|[a-z]{1,5}(?:[+-]\d{1,2}(?::?\d\d)?)?)?/iu;
/** English, and what feeds in other languages write although they should not. */
const MONTHS = [
  'jan|ene|janv|янв|sty|gen|oca',
  'feb|fev|fév|фев|lut|şub',
  'mar|mär|mrt|мар|mrz',
  'apr|abr|avr|апр|kwi|nis',
  'may|mai|mag|maj|мая|май|mei',
  'jun|juin|giu|июн|cze|haz',
  'jul|juil|lug|июл|lip|tem',
  'aug|ago|aoû|aou|авг|sie|ağu',
  'sep|set|сен|wrz|eyl',
  'oct|okt|out|ott|окт|paź|eki',
  'nov|ноя|lis|kas',
  'dec|dez|dic|déc|дек|gru|ara',
].map((names) => new RegExp(`^(${names})`, 'iu'));
/** Zones that RFC 822 knows, and a few more that feeds use, in hours. */
const ZONES: Record<string, number> = {
  EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7,
  CET: 1, CEST: 2, MEZ: 1, MESZ: 2, EET: 2, EEST: 3, MSK: 3, WEST: 1, BST: 1, IST: 5.5, JST: 9, KST: 9, SAST: 2, WIB: 7,
}; // biome-ignore format: a table reads better in rows
/** Nothing was published in feeds before; 1970 is what broken software writes. */
const FIRST_YEAR = 1990;

/** The time in UTC, `now` if it lies in the future; nothing if it cannot be read or is from before 1990. */
export function feedTime(raw: string | null | undefined, now: Time): Time | null {
  const text = raw?.trim().slice(0, 100);
  if (!text) return null;
  const time = iso(text) ?? rfc822(text) ?? other(text);
  if (time === undefined || !(time >= Date.UTC(FIRST_YEAR, 0))) return null;
  return time > Date.parse(now) ? now : new Date(time).toISOString();
}

function iso(text: string): number | undefined {
  const [, year, month, day = 1, hour = 0, minute = 0, second = 0, zone] = ISO.exec(text) ?? [];
  if (!year || +month! < 1 || +month! > 12 || +day < 1 || +day > 31) return undefined;
  return Date.UTC(+year, +month! - 1, +day, +hour, +minute, +second) - offsetOf(zone);
}

function rfc822(text: string): number | undefined {
  const [, day, name, year, hour = 0, minute = 0, second = 0, half, zone] = RFC822.exec(text) ?? [];
  const month = MONTHS.findIndex((names) => name && names.test(name));
  if (!day || !year || month < 0 || +day < 1 || +day > 31) return undefined;
  const full = year.length === 2 ? 2000 + +year - (+year > 69 ? 100 : 0) : +year;
  const half24 = half ? (+hour % 12) + (/^p/i.test(half) ? 12 : 0) : +hour;
  return Date.UTC(full, month, +day, half24, +minute, +second) - offsetOf(zone);
}

/** Whatever else the engine reads, as UTC where no zone is said: never in the zone of this device. */
function other(text: string): number | undefined {
  const zoned = /(Z|UTC|GMT|[+-]\d\d:?\d\d)\b/i.test(text);
  const time = Date.parse(zoned ? text : `${text} UTC`);
  return Number.isNaN(time) ? undefined : time;
}

/** Milliseconds to take away from a local time to get UTC. */
function offsetOf(zone: string | undefined): number {
  const [, name = '', sign, hours, minutes = 0] = /^([a-z]*)(?:([+-])(\d{1,2}?):?(\d\d)?)?$/i.exec(zone ?? '') ?? [];
  const named = ZONES[name.toUpperCase()] ?? 0;
  const given = sign ? (sign === '-' ? -1 : 1) * (+hours! + +minutes / 60) : named;
  return given * 3_600_000;
}
