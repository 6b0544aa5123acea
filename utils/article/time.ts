import type { Language, Time } from '../words.ts';

/** Earlier years are template values; later ones cannot be news. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;
const BUDDHIST_ERA = 543;

/** Hours from UTC of the zone names that news pages print. */
const ZONES: Record<string, number> = {
  EST: -5,
  EDT: -4,
  ET: -5,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  BST: 1,
  CET: 1,
  MEZ: 1,
  CEST: 2,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  SAST: 2,
  CAT: 2,
  WAT: 1,
  EAT: 3,
  MSK: 3,
  PKT: 5,
  IST: 5.5,
  WIB: 7,
  ICT: 7,
  SGT: 8,
  HKT: 8,
  PHT: 8,
  JST: 9,
  KST: 9,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
};

/** The first date in a text as a time in UTC, in the formats of the language and of machines; null if there is none that makes sense. */
export function parseTime(value: string, lang: Language | null): Time | null {
  if (!/\p{Nd}/u.test(value)) return null;
  const text = latinDigits(value.slice(0, 300));
  const stamp = /^\s*(1\d{9}|1\d{12})\s*$/.exec(text);
  if (stamp) return utc(new Date(Number(stamp[1]!.padEnd(13, '0'))));
  const day = yearFirst(text) ?? named(text, lang) ?? yearLast(text, lang);
  if (!day) return null;
  const [year, month, date, rest] = day;
  return at(year, month, date, rest);
}

/** Year, month, day of the month and the text after them, where the time of day stands. */
type Day = [number, number, number, string];

function yearFirst(text: string): Day | undefined {
  const found =
    /(?<!\d)((?:19|20|25)\d\d)\s*([-/.年년])\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)/.exec(text) ??
    /(?<!\d)((?:19|20)\d\d)()(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/.exec(text);
  return found ? [Number(found[1]), Number(found[3]), Number(found[4]), after(found)] : undefined;
}

function yearLast(text: string, lang: Language | null): Day | undefined {
  const found = /(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20|25)?\d\d)(?!\d)/.exec(text);
  if (!found) return undefined;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const year = found[4]!.length === 2 ? 2000 + Number(found[4]) : Number(found[4]);
  // Only American English, and those who write it, put the month first; with dots nobody does.
  const monthFirst = second > 12 || (found[2] === '/' && first <= 12 && /^(en(-US|-PH)?|fil)$/.test(lang ?? 'en'));
  return monthFirst ? [year, first, second, after(found)] : [year, second, first, after(found)];
}

function named(text: string, lang: Language | null): Day | undefined {
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[ºª°.])?[\s,./-]*(?:de |of |d['’])?\s*([\p{L}\p{M}’']{3,20})[\s.,/-]*(?:de |del |of )?\s*,?\s*((?:19|20|25)\d\d)(?!\d)/giu;
  const monthFirst = /([\p{L}\p{M}]{3,20})[\s.]*(\d{1,2})(?:st|nd|rd|th|\.)?[\s,]+(?:de )?((?:19|20|25)\d\d)(?!\d)/giu;
  const months = monthNames(lang);
  for (const found of text.matchAll(dayFirst)) {
    const month = monthOf(found[2]!, months);
    if (month) return [Number(found[3]), month, Number(found[1]), after(found)];
  }
  for (const found of text.matchAll(monthFirst)) {
    const month = monthOf(found[1]!, months);
    if (month) return [Number(found[3]), month, Number(found[2]), after(found)];
  }
  return undefined;
}

/** Each month's names in English and in the language: alone, beside a day, and short. */
function monthNames(lang: Language | null): string[][] {
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  const names = Array.from({ length: 12 }, (): string[] => []);
  for (const language of lang && !/^en\b/.test(lang) ? ['en', lang] : ['en']) {
    for (const style of styles) {
      const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC', calendar: 'gregory' });
      names.forEach((month, index) => {
        const part = format.formatToParts(Date.UTC(2024, index, 15)).find(({ type }) => type === 'month');
        if (part) month.push(part.value.toLowerCase().replace(/\.$/, ''));
      });
    }
  }
  return names;
}

function monthOf(word: string, months: string[][]): number | undefined {
  const low = word.toLowerCase();
  const exact = months.findIndex((names) => names.includes(low));
  if (exact >= 0) return exact + 1;
  const begun = months.findIndex((names) => names.some((name) => name.startsWith(low) && low.length >= 3));
  return begun >= 0 ? begun + 1 : undefined;
}

function at(year: number, month: number, day: number, rest: string): Time | null {
  const common = year > 2500 ? year - BUDDHIST_ERA : year;
  const clock = /^\D{0,24}?(\d{1,2})\s*[:h时時시.]\s*([0-5]\d)(?!\d)(?::([0-5]\d)(?:[.,]\d+)?)?\s*([ap]\.?m\b)?/i.exec(
    rest,
  );
  const known = clock && Number(clock[1]) < 24 ? clock : undefined;
  const hour = known ? (known[4] ? (Number(known[1]) % 12) + (/^p/i.test(known[4]) ? 12 : 0) : Number(known[1])) : 0;
  const minute = Number(known?.[2] ?? 0) - (known ? zoneMinutes(rest.slice(known[0].length)) : 0);
  const date = new Date(Date.UTC(common, month - 1, day, hour, 0, Number(known?.[3] ?? 0)));
  // Date.UTC turns the 31st of June into the 1st of July: such a date was misread.
  if (month < 1 || month > 12 || day < 1 || date.getUTCDate() !== day) return null;
  return utc(new Date(date.getTime() + minute * 60_000));
}

/** Minutes east of UTC that a text begins with; 0 if it names no zone, because nothing better is known. */
function zoneMinutes(rest: string): number {
  const offset = /^\s*\(?(?:GMT|UTC)?\s*([+−-])(\d{1,2}):?([0-5]\d)?/.exec(rest);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return minutes > 14 * 60 ? 0 : offset[1] === '+' ? minutes : -minutes;
  }
  const name = /^\s*\(?([A-Z]{2,4})\b/.exec(rest)?.[1] ?? '';
  return (Object.hasOwn(ZONES, name) ? ZONES[name]! : 0) * 60;
}

function utc(date: Date): Time | null {
  const year = date.getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? date.toISOString() : null;
}

/** Digits of any script as 0-9: every script's ten digits stand in a row that begins at a multiple of their block. */
function latinDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0)!;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero--;
    return String(digit.codePointAt(0)! - zero);
  });
}

const after = (found: RegExpExecArray) => found.input.slice(found.index + found[0].length);
