/** Scripts that write words without spaces between them, so that one may begin and end anywhere. */
export const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** What a UTF-16 unit is: the bits of `characterAt`. */
export const CHARACTER = {
  /** Words are made of it. */
  letter: 1,
  /** A sign that belongs to the letter before it; a letter too. */
  mark: 2,
  /** See `UNSPACED`. */
  unspaced: 4,
  katakana: 8,
  /** A small letter of a script with two sizes. */
  small: 16,
} as const;
const SIGNS: readonly (readonly [kind: number, sign: RegExp])[] = [
  [CHARACTER.letter, /[\p{L}\p{M}]/u],
  [CHARACTER.mark, /\p{M}/u],
  [CHARACTER.unspaced, UNSPACED],
  [CHARACTER.katakana, /[\u30a1-\u30fa\u30fc]/],
  [CHARACTER.small, /\p{Ll}/u],
];
/** Set once a unit was looked at, because asking an expression for every letter of every text takes too long. */
const SEEN = 128;
const kinds = new Uint8Array(0x10000);

/** What stands at a place of a text, as bits of `CHARACTER`; none of them before its beginning and behind its end. */
export function characterAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return kinds[code] || lookAt(code);
}

function lookAt(code: number): number {
  if (Number.isNaN(code)) return 0;
  const unit = String.fromCharCode(code);
  const kind = SIGNS.reduce((bits, [bit, sign]) => (sign.test(unit) ? bits | bit : bits), SEEN);
  kinds[code] = kind;
  return kind;
}

const DECIMAL_DIGIT = /\p{Nd}/u;
const OTHER_DIGITS = /(?![0-9])[\p{Nd}]/gu;
/** The digits of a script stand in a row of ten that starts at zero. */
const ROW = 10;

/** The text with the digits of every script as 0-9, at the same places. Digits outside the basic plane are left alone. */
export function asciiDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => (digit.length > 1 ? digit : String(digitValue(digit.charCodeAt(0)))));
}

function digitValue(code: number): number {
  let zero = code;
  while (code - zero < ROW - 1 && DECIMAL_DIGIT.test(String.fromCharCode(zero - 1))) zero--;
  return code - zero;
}

const TURKISH_I: Readonly<Record<string, string>> = { İ: 'i', I: 'ı' };
/** Languages with a dotted and a dotless i. */
const TWO_IS = new Set(['tr', 'az']);

/** The text in the lower case of its language at the same places: a letter whose lower case is longer stays as it is. */
export function lowerCase(written: string, language: string): string {
  const text = TWO_IS.has(language) ? written.replace(/[İI]/g, (letter) => TURKISH_I[letter] ?? letter) : written;
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}
