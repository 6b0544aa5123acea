import type { Script } from './scripts.ts';

export interface Language {
  tag: string;
  script: Script;
  /** Its share of the items, as parts of the sum over all. */
  weight: number;
}

// biome-ignore format: a table reads better in rows
const TABLE: readonly (readonly [script: Script, languages: string])[] = [
  ['latin', 'en 30, fr 12, es 8, pt 5, de 5, it 3, id 2.5, tr 2.5, pl 2, nl 1.8, sw 2, ro 1.2, vi 0.8, cs 1, sv 1, hu 0.9, fi 0.7, da 0.7, no 0.7, ha 1.2, hr 0.6, sk 0.5, az 0.5, ms 0.7, tl 0.6'],
  ['cyrillic', 'ru 10, uk 1.6, bg 0.9, sr 0.7, kk 0.4'],
  ['greek', 'el 0.9'],
  ['arabic', 'ar 2.4, fa 1.2, ur 0.9'],
  ['hebrew', 'he 0.8'],
  ['armenian', 'hy 0.4'],
  ['georgian', 'ka 0.4'],
  ['devanagari', 'hi 1.4, mr 0.5'],
  ['bengali', 'bn 0.8'],
  ['gujarati', 'gu 0.4'],
  ['tamil', 'ta 0.6'],
  ['telugu', 'te 0.4'],
  ['ethiopic', 'am 0.7'],
  ['thai', 'th 0.5'],
  ['hangul', 'ko 0.9'],
  ['han', 'zh 1.3'],
  ['kana', 'ja 1.6'],
];

/** The languages of the generated corpus. */
export const LANGUAGES: readonly Language[] = TABLE.flatMap(([script, row]) =>
  row.split(', ').map((cell) => {
    const [tag = '', weight = ''] = cell.split(' ');
    return { tag, script, weight: Number(weight) };
  }),
);
