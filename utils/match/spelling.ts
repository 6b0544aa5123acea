import { lowerCase } from './characters.ts';

/** What stands for what follows it: letters that writers use for one another, and signs that separate words. Every one is one UTF-16 unit long. */
const GROUPS: readonly (readonly [written: string, read: string])[] = [
  ['أإآٱ', 'ا'],
  ['ىیئ', 'ي'],
  ['ةہھۀۃە', 'ه'],
  ['ک', 'ك'],
  ['ؤ', 'و'],
  ['ё', 'е'],
  ['ά', 'α'],
  ['έ', 'ε'],
  ['ή', 'η'],
  ['ίϊΐ', 'ι'],
  ['ό', 'ο'],
  ['ύϋΰ', 'υ'],
  ['ώ', 'ω'],
  ['ς', 'σ'],
  ['ş', 'ș'],
  ['ţ', 'ț'],
  ['’ʼʻ‘`׳', "'"],
  ['״“”„', '"'],
  ['-‐‑–־\u00a0\u202f', ' '],
];
const FOLDED = new Map(GROUPS.flatMap(([written, read]) => [...written].map((letter) => [letter, read] as const)));
const FOLDABLE = new RegExp(`[${[...FOLDED.keys()].join('').replace('-', '\\-')}]`, 'g');

/** Vowel signs and stretching of Arabic and Hebrew, which newspapers leave out, and signs that only steer the direction of writing. */
const UNWRITTEN =
  /[\u064b-\u0652\u0670\u0640\u0591-\u05bd\u05bf\u05c1-\u05c7\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u200b\u00ad]|\u200c|\u200d/;
/** Persian and its neighbours part a word's pieces with it, where others would write a space. */
const INNER_SPACE = /(?<=[\u0600-\u06ff])\u200c/g;

/** A text as the lexicon spells it. */
export interface Spelled {
  text: string;
  /** Where a place of `text` is in the text as written. */
  writtenAt(place: number): number;
}

/** Lower case, one spelling where writers vary, no vowel signs: what is looked up in the lexicon, and how its own forms are kept. */
export function spell(written: string, language: string): Spelled {
  const text = lowerCase(written, language)
    .replace(INNER_SPACE, ' ')
    .replace(FOLDABLE, (letter) => FOLDED.get(letter) ?? letter);
  if (!UNWRITTEN.test(text)) return { text, writtenAt: (place) => place };
  const places: number[] = [];
  let kept = '';
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (UNWRITTEN.test(letter)) continue;
    places.push(index);
    kept += letter;
  }
  return { text: kept, writtenAt: (place) => places[place] ?? written.length };
}
