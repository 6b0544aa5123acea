import { type Form, formsOf } from './affixes.ts';
import { featureOf } from './hash.ts';
import { nameRunsOf } from './nameRuns.ts';
import { coarseSkeleton, fineSkeleton, SHORTEST_SKELETON } from './skeletons.ts';
import { soundsOf } from './sounds.ts';
import type { Writing } from './tokens.ts';

/** What a token gives: its features, what each is worth of one mention, and its coarse skeleton for pairs of names. */
export interface WordParts {
  features: readonly number[];
  worths: readonly number[];
  skeleton: string;
}

/** Second ways to read a word are right now and then. */
const OTHER_READING = 0.6;
/** Words are cut here for the prefix feature, which joins related words of languages in one script. */
const PREFIX = 6;
const SHORTEST_PREFIX = 4;
const MARKS = /[\u0300-\u036f\u064b-\u0652\u0591-\u05c7]/g;

/** The features of one token are asked for again and again: of so many words, and of as many met before them, they are remembered. */
const REMEMBERED = 30_000;
let remembered = new Map<string, Map<string, WordParts>>();
let before = new Map<string, Map<string, WordParts>>();
let count = 0;

/** The features that one token carries, by how it sounds and how it is written. */
export function partsOf(text: string, writing: Writing, language: string): WordParts {
  const known = remembered.get(language)?.get(text);
  if (known) return known;
  const made =
    before.get(language)?.get(text) ?? (writing === 'han' ? hanParts(text, language) : wordParts(text, language));
  remember(text, language, made);
  return made;
}

/** Words that are met often stay, whatever else comes. */
function remember(text: string, language: string, parts: WordParts): void {
  if (count >= REMEMBERED) {
    before = remembered;
    remembered = new Map();
    count = 0;
  }
  const words = remembered.get(language);
  if (words) words.set(text, parts);
  else remembered.set(language, new Map([[text, parts]]));
  count++;
}

const ASCII = /^[a-z]*$/;

function wordParts(text: string, language: string): WordParts {
  const worth = new Map<number, number>();
  const skeleton = addSounds(worth, formsOf(text, language));
  const plain = ASCII.test(text) ? text : text.normalize('NFD').replace(MARKS, '');
  if (plain.length >= SHORTEST_PREFIX) worth.set(featureOf('prefix', plain.slice(0, PREFIX)), 1);
  return { features: [...worth.keys()], worths: [...worth.values()], skeleton };
}

/** Japanese writes foreign names in katakana, so its Han characters are no names by sound. */
function hanParts(text: string, language: string): WordParts {
  const worth = new Map<number, number>();
  if (language !== 'ja') addSounds(worth, nameRunsOf(text));
  for (let index = 0; index + 2 <= text.length; index++) {
    const bigram = featureOf('bigram', text.slice(index, index + 2));
    worth.set(bigram, (worth.get(bigram) ?? 0) + 1);
  }
  return { features: [...worth.keys()], worths: [...worth.values()], skeleton: '' };
}

function addSounds(worth: Map<number, number>, forms: readonly Form[]): string {
  let first: string | undefined;
  for (const form of forms) {
    let value = form.trust;
    for (const sounds of soundsOf(form.text)) {
      const coarse = coarseSkeleton(sounds);
      const fine = fineSkeleton(sounds);
      first ??= coarse;
      if (coarse.length >= SHORTEST_SKELETON) put(worth, featureOf('coarse', coarse), value);
      if (fine.length >= SHORTEST_SKELETON) put(worth, featureOf('fine', fine), value);
      value = form.trust * OTHER_READING;
    }
  }
  return first ?? '';
}

function put(worth: Map<number, number>, feature: number, value: number): void {
  if ((worth.get(feature) ?? 0) < value) worth.set(feature, value);
}
