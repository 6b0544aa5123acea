import { COUNTED } from './kinds.ts';
import { SIGNATURE_VERSION } from './signature.ts';

/**
 * One immutable piece of the index: views of one stretch of bytes, which is kept as it is and searched without being decoded. Items are known by
 * their place, from 0; features stand in ascending order with the items that have them.
 */
export interface Segment {
  bytes: Uint8Array<ArrayBuffer>;
  /** Of every item: its number in the corpus. */
  numbers: Uint32Array;
  /** Of every item: when it was published, in minutes since 1970, or `NO_TIME`. */
  minutes: Uint32Array;
  /** Of every item: the Euclidean length of its weights. */
  lengths: Float32Array;
  /** Of every item: the sum of its weights in each of the `COUNTED` kinds, in hundredths. */
  totals: Uint16Array;
  /** Of every item: the place of its language in `langs`. */
  lang: Uint8Array;
  /** Of every item: how many features it has. */
  sizes: Uint8Array;
  langs: string[];
  /** The first feature of every block of lists, and where in `lists` the block begins. */
  blockFeatures: Uint32Array;
  blockStarts: Uint32Array;
  /** See `lists.ts`. */
  lists: Uint8Array;
}

/** Stands for a time that is not known. */
export const NO_TIME = 0xffffffff;
/** A language's place is kept in a byte. */
export const MOST_LANGUAGES = 255;

const MAGIC = 0x45_4c_53_57;
const FORMAT = 1;
/** Of 32 bits each: magic, format, version of the signatures, checksum, items, bytes of `langs`, blocks, bytes of `lists`. */
const HEADER = 8;

/** How long every part is, in elements. */
interface Sizes {
  items: number;
  langs: number;
  blocks: number;
  lists: number;
}

/** A segment to be filled in: all parts are there, and zero. */
export function blankSegment(sizes: Sizes): Segment & { langBytes: Uint8Array } {
  const bytes = new Uint8Array(lengthOf(sizes));
  new Uint32Array(bytes.buffer, 0, HEADER).set([
    MAGIC,
    FORMAT,
    SIGNATURE_VERSION,
    0,
    sizes.items,
    sizes.langs,
    sizes.blocks,
    sizes.lists,
  ]);
  return { ...viewsOf(bytes, sizes), langs: [] };
}

/** Writes the checksum of a segment that is filled in. */
export function seal({ bytes }: Segment): void {
  const words = new Uint32Array(bytes.buffer);
  words[3] = checksumOf(words);
}

/** The segment in these bytes. Throws a sentence where they are damaged, cut short, or made by another version of Elsewhere. */
export function openSegment(bytes: Uint8Array<ArrayBuffer>): Segment {
  if (bytes.length < 4 * HEADER || bytes.length % 4 !== 0) throw new Error('A piece of the index is cut short.');
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(own.buffer, own.byteOffset, own.length / 4);
  const [magic, format, version, checksum, items = 0, langs = 0, blocks = 0, lists = 0] = words;
  if (magic !== MAGIC) throw new Error('A piece of the index is damaged.');
  if (format !== FORMAT || version !== SIGNATURE_VERSION) {
    throw new Error('A piece of the index was made by another version of Elsewhere.');
  }
  const sizes = { items, langs, blocks, lists };
  if (lengthOf(sizes) !== bytes.length) throw new Error('A piece of the index is cut short.');
  if (checksumOf(words) !== checksum) throw new Error('A piece of the index is damaged.');
  const { langBytes, ...views } = viewsOf(own, sizes);
  return { ...views, langs: JSON.parse(new TextDecoder().decode(langBytes)) };
}

/** In bytes, a multiple of four. */
function lengthOf({ items, langs, blocks, lists }: Sizes): number {
  const length = 4 * HEADER + items * (3 * 4 + COUNTED * 2 + 2) + 2 * 4 * blocks + langs + lists;
  return 4 * Math.ceil(length / 4);
}

function viewsOf(bytes: Uint8Array<ArrayBuffer>, { items, langs, blocks, lists }: Sizes) {
  const { buffer } = bytes;
  let at = bytes.byteOffset + 4 * HEADER;
  const next = (length: number) => {
    const start = at;
    at += length;
    return start;
  };
  return {
    bytes,
    // The widest first, so that each begins where its elements may stand.
    numbers: new Uint32Array(buffer, next(4 * items), items),
    minutes: new Uint32Array(buffer, next(4 * items), items),
    lengths: new Float32Array(buffer, next(4 * items), items),
    blockFeatures: new Uint32Array(buffer, next(4 * blocks), blocks),
    blockStarts: new Uint32Array(buffer, next(4 * blocks), blocks),
    totals: new Uint16Array(buffer, next(2 * COUNTED * items), COUNTED * items),
    lang: new Uint8Array(buffer, next(items), items),
    sizes: new Uint8Array(buffer, next(items), items),
    langBytes: new Uint8Array(buffer, next(langs), langs),
    lists: new Uint8Array(buffer, next(lists), lists),
  };
}

const PRIME = 0x01000193;

/** Of all words but the checksum's own: FNV-1a by words in four lanes, in which any change of one word changes the outcome. */
function checksumOf(words: Uint32Array): number {
  let a = 0x811c9dc5;
  let b = a ^ (words[4] as number);
  let c = a ^ (words[5] as number);
  let d = a ^ (words[6] as number);
  let at = 7;
  for (; at + 4 <= words.length; at += 4) {
    a = Math.imul(a ^ (words[at] as number), PRIME);
    b = Math.imul(b ^ (words[at + 1] as number), PRIME);
    c = Math.imul(c ^ (words[at + 2] as number), PRIME);
    d = Math.imul(d ^ (words[at + 3] as number), PRIME);
  }
  for (; at < words.length; at++) a = Math.imul(a ^ (words[at] as number), PRIME);
  let sum = a;
  for (const lane of [b, c, d]) sum = Math.imul(sum ^ (lane >>> 15) ^ lane, PRIME);
  return sum >>> 0;
}
