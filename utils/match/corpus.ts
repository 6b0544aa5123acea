import { COUNTED, KIND } from './kinds.ts';
import { meanRarity } from './rarity.ts';
import { NO_TIME, type Segment } from './segment.ts';

/** All segments taken together, with what ranking needs to know of the whole: derived from them, kept nowhere. */
export interface Corpus {
  segments: readonly Segment[];
  /** The place of each segment's first item, counted through all segments; at the end how many items there are. */
  starts: Uint32Array;
  size: number;
  langs: string[];
  /** Of every item, counted through all segments: the place of its language in `langs`. */
  lang: Uint16Array;
  /** Of every language, by its place in `langs`: how many items there are. */
  itemsOf: Uint32Array;
  /** The same, of every segment. */
  itemsIn: Uint32Array[];
  /** Of every segment: where each of its own languages stands in `langs`. */
  langPlaces: number[][];
  /** Of every language, by its place in `langs`: whether the lexicon knows words of its items. */
  known: boolean[];
  /** Of every item: when it was published, in minutes since 1970, or `NO_TIME`. */
  minutes: Uint32Array;
  /** Of every item: what the sum of its shared weights is multiplied by, so that long items do not win by length. */
  scale: Float32Array;
}

/** Half of an item's own length, half of the mean length: wholly its own would favour very short items. */
const OWN_LENGTH = 0.5;

/** What these segments are together; the last answer for the same segments is remembered. */
export function corpusOf(segments: readonly Segment[]): Corpus {
  const filled = segments.filter(({ numbers }) => numbers.length > 0);
  const first = filled[0];
  const known = first && remembered.get(first);
  if (known?.segments.length === filled.length && known.segments.every((one, i) => one === filled[i])) return known;
  const corpus = measure(filled);
  if (first) remembered.set(first, corpus);
  return corpus;
}

/** Where an item of the corpus stands. Throws a RangeError for an item that it has not. */
export function placeOf(item: number, { segments, starts }: Corpus): { segment: Segment; index: number } {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle + 1] as number) <= item) low = middle + 1;
    else high = middle;
  }
  const segment = segments[low];
  if (!segment) throw new RangeError(`The corpus has no item at place ${item}.`);
  return { segment, index: item - (starts[low] as number) };
}

/** An item's number in the corpus. */
export function numberOf(item: number, corpus: Corpus): number {
  const { segment, index } = placeOf(item, corpus);
  return segment.numbers[index] as number;
}

/** In ms since 1970, NaN where not known. */
export function timeOf(minute: number): number {
  return minute === NO_TIME ? Number.NaN : minute * 60_000;
}

/** By the first segment, so that it is forgotten together with the segments. */
const remembered = new WeakMap<Segment, Corpus>();

function measure(segments: readonly Segment[]): Corpus {
  const starts = new Uint32Array(segments.length + 1);
  segments.forEach(({ numbers }, place) => {
    starts[place + 1] = (starts[place] as number) + numbers.length;
  });
  const size = starts[segments.length] as number;
  const places = new Map<string, number>();
  for (const name of segments.flatMap(({ langs }) => langs)) if (!places.has(name)) places.set(name, places.size);
  const count = () => new Uint32Array(places.size);
  const lang = new Uint16Array(size);
  const itemsOf = count();
  const knownItems = count();
  const minutes = new Uint32Array(size);
  const lengths = new Float32Array(size);
  let item = 0;
  const langPlaces = segments.map((segment) => segment.langs.map((name) => places.get(name) as number));
  const itemsIn = segments.map((segment, index) => {
    const local = langPlaces[index]!;
    const own = count();
    minutes.set(segment.minutes, item);
    lengths.set(segment.lengths, item);
    for (let index = 0; index < segment.lang.length; index++) {
      const place = local[segment.lang[index] as number] as number;
      lang[item++] = place;
      (own[place] as number)++;
      if (segment.totals[COUNTED * index + KIND.concept] !== 0) (knownItems[place] as number)++;
    }
    own.forEach((items, place) => {
      (itemsOf[place] as number) += items;
    });
    return own;
  });
  return {
    segments,
    starts,
    size,
    langs: [...places.keys()],
    lang,
    itemsOf,
    itemsIn,
    langPlaces,
    known: Array.from(itemsOf, (items, place) => isKnown(items, knownItems[place] as number)),
    minutes,
    scale: scalesOf(lengths),
  };
}

function scalesOf(lengths: Float32Array): Float32Array {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const rarity = meanRarity(lengths.length);
  return lengths.map((length) => 1 / (rarity * (OWN_LENGTH * length + (1 - OWN_LENGTH) * mean) || 1));
}

/** A language is not known if fewer than this share of its items have a word that the lexicon knows; a few items say nothing about that. */
const KNOWN_SHARE = 0.3;
const FEW_ITEMS = 12;

function isKnown(items: number, known: number): boolean {
  return items < FEW_ITEMS || known >= KNOWN_SHARE * items;
}
