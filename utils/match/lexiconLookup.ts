import { ALIKE, BLOCK, FIRST_LETTER, GOES_ON, type Words } from './lexiconColumn.ts';
import { type Meaning, meaningAt } from './lexiconMeanings.ts';
import { NOWHERE, slotAt, trigramAt } from './lexiconMet.ts';
import { mayEnd } from './wordEdges.ts';

/** A form of the lexicon that stands somewhere. */
export interface FormFound {
  /** In UTF-16 units. */
  length: number;
  meaning: Meaning;
}

/** The longest form that stands at this place of a text as `spell` gives it, with at least so many letters. */
export function formAt(words: Words, text: string, index: number, shortest: number): FormFound | undefined {
  const { starts, alphabet, stream, met } = words;
  const slot = slotAt(text, index);
  const known = met.trigrams[slot] === trigramAt(text, index);
  if (known && met.places[slot] === NOWHERE) return undefined;
  const block = known ? 0 : lastBlockUpTo(words, text, index);
  if (block < 0) {
    if (!isContinued(words, block, text, index)) remember(words, text, index, { place: NOWHERE, form: 0 });
    return undefined;
  }
  // Of what was met no more is in the next block, so that its first form ends the look-up.
  const end = known ? stream.length : (starts[block + 1] ?? stream.length);
  let at = (known ? met.places[slot] : starts[block]) as number;
  let form = known ? (met.forms[slot] as number) : block * BLOCK;
  let matched = known ? (stream[at] as number) >> 1 : 0;
  /** The first form that shares two letters and ends there, or shares three. */
  let first = -1;
  let firstPlace = 0;
  let found = -1;
  let length = 0;
  for (; at < end; form++) {
    const place = at;
    const head = stream[at++] as number;
    // It comes after the text, and so do all that follow it.
    if (head >> 1 < matched) break;
    // With more in common it leaves the text where the one before it did.
    if (head >> 1 === matched) {
      let unit = at < end ? (stream[at] as number) : 0;
      while (unit >= FIRST_LETTER && alphabet[unit - FIRST_LETTER] === text.charCodeAt(index + matched)) {
        matched++;
        at++;
        unit = at < end ? (stream[at] as number) : 0;
      }
      if (first < 0 && (matched >= ALIKE || (matched > 1 && unit < FIRST_LETTER))) {
        first = form;
        firstPlace = place;
      }
      if (unit < FIRST_LETTER) {
        if (matched >= shortest && mayEnd(text, index + matched, matched, (head & 1) === 1)) {
          found = form;
          length = matched;
        }
        continue;
      }
      if ((alphabet[unit - FIRST_LETTER] as number) > text.charCodeAt(index + matched)) break;
    }
    while (at < end && (stream[at] as number) >= FIRST_LETTER) at++;
  }
  if (!known && !isContinued(words, block, text, index)) {
    if (first < 0) remember(words, text, index, { place: NOWHERE, form: 0 });
    else if (first > block * BLOCK + ((words.repeated[block] as number) & ~GOES_ON))
      remember(words, text, index, { place: firstPlace, form: first });
    else if (!((words.repeated[block] as number) & GOES_ON))
      remember(words, text, index, { place: starts[block] as number, form: block * BLOCK });
  }
  return found < 0 ? undefined : { length, meaning: meaningOf(words, found) };
}

/** Remembers where to look for the three letters of this place. */
function remember({ met }: Words, text: string, index: number, { place, form }: { place: number; form: number }): void {
  const slot = slotAt(text, index);
  met.trigrams[slot] = trigramAt(text, index);
  met.places[slot] = place;
  met.forms[slot] = form;
}

/** True if the next block begins with a form of the same three letters as this place. */
function isContinued({ starts, alphabet, stream }: Words, block: number, text: string, index: number): boolean {
  let same = 0;
  for (let at = starts[block + 1] ?? stream.length; at < stream.length; at++) {
    const unit = stream[at] as number;
    if (unit < FIRST_LETTER) continue;
    if (alphabet[unit - FIRST_LETTER] !== text.charCodeAt(index + same)) return false;
    same++;
    if (same === ALIKE) return true;
  }
  return false;
}

/** The last block whose first form that is in no earlier one does not come after the text from this place on. */
function lastBlockUpTo(words: Words, text: string, index: number): number {
  let low = 0;
  let high = words.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesAfter(words, middle, text, index)) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

function comesAfter(
  { starts, repeated, alphabet, stream }: Words,
  block: number,
  text: string,
  index: number,
): boolean {
  const end = starts[block + 1] ?? stream.length;
  let others = (repeated[block] as number) & ~GOES_ON;
  let place = index;
  for (let at = (starts[block] as number) + 1; at < end; at++) {
    const unit = stream[at] as number;
    if (unit < FIRST_LETTER) {
      // A repeated form is the beginning of the one that follows it.
      if (others-- > 0) continue;
      return false;
    }
    const letter = alphabet[unit - FIRST_LETTER] as number;
    const other = text.charCodeAt(place++);
    // Where the text has ended `other` is no number, and what goes on comes after.
    if (letter !== other) return !(letter < other);
  }
  return false;
}

function meaningOf({ meanings, low, high }: Words, form: number): Meaning {
  let at = form;
  while (at > 0 && !low[at] && !high[at]) at--;
  return meaningAt(meanings, (low[at] as number) + 256 * (high[at] as number) - 1);
}
