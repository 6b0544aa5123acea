import { type SoundTable, soundTable } from './table.ts';

/** Katakana and hiragana; small kana only colour a vowel, the small tsu and the long sign are not heard. */
export const KANA: SoundTable = soundTable({
  ka: 'カキクケコヵヶかきくけこ',
  ga: 'ガギグゲゴがぎぐげご',
  sa: 'サスセソツさすせそつ',
  Sa: 'シチジヂしちじぢ',
  za: 'ザズゼゾヅざずぜぞづ',
  ta: 'タテトたてと',
  da: 'ダデドだでど',
  na: 'ナニヌネノなにぬねの',
  n: 'ンん',
  ha: 'ハヒヘホはひへほ',
  fa: 'フふ',
  ba: 'バビブベボばびぶべぼ',
  pa: 'パピプペポぱぴぷぺぽ',
  ma: 'マミムメモまみむめも',
  ra: 'ラリルレロらりるれろ',
  wa: 'ワヲわを',
  va: 'ヴヷヺ',
  a: 'アイウエオァィゥェォヤユヨャュョあいうえおやゆよゃゅょ',
  _: 'ッっー',
});

/** Ethiopic: from U+1200 every consonant has a row of eight syllables; a dot stands for a row that only carries a vowel. */
const ETHIOPIC_ROWS = 'hlhmsrsSkkkkbvtShhnn.kkhhw.zSyddSgggtSpssfp';

export const ETHIOPIC: SoundTable = new Map(
  [...ETHIOPIC_ROWS].flatMap((consonant, row) =>
    Array.from({ length: 8 }, (_, column): [string, string] => [
      String.fromCharCode(0x1200 + 8 * row + column),
      consonant === '.' ? 'a' : `${consonant}a`,
    ]),
  ),
);

const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const INITIALS = 'k k n d t r m b p s s _ S S S k t p h'.split(' ');
const FINALS = '_ k k ks n nS nh d l lk lm lp ls lt lp lh m p ps s s n S S k t p h'.split(' ');
/** Final consonants are numbered fastest, then 21 vowels, then initials. */
const PER_VOWEL = FINALS.length;
const PER_INITIAL = 21 * PER_VOWEL;

/** The sound of one Hangul syllable by arithmetic, or nothing if the code point is none. */
export function hangulSound(codePoint: number): string | undefined {
  if (codePoint < HANGUL_FIRST || codePoint > HANGUL_LAST) return undefined;
  const index = codePoint - HANGUL_FIRST;
  const initial = INITIALS[Math.floor(index / PER_INITIAL)] ?? '';
  const final = FINALS[index % PER_VOWEL] ?? '';
  return `${initial}a${final}`.replaceAll('_', '');
}
