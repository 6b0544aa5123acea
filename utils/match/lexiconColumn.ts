import type { Meanings } from './lexiconMeanings.ts';
import { type Met, nothingMet } from './lexiconMet.ts';

/**
 * The lexicon's words of one language, looked up in the bytes as the build wrote them: nothing is made of them when they are opened. The forms are
 * in the order of their UTF-16 units, in blocks of `BLOCK`; a block begins with the forms that its first new one begins with, once more, so that
 * all forms that stand at a place of a text are in one block.
 */
export interface Words {
  meanings: Meanings;
  /** Where each block begins in `stream`. */
  starts: Uint16Array;
  /** How many of the first forms of each block are in an earlier one too; `GOES_ON` if its first new one has `ALIKE` letters of the one before. */
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
  /** What was found before. */
  met: Met;
}

/** What a file must have room for: how many of each. */
export interface Sizes {
  forms: number;
  units: number;
  letters: number;
  /** In all languages: a file goes with its meanings only. */
  meanings: number;
}

/** More make smaller files and longer looking up. */
export const BLOCK = 36;
export const FIRST_LETTER = 128;
/** See `repeated`. */
export const GOES_ON = 128;
export const ALIKE = 3;
/** A form can have no more letters, so that what forms have in common stays below `FIRST_LETTER`. */
export const LONGEST = FIRST_LETTER / 2 - 1;
/** A stream can have no more units, so that its blocks begin at numbers of two bytes. */
export const MOST_UNITS = 0xffff;
/** Units are bytes where the alphabet is no longer than this. */
const NARROW = 256 - FIRST_LETTER;
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
    met: nothingMet(),
  };
}
