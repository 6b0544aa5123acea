import { asciiDigits, lowerCase } from './characters.ts';
import { type CountryFound, countriesIn } from './countries.ts';
import { type Family, featureOf } from './hash.ts';
import { type ConceptFound, conceptsIn } from './lexicon.ts';
import type { Words } from './lexiconColumn.ts';
import { numbersIn } from './numbers.ts';
import { type Token, tokensOf } from './tokens.ts';
import { partsOf, type WordParts } from './wordParts.ts';

/** One feature found in a text, with the place that gave it. */
export interface Found {
  feature: number;
  /** How much of one mention it is worth, 0..1. */
  worth: number;
  /** Written with a capital letter, so likely a name. */
  capital: boolean;
  start: number;
  end: number;
  /** The word is known for what it stands for, so that its sound says no more. */
  known: boolean;
  /** The country's code, where the feature stands for one. */
  country?: string;
}
/** What it is given may change afterwards. */
type Emit = (found: Found) => void;

/** Names follow each other with a space or a dot between them, no more. */
const NEIGHBOURS = 2;
/** A joined skeleton shorter than this is in every text, a longer one is of two long words and never seen again. */
const JOINED = { shortest: 4, longest: 7, worth: 0.5 };
const SHORTEST_PAIR = 4;
/** What the sound and spelling of a word are worth beside what it is known to stand for, which is the same evidence once more. */
const KNOWN_WORD = { country: 0.3, concept: 0.3, common: 0 };

/** Tells `emit` every feature of the text, mention by mention; `words` are the lexicon's of its language, where there are any. */
export function featuresIn(written: string, language: string, words: Words | undefined, emit: Emit): void {
  const text = asciiDigits(written);
  const lower = lowerCase(text, language);
  const concepts = words ? conceptsIn(written, language, words) : [];
  // Shanghai's metro has the characters of Haiti in it, and South America is no part of America.
  const countries = countriesIn(text, lower, language).filter((one) => !at(one, concepts));
  emitConcepts(concepts, emit);
  emitCountries(countries, emit);
  emitNumbers(lower, emit);
  let before: Token | undefined;
  let wordBefore: WordParts | undefined;
  for (const token of tokensOf(text, lower, language)) {
    const worth = token.writing === 'han' ? 1 : worthBeside(token, concepts, countries);
    if (worth === 0) continue;
    const word = partsOf(token.text, token.writing, language);
    emitWord(token, word, worth, emit);
    if (before && wordBefore && token.start - before.end <= NEIGHBOURS)
      emitNeighbours({ token: before, word: wordBefore }, { token, word }, emit);
    before = token;
    wordBefore = word;
  }
}

function emitWord({ capital, start, end }: Token, { features, worths }: WordParts, worth: number, emit: Emit): void {
  const found = { feature: 0, worth: 0, capital, known: worth < 1, start, end };
  for (let which = 0; which < features.length; which++) {
    found.feature = features[which] as number;
    found.worth = worth * (worths[which] as number);
    emit(found);
  }
}

interface Place {
  start: number;
  end: number;
}

/** The first of these places, which are in the order of the text, that has something in common with this one. */
function at<T extends Place>({ start, end }: Place, places: readonly T[]): T | undefined {
  for (const place of places) {
    if (place.start >= end) return undefined;
    if (place.end > start) return place;
  }
  return undefined;
}

/** What a token's own features are worth, 0..1, given what is known of the words at its place. */
function worthBeside(token: Place, concepts: readonly ConceptFound[], countries: readonly Place[]): number {
  if (at(token, countries)) return KNOWN_WORD.country;
  const concept = at(token, concepts);
  if (!concept) return 1;
  if (concept.country) return KNOWN_WORD.country;
  return concept.features.length > 0 ? KNOWN_WORD.concept : KNOWN_WORD.common;
}

function emitConcepts(concepts: readonly ConceptFound[], emit: Emit): void {
  for (const { features, country, start, end } of concepts) {
    for (const feature of features)
      emit({ feature, worth: 1 / features.length, capital: false, known: true, start, end, country });
  }
}

function emitCountries(countries: CountryFound[], emit: Emit): void {
  for (const { code, demonym, start, end } of countries) {
    emit({
      feature: featureOf(demonym ? 'demonym' : 'place', code),
      worth: 1,
      capital: false,
      known: true,
      start,
      end,
      country: code,
    });
  }
}

function emitNumbers(lower: string, emit: Emit): void {
  for (const { start, end, value, parts } of numbersIn(lower)) {
    const put = (family: Family, number: number) =>
      emit({ feature: featureOf(family, String(number)), worth: 1, capital: false, known: false, start, end });
    if (value >= 10) put('value', value);
    for (const part of parts) if (part >= 10) put('number', part);
  }
}

/** Two names side by side tell more than each alone; in scripts without spaces a name may have been cut in two. */
function emitNeighbours(
  { token, word }: { token: Token; word: WordParts },
  next: { token: Token; word: WordParts },
  emit: Emit,
): void {
  const place = { start: token.start, end: next.token.end };
  if (token.writing === 'segment' && next.token.writing === 'segment') {
    const joined = (word.skeleton + next.word.skeleton).replace(/(.)\1+/g, '$1');
    if (joined.length < JOINED.shortest || joined.length > JOINED.longest) return;
    emit({ feature: featureOf('coarse', joined), worth: JOINED.worth, capital: false, known: false, ...place });
    return;
  }
  if (!mayBeName(token) || !mayBeName(next.token) || !word.skeleton || !next.word.skeleton) return;
  if (word.skeleton.length + next.word.skeleton.length < SHORTEST_PAIR) return;
  const capital = token.capital;
  emit({
    feature: featureOf('pair', `${word.skeleton} ${next.word.skeleton}`),
    worth: 1,
    capital,
    known: false,
    ...place,
  });
}

const CASED = /^[\p{Ll}\p{Lu}]/u;

/** In scripts with capital letters a name has one; in the others any word may be a name. */
function mayBeName(token: Token): boolean {
  if (token.writing === 'katakana') return true;
  return token.writing === 'word' && (token.capital || !CASED.test(token.text));
}
