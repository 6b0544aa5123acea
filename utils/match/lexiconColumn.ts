import { type Meaning, type Meanings, meaningAt } from './lexiconMeanings.ts';
import { mayEnd } from './wordEdges.ts';

/**
 * The lexicon's words of one language, looked up in the bytes as the build wrote them: nothing is made of them when they are opened. The forms are
 * in the order of their UTF-16 units, in blocks of `BLOCK`; a block begins with the forms that its first new one begins with, once more, so that
 * all forms that stand at a place of a text are in one block.
 */
export interface Words {
  meanings: Meanings;
  /** Where each block begins in `stream`. */
  starts: Uint16Array;
  /** How many of the first forms of each block are in an earlier one too. */
  repeated: Uint8Array;
  /** The letters of the language, ascending. */
  alphabet: Uint16Array;
  /**
   * Form by form: how many letters it has in common with the one before it in its block, twice, and 1 more if the word must end where the form does;
   * then its other letters, as `FIRST_LETTER` + place in the alphabet.
   */
  stream: Uint8Array | Uint16Array;
  /** Of each form the number of its meaning + 1, its lower and its upper half; 0 if it is that of the form before. */
  low: Uint8Array;
  high: Uint8Array;
  /** Three letters each that no form begins with, as they were met in texts: as one number. */
  misses: Float64Array;
}

/** What a file must have room for: how many of each. */
export interface Sizes {
  forms: number;
  units: number;
  letters: number;
  /** In all languages: a file goes with its meanings only. */
  meanings: number;
}

/** A form of the lexicon that stands somewhere. */
export interface FormFound {
  /** In UTF-16 units. */
  length: number;
  meaning: Meaning;
}

/** More make smaller files and longer looking up. */
export const BLOCK = 32;
export const FIRST_LETTER = 128;
/** A form can have no more letters, so that what forms have in common stays below `FIRST_LETTER`. */
export const LONGEST = FIRST_LETTER / 2 - 1;
/** A stream can have no more units, so that its blocks begin at numbers of two bytes. */
export const MOST_UNITS = 0xffff;
/** Units are bytes where the alphabet is no longer than this. */
const NARROW = 256 - FIRST_LETTER;
const TRIGRAM = 3;
/** So many misses are remembered. */
const MISSES = 2048;
/** Says in the first four bytes that this is such a file, of this form. */
const MARK = 0x314c5745;
const HEADER_BYTES = 20;

/** Opens the words of a language. Throws a sentence if the bytes are something else, or go with other meanings. */
export function openWords(bytes: ArrayBuffer, meanings: Meanings): Words {
  const header = bytes.byteLength < HEADER_BYTES ? [] : new Uint32Array(bytes, 0, HEADER_BYTES / 4);
  const [mark, forms = 0, units = 0, letters = 0, known] = header;
  const sizes = { forms, units, letters, meanings: meanings.ends.length };
  if (mark !== MARK || known !== sizes.meanings || bytes.byteLength !== byteLength(sizes))
    throw new Error('The words of a language of the lexicon cannot be read: build them anew.');
  return viewsOf(bytes, sizes, meanings);
}

/** A file with room for so much, its header written, and its parts to write into. */
export function emptyWords(sizes: Sizes, meanings: Meanings): { bytes: Uint8Array<ArrayBuffer>; words: Words } {
  const bytes = new Uint8Array(byteLength(sizes));
  const header = [MARK, sizes.forms, sizes.units, sizes.letters, sizes.meanings];
  new Uint32Array(bytes.buffer, 0, header.length).set(header);
  return { bytes, words: viewsOf(bytes.buffer, sizes, meanings) };
}

const blocksOf = (forms: number) => Math.ceil(forms / BLOCK);
const unitBytes = (letters: number) => (letters > NARROW ? 2 : 1);

function byteLength({ forms, units, letters }: Sizes): number {
  return HEADER_BYTES + 3 * blocksOf(forms) + 2 * letters + unitBytes(letters) * units + 2 * forms;
}

function viewsOf(bytes: ArrayBuffer, { forms, units, letters }: Sizes, meanings: Meanings): Words {
  const blocks = blocksOf(forms);
  const alphabet = HEADER_BYTES + 2 * blocks;
  const low = alphabet + 2 * letters;
  const stream = low + 2 * forms;
  const repeated = stream + unitBytes(letters) * units;
  return {
    meanings,
    starts: new Uint16Array(bytes, HEADER_BYTES, blocks),
    alphabet: new Uint16Array(bytes, alphabet, letters),
    stream: unitBytes(letters) === 2 ? new Uint16Array(bytes, stream, units) : new Uint8Array(bytes, stream, units),
    low: new Uint8Array(bytes, low, forms),
    high: new Uint8Array(bytes, low + forms, forms),
    repeated: new Uint8Array(bytes, repeated, blocks),
    misses: new Float64Array(MISSES),
  };
}

/** The longest form that stands at this place of a text as `spell` gives it, with at least so many letters. */
export function formAt(words: Words, text: string, index: number, shortest: number): FormFound | undefined {
  const first = text.charCodeAt(index);
  const second = text.charCodeAt(index + 1);
  const third = text.charCodeAt(index + 2) || 0;
  const trigram = (first * 0x10000 + second) * 0x10000 + third;
  const slot = (first ^ (second << 4) ^ (third << 8) ^ (third >> 3)) & (MISSES - 1);
  if (words.misses[slot] === trigram) return undefined;
  const { starts, alphabet, stream } = words;
  const block = lastBlockUpTo(words, text, index);
  if (block < 0) return undefined;
  const end = starts[block + 1] ?? stream.length;
  let at = starts[block] as number;
  let matched = 0;
  let ended = false;
  let found = -1;
  let length = 0;
  for (let form = block * BLOCK; at < end; form++) {
    const head = stream[at++] as number;
    // It comes after the text, and so do all that follow it.
    if (head >> 1 < matched) break;
    let unit = at < end ? (stream[at] as number) : 0;
    // With more in common it leaves the text where the one before it did.
    if (head >> 1 === matched) {
      while (unit >= FIRST_LETTER && alphabet[unit - FIRST_LETTER] === text.charCodeAt(index + matched)) {
        matched++;
        at++;
        unit = at < end ? (stream[at] as number) : 0;
      }
      if (unit < FIRST_LETTER) {
        ended = true;
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
  // At the end of the block the next one may go on with these letters.
  if (matched < TRIGRAM && !ended && at < end) words.misses[slot] = trigram;
  return found < 0 ? undefined : { length, meaning: meaningOf(words, found) };
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
  let others = repeated[block] as number;
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
