/** Scripts that write words without spaces between them, so that one may begin and end anywhere. */
export const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** Scripts that write little words on to the next one, or particles on to the one before. */
export const WRITTEN_ON = /[\u0590-\u06ff\u1200-\u137f\uac00-\ud7a3]/;
/** What a word of a script with spaces is written with. */
const IN_WORD =
  /[[\p{L}\p{M}'’\u200c]--[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u309f\u30a1-\u30fc\u3400-\u9fff]]/v;

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
const SIGNS: readonly (readonly [kind: number, sign: RegExp])[] = [
  [CHARACTER.letter, /[\p{L}\p{M}]/u],
  [CHARACTER.mark, /\p{M}/u],
  [CHARACTER.unspaced, UNSPACED],
  [CHARACTER.katakana, /[\u30a1-\u30fa\u30fc]/],
  [CHARACTER.small, /\p{Ll}/u],
  [CHARACTER.capital, /\p{Lu}/u],
  [CHARACTER.hiragana, /[\u3041-\u309f]/],
  [CHARACTER.han, /[\u3400-\u9fff\uf900-\ufaff]/],
  [CHARACTER.segmented, /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/],
  [CHARACTER.word, IN_WORD],
  [CHARACTER.writtenOn, WRITTEN_ON],
];
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
  const bits = SIGNS.reduce((all, [bit, sign]) => (sign.test(unit) ? all | bit : all), SEEN);
  characters[code] = bits;
  return bits;
}

const isHighHalf = (code: number) => code >= 0xd800 && code < 0xdc00;
const WHOLE_CAPITAL = /^\p{Lu}/u;
const WHOLE_IN_WORD = new RegExp(`^${IN_WORD.source}`, 'v');

/** Whether a capital letter stands here, which may be one of two units. */
export function isCapitalAt(text: string, index: number): boolean {
  if (isHighHalf(text.charCodeAt(index))) return WHOLE_CAPITAL.test(text.slice(index, index + 2));
  return (characterAt(text, index) & CHARACTER.capital) !== 0;
}

/** How many units of what words with spaces are written with stand here: none, one, or the two of a letter outside the basic plane. */
export function wordUnitsAt(text: string, index: number): 0 | 1 | 2 {
  if (isHighHalf(text.charCodeAt(index))) return WHOLE_IN_WORD.test(text.slice(index, index + 2)) ? 2 : 0;
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
