import { FAMILY, familyOf } from './hash.ts';
import { raritiesOf, rarityOf } from './rarity.ts';
import { isCurrent, type Segment, WEIGHT_STEPS } from './segment.ts';

/** All segments taken together, with what ranking needs to know of the whole: derived from them, kept nowhere. */
export interface Corpus {
  segments: readonly Segment[];
  /** How many items there are. */
  size: number;
  numbers: Float64Array;
  times: Float64Array;
  langs: string[];
  /** Of every item, counted through all segments: the place of its language in `langs`. */
  lang: Uint16Array;
  /** Of every item: 1 / what its weights are divided by, so that long items do not win by length. */
  scale: Float32Array;
  /** Of every language, by its place in `langs`: whether the lexicon knows words of its items. */
  known: boolean[];
  /** How telling each feature is: asked through `rarityOf`. */
  rarity: Float32Array;
}

/** Half of an item's own length, half of the mean length: wholly its own would favour very short items. */
const OWN_LENGTH = 0.5;
/** What the corpus of these segments is like; the last answer for the same segments is remembered. */
export function corpusOf(segments: readonly Segment[]): Corpus {
  const current = segments.filter((segment) => isCurrent(segment) && segment.numbers.length > 0);
  const first = current[0];
  const known = first && remembered.get(first);
  if (known?.segments.length === current.length && known.segments.every((one, i) => one === current[i])) return known;
  const corpus = measure(current);
  if (first) remembered.set(first, corpus);
  return corpus;
}

/** Where an item of the corpus stands: its segment, and its features there from `from` to `to`. Throws a RangeError for an item that it has not. */
export function placeOf(item: number, { segments }: Corpus) {
  let index = item;
  for (const segment of segments) {
    if (index < segment.numbers.length) {
      return { segment, from: segment.offsets[index] as number, to: segment.offsets[index + 1] as number };
    }
    index -= segment.numbers.length;
  }
  throw new RangeError(`The corpus has no item at place ${item}.`);
}

/** By the first segment, so that it is forgotten together with the segments. */
const remembered = new WeakMap<Segment, Corpus>();

function measure(segments: readonly Segment[]): Corpus {
  const size = segments.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const { langs, lang } = languages(segments, size);
  const rarity = raritiesOf(segments, langs);
  const numbers = joined(segments.map((segment) => segment.numbers));
  const times = joined(segments.map((segment) => segment.times));
  const known = knownLanguages(segments, langs);
  return { segments, size, numbers, times, langs, lang, known, rarity, scale: scalesOf(segments, size, rarity) };
}

function joined(parts: Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function languages(segments: readonly Segment[], size: number): { langs: string[]; lang: Uint16Array } {
  const places = new Map<string, number>();
  const lang = new Uint16Array(size);
  let item = 0;
  for (const segment of segments) {
    const local = segment.langs.map((name) => {
      const place = places.get(name) ?? places.size;
      places.set(name, place);
      return place;
    });
    for (const place of segment.lang) lang[item++] = local[place] as number;
  }
  return { langs: [...places.keys()], lang };
}

/** A language is not known if fewer than this share of its items have a word that the lexicon knows; a few items say nothing about that. */
const KNOWN_SHARE = 0.3;
const FEW_ITEMS = 12;

function knownLanguages(segments: readonly Segment[], langs: readonly string[]): boolean[] {
  const known = new Map<string, { items: number; known: number }>(langs.map((name) => [name, { items: 0, known: 0 }]));
  for (const { langs: names, lang, offsets, features } of segments) {
    for (let index = 0; index < lang.length; index++) {
      const counts = known.get(names[lang[index] as number] as string);
      if (!counts) continue;
      counts.items++;
      const own = features.subarray(offsets[index] as number, offsets[index + 1] as number);
      if (own.some((feature) => familyOf(feature) === FAMILY.concept)) counts.known++;
    }
  }
  return langs.map((name) => {
    const counts = known.get(name);
    return !counts || counts.items < FEW_ITEMS || counts.known >= KNOWN_SHARE * counts.items;
  });
}

function scalesOf(segments: readonly Segment[], size: number, rarity: Float32Array): Float32Array {
  const lengths = new Float32Array(size);
  let item = 0;
  let sum = 0;
  for (const { offsets, features, weights } of segments) {
    for (let index = 0; index + 1 < offsets.length; index++) {
      let squares = 0;
      for (let place = offsets[index] as number; place < (offsets[index + 1] as number); place++) {
        const weight = (weights[place] as number) * rarityOf(features[place] as number, rarity);
        squares += weight * weight;
      }
      const length = Math.sqrt(squares) / WEIGHT_STEPS;
      lengths[item++] = length;
      sum += length;
    }
  }
  const mean = sum / size;
  return lengths.map((length) => 1 / (OWN_LENGTH * length + (1 - OWN_LENGTH) * mean || 1));
}
