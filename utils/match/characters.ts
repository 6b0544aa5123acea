/** Scripts that write words without spaces between them, so that one may begin and end anywhere. */
export const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** Scripts that write little words on to the next one, or particles on to the one before. */
export const WRITTEN_ON = /[\u0590-\u06ff\u1200-\u137f\uac00-\ud7a3]/;
/** What a UTF-16 unit is: the bits of `characterAt`. */
export const CHARACTER = {
  /** Words are made of it. */
  letter: 1,
  /** A sign that belongs to the letter before it; a letter too. */
  mark: 2,
  /** See `UNSPACED`. */
  unspaced: 4,
  katakana: 8,
  /** A small letter of a script with two sizes, and a large one. */
  small: 16,
  capital: 32,
  hiragana: 64,
  han: 128,
  /** Of a script without spaces that a dictionary cuts into words. */
  segmented: 256,
  /** Of a script with spaces, in a word: letters, apostrophes. */
  word: 512,
  /** See `WRITTEN_ON`. */
  writtenOn: 1024,
} as const;
/** What a place in the table of characters says, without asking an expression. */
const RANGES: readonly (readonly [kind: number, first: number, last: number])[] = [
  [CHARACTER.unspaced, 0x0e00, 0x0eff],
  [CHARACTER.unspaced, 0x1000, 0x109f],
  [CHARACTER.unspaced, 0x1780, 0x17ff],
  [CHARACTER.unspaced, 0x3040, 0x30ff],
  [CHARACTER.unspaced, 0x3400, 0x9fff],
  [CHARACTER.katakana, 0x30a1, 0x30fa],
  [CHARACTER.katakana, 0x30fc, 0x30fc],
  [CHARACTER.hiragana, 0x3041, 0x309f],
  [CHARACTER.han, 0x3400, 0x9fff],
  [CHARACTER.han, 0xf900, 0xfaff],
  [CHARACTER.segmented, 0x0e00, 0x0eff],
  [CHARACTER.segmented, 0x1000, 0x109f],
  [CHARACTER.segmented, 0x1780, 0x17ff],
  [CHARACTER.writtenOn, 0x0590, 0x06ff],
  [CHARACTER.writtenOn, 0x1200, 0x137f],
  [CHARACTER.writtenOn, 0xac00, 0xd7a3],
];
/** No word of a script with spaces has these in it. */
const NOT_IN_WORD = CHARACTER.segmented | CHARACTER.hiragana;
const isKanaOrHan = (code: number) => (code >= 0x30a1 && code <= 0x30fc) || (code >= 0x3400 && code <= 0x9fff);
const JOINERS = "'\u2019\u200c";

const LETTER = /[\p{L}\p{M}]/u;
const MARK = /\p{M}/u;
const SMALL = /\p{Ll}/u;
const LARGE = /\p{Lu}/u;
/** Set once a unit was looked at, because asking an expression for every letter of every text takes too long. */
const SEEN = 0x8000;
const characters = new Uint16Array(0x10000);

/** What stands at a place of a text, as bits of `CHARACTER`; none of them before its beginning and behind its end. */
export function characterAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? ofUnit(text.charCodeAt(index)) : 0;
}

function ofUnit(code: number): number {
  const known = characters[code] as number;
  if (known) return known;
  const unit = String.fromCharCode(code);
  let bits = SEEN | letterBits(unit, code);
  for (const [kind, first, last] of RANGES) if (code >= first && code <= last) bits |= kind;
  const joins = JOINERS.includes(unit) || (bits & CHARACTER.letter) !== 0;
  if (joins && !(bits & NOT_IN_WORD) && !isKanaOrHan(code)) bits |= CHARACTER.word;
  characters[code] = bits;
  return bits;
}

/** Most letters and signs are told without an expression, because the first use of one of these takes a millisecond. */
function letterBits(unit: string, code: number): number {
  if (unit >= 'a' && unit <= 'z') return CHARACTER.letter | CHARACTER.small;
  if (unit >= 'A' && unit <= 'Z') return CHARACTER.letter | CHARACTER.capital;
  if (code < 0x80 || (code >= 0x2000 && code <= 0x206f) || !LETTER.test(unit)) return 0;
  if (MARK.test(unit)) return CHARACTER.letter | CHARACTER.mark;
  if (isCaseless(code)) return CHARACTER.letter;
  const size = SMALL.test(unit) ? CHARACTER.small : LARGE.test(unit) ? CHARACTER.capital : 0;
  return CHARACTER.letter | size;
}

/** From Hebrew to Burmese, and from kana to Yi, no letter has two sizes. */
const isCaseless = (code: number) => (code >= 0x590 && code < 0x10a0) || (code >= 0x3000 && code < 0xa000);

const isHighHalf = (code: number) => code >= 0xd800 && code < 0xdc00;
const WHOLE_CAPITAL = /^\p{Lu}/u;
const WHOLE_LETTER = /^[\p{L}\p{M}]/u;

/** Whether a capital letter stands here, which may be one of two units. */
export function isCapitalAt(text: string, index: number): boolean {
  if (isHighHalf(text.charCodeAt(index))) return WHOLE_CAPITAL.test(text.slice(index, index + 2));
  return (characterAt(text, index) & CHARACTER.capital) !== 0;
}

/** How many units of what words with spaces are written with stand here: none, one, or the two of a letter outside the basic plane. */
export function wordUnitsAt(text: string, index: number): 0 | 1 | 2 {
  if (isHighHalf(text.charCodeAt(index))) return WHOLE_LETTER.test(text.slice(index, index + 2)) ? 2 : 0;
  return characterAt(text, index) & CHARACTER.word ? 1 : 0;
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
