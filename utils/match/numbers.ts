export interface NumberFound {
  start: number;
  end: number;
  value: number;
  /** The runs of digits it is written with, as values: `1,200` has 1 and 200. */
  parts: number[];
}

/** Words for large numbers, with the beginnings of their inflected forms. */
const SCALES: readonly (readonly [scale: number, words: string])[] = [
  [1e3, 'thousand|tausend|mille?|mil|тыс|тысяч|тисяч|ألف|آلاف|هزار|हज़ार|हजार|হাজার|bin|ribu|nghìn'],
  [1e5, 'lakhs?|लाख|লাখ|লক্ষ'],
  [
    1e6,
    'mill?i?[oóõ]n(?:e?s|e[nr]?|i|y|ów|a|ai|ů|ár)?|milh\\p{L}+|mio|miljo\\p{L}+|mln|млн|мільйон\\p{L}*|миллион\\p{L}*|милион\\p{L}*|milyon|juta|triệu',
  ],
  [1e6, 'مليون|ملايين|میلیون|מיליון|मिलियन|মিলিয়ন|εκατ\\p{L}*'],
  [1e7, 'crores?|करोड़|কোটি'],
  [1e9, 'billions?|milliard\\p{L}*|mrd|miliar\\p{L}*|miljard\\p{L}*|млрд|миллиард\\p{L}*|мільярд\\p{L}*|milyar|tỷ'],
  [1e9, 'مليار|ملیارد|میلیارد|מיליארד|अरब|δισ\\p{L}*'],
];
/** East Asian units follow the digits directly and may be chained: 3億5000万. */
const EAST_ASIAN_UNITS: Record<string, number> = {
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  兆: 1e12,
  조: 1e12,
};

const DIGITS = '\\d+(?:[.,\\u00a0\\u202f]\\d+)*';
const UNITS = Object.keys(EAST_ASIAN_UNITS).join('');
const CHAIN = new RegExp(`(${DIGITS})([${UNITS}])?`, 'gu');
const NUMBER = new RegExp(`(?:${DIGITS}[${UNITS}])+(?:\\d+)?|${DIGITS}`, 'gu');
const SCALE_WORDS = SCALES.map(
  ([scale, words]) => [scale, beginnings(words), new RegExp(`[\\s-]?(?:${words})(?!\\p{L})`, 'yu')] as const,
);

/** The first two letters of these words: they spare the use of most expressions, the first of which takes milliseconds. */
function beginnings(words: string): ReadonlySet<string> {
  const withoutGroups = words.replace(/\([^)]*\)/g, '');
  return new Set(withoutGroups.split('|').map((word) => word.slice(0, 2)));
}

/** Thousands in groups of three; in India the groups above are of two. */
const GROUPED = /^\d{1,3}(?:[.,\u00a0\u202f]\d{3})+$|^\d{1,2}(?:,\d{2})+,\d{3}$/;
const DECIMAL = /^(\d+)[.,](\d{1,2})$/;
/** Longer rows of digits are no numbers. */
const LONGEST = 30;
/** No text needs more; a hostile one may hold a million. */
const MOST = 400;

/** The numbers of a text in lower case with ASCII digits, by value: separators, million and lakh, 万 and 億 are resolved. */
export function numbersIn(text: string): NumberFound[] {
  const found: NumberFound[] = [];
  for (const match of text.matchAll(NUMBER)) {
    if (found.length >= MOST) break;
    const start = match.index;
    const end = start + match[0].length;
    const parts = (match[0].match(/\d+/g) ?? []).map(Number);
    if (match[0].length > LONGEST) continue;
    const plain = chainValue(match[0]);
    if (plain === undefined) {
      for (const value of parts) found.push({ start, end, value, parts: [value] });
      continue;
    }
    const scaled = scaleAt(text, end);
    found.push({ start, end: scaled.end, value: round(plain * scaled.scale), parts });
  }
  return found;
}

function chainValue(written: string): number | undefined {
  let sum = 0;
  for (const [, digits = '', unit] of written.matchAll(CHAIN)) {
    const value = simpleValue(digits);
    if (value === undefined) return undefined;
    sum += value * (unit ? (EAST_ASIAN_UNITS[unit] ?? 1) : 1);
  }
  return sum;
}

/** `1,200` and `1.200` are 1200, `1,2` and `1.2` are 1.2; dates, scores and versions such as `1.2.3` are no value. */
function simpleValue(digits: string): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (GROUPED.test(digits)) return Number(digits.replace(/\D/g, ''));
  const decimal = DECIMAL.exec(digits);
  return decimal ? Number(`${decimal[1]}.${decimal[2]}`) : undefined;
}

function scaleAt(text: string, index: number): { scale: number; end: number } {
  // A space or a hyphen may stand between.
  const [near, far] = [text.slice(index, index + 2), text.slice(index + 1, index + 3)];
  for (const [scale, begins, words] of SCALE_WORDS) {
    if (!begins.has(near) && !begins.has(far)) continue;
    words.lastIndex = index;
    if (words.test(text)) return { scale, end: words.lastIndex };
  }
  return { scale: 1, end: index };
}

/** 1.1 million is 1100000, not 1100000.0000000002. */
function round(value: number): number {
  return value >= 1000 ? Math.round(value) : Math.round(value * 100) / 100;
}
