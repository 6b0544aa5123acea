import { type Chance, chanceOf, lottery } from './chance.ts';
import type { Language } from './languages.ts';
import { hasCapitals, written } from './scripts.ts';

/** Words of a language, and names, by how often they are used: word `n` follows Zipf and Mandelbrot, 1 / (n + shift) ^ slope. */
const WORDS = { count: 9_000, slope: 1.11, shift: 3.1 };
const NAMES = { count: 20_000, slope: 0.95, shift: 12 };
/** Sounds of the words up to a rank: frequent words are short. */
const LENGTHS: readonly (readonly [upTo: number, least: number, most: number])[] = [
  [40, 2, 6],
  [300, 4, 6],
  [3_000, 5, 8],
  [Number.POSITIVE_INFINITY, 6, 9],
];
/** Words below this rank are particles and have no endings. */
const PARTICLES = 60;
const ENDINGS = 4;
/** Characters of Han that filler is made of. */
const HAN = { first: 0x4e00, count: 2_500 };
const HIRAGANA = 'はがをにでとのもへやからまでよりします';

const wordRank = lottery(Array.from({ length: WORDS.count }, (_, n) => 1 / (n + WORDS.shift) ** WORDS.slope));
const nameRank = lottery(Array.from({ length: NAMES.count }, (_, n) => 1 / (n + NAMES.shift) ** NAMES.slope));
const endingRank = lottery(Array.from({ length: ENDINGS }, (_, n) => 1 / (n + 1)));

/** How a language sounds: consonants and vowels with doubles for the frequent ones. */
interface Phonology {
  consonants: string[];
  vowels: string[];
  endings: string[];
}

const phonologies = new Map<string, Phonology>();
const known = new Map<string, string>();

/** An invented word of the language, the frequent ones more often than the rare. */
export function wordOf(language: Language, chance: Chance): string {
  const rank = wordRank(chance);
  const ending = rank < PARTICLES ? 0 : endingRank(chance);
  const key = `${language.tag} ${rank} ${ending}`;
  const made = known.get(key) ?? makeWord(language, rank, ending);
  known.set(key, made);
  return made;
}

/** The sounds of an invented name, the same in every language: two or three syllables. */
export function nameSounds(chance: Chance): string {
  const rank = nameRank(chance);
  const own = chanceOf(`name ${rank}`);
  return soundsOf(phonologyOf('name'), own, 4 + own.below(5));
}

/** A name as the language writes it. */
export function nameIn({ script }: Language, sounds: string): string {
  return hasCapitals(script) ? capitalised(written(sounds, script)) : written(sounds, script);
}

/** The word with a capital letter at its front. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function makeWord({ tag, script }: Language, rank: number, ending: number): string {
  const chance = chanceOf(`${tag} ${rank}`);
  if (script === 'han') return hanWord(rank, chance);
  if (script === 'kana') return rank % 3 === 0 ? HIRAGANA.charAt(rank % HIRAGANA.length) : hanWord(rank, chance);
  const [, least, most] = LENGTHS.find(([upTo]) => rank < upTo)!;
  const phonology = phonologyOf(tag);
  const stem = soundsOf(phonology, chance, least + chance.below(most - least + 1));
  return written(stem + phonology.endings[ending]!, script);
}

function hanWord(rank: number, chance: Chance): string {
  const length = rank < PARTICLES ? 1 : 2;
  return Array.from({ length }, () => String.fromCharCode(HAN.first + chance.below(HAN.count) * 7)).join('');
}

function phonologyOf(tag: string): Phonology {
  const made = phonologies.get(tag) ?? makePhonology(chanceOf(`sounds of ${tag}`));
  phonologies.set(tag, made);
  return made;
}

function makePhonology(chance: Chance): Phonology {
  const frequent = (sounds: string) =>
    Array.from(sounds).flatMap((sound) => Array<string>(1 + chance.below(4)).fill(sound));
  const consonants = [...frequent('tsnrlmk'), ...frequent('tsnrdkp'), ...frequent('bpfvtdkgszSlrmnhyw')];
  const phonology = { consonants, vowels: frequent('aeiouaei'), endings: [''] };
  while (phonology.endings.length < ENDINGS)
    phonology.endings.push(soundsOf(phonology, chance, 1 + chance.below(3), true));
  return phonology;
}

/** A row of so many sounds: consonants and vowels take turns, now and then two consonants meet. */
function soundsOf(
  { consonants, vowels }: Phonology,
  chance: Chance,
  length: number,
  vowelFirst = chance.is(0.25),
): string {
  let sounds = '';
  let vowel = vowelFirst;
  while (sounds.length < length) {
    sounds += chance.pick(vowel ? vowels : consonants);
    vowel = vowel ? false : !chance.is(0.32) || /[^aeiou]{2}$/.test(sounds);
  }
  return sounds;
}
