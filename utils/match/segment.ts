import { SIGNATURE_VERSION, type Signature } from './signature.ts';

/** What the index keeps of one item. */
export interface Entry {
  /** The item's number in the corpus. */
  number: number;
  /** As the corpus has it; ranking goes by the signature's shorter tag. */
  lang: string;
  /** ISO 8601; anything else counts as "time not known". */
  published: string;
  signature: Signature;
}

/**
 * One immutable piece of the index: plain typed arrays, kept and cloned as they are. Item `i` has number `numbers[i]` and the features from
 * `offsets[i]` to `offsets[i + 1]`, ascending.
 */
export interface Segment {
  /** `SIGNATURE_VERSION` of its signatures: segments of another one are skipped. */
  version: number;
  numbers: Float64Array;
  /** The languages of its items, each once. */
  langs: string[];
  /** For each item the place of its language in `langs`. */
  lang: Uint16Array;
  /** When each item was published, in ms since 1970; NaN where not known. */
  times: Float64Array;
  offsets: Uint32Array;
  features: Uint32Array;
  /** Weights of signatures in steps of 1 / `WEIGHT_STEPS`. */
  weights: Uint8Array;
}

/** Weights reach 1.5, a byte 255. */
export const WEIGHT_STEPS = 170;
/** The strongest features of an item that are kept; hardly any headline and summary has as many. */
const MOST_FEATURES = 256;

/** The segment of these items, in their order. */
export function segmentOf(entries: Entry[]): Segment {
  const kept = entries.map(({ signature }) => strongest(signature));
  const segment = blank(
    entries.length,
    kept.reduce((sum, { features }) => sum + features.length, 0),
  );
  const langs = new Map<string, number>();
  let offset = 0;
  entries.forEach(({ number, published, signature }, index) => {
    const { features, weights } = kept[index] as Signature;
    segment.numbers[index] = number;
    segment.times[index] = Date.parse(published);
    segment.lang[index] = placeOf(langs, signature.lang);
    segment.features.set(features, offset);
    segment.weights.set(
      weights.map((weight) => Math.max(1, Math.round(weight * WEIGHT_STEPS))),
      offset,
    );
    offset += features.length;
    segment.offsets[index + 1] = offset;
  });
  return { ...segment, langs: [...langs.keys()] };
}

/** One segment with the items of all, in their order; `keep` says by number which stay. Segments of another version are left out. */
export function mergeSegments(segments: Segment[], keep: (number: number) => boolean = () => true): Segment {
  const chosen = segments.filter(isCurrent).map((segment) => ({
    segment,
    items: [...segment.numbers.keys()].filter((index) => keep(segment.numbers[index] as number)),
  }));
  const sum = (count: (part: (typeof chosen)[number]) => number) => chosen.reduce((all, part) => all + count(part), 0);
  const merged = blank(
    sum(({ items }) => items.length),
    sum(({ segment, items }) => items.reduce((all, index) => all + lengthOf(segment, index), 0)),
  );
  const langs = new Map<string, number>();
  let item = 0;
  let offset = 0;
  for (const { segment, items } of chosen) {
    for (const index of items) {
      const from = segment.offsets[index] as number;
      const to = segment.offsets[index + 1] as number;
      merged.numbers[item] = segment.numbers[index] as number;
      merged.times[item] = segment.times[index] as number;
      merged.lang[item] = placeOf(langs, segment.langs[segment.lang[index] as number] as string);
      merged.features.set(segment.features.subarray(from, to), offset);
      merged.weights.set(segment.weights.subarray(from, to), offset);
      offset += to - from;
      merged.offsets[++item] = offset;
    }
  }
  return { ...merged, langs: [...langs.keys()] };
}

/** False for a segment whose signatures were made by another version: it says nothing to today's. */
export function isCurrent(segment: Segment): boolean {
  return segment.version === SIGNATURE_VERSION;
}

function blank(items: number, features: number): Segment {
  return {
    version: SIGNATURE_VERSION,
    numbers: new Float64Array(items),
    langs: [],
    lang: new Uint16Array(items),
    times: new Float64Array(items),
    offsets: new Uint32Array(items + 1),
    features: new Uint32Array(features),
    weights: new Uint8Array(features),
  };
}

function lengthOf({ offsets }: Segment, index: number): number {
  return (offsets[index + 1] as number) - (offsets[index] as number);
}

function placeOf(langs: Map<string, number>, lang: string): number {
  const place = langs.get(lang) ?? langs.size;
  langs.set(lang, place);
  return place;
}

function strongest(signature: Signature): Signature {
  const { features, weights } = signature;
  if (features.length <= MOST_FEATURES) return signature;
  const places = [...features.keys()].sort((a, b) => (weights[b] as number) - (weights[a] as number));
  const kept = Uint32Array.from(places.slice(0, MOST_FEATURES)).sort();
  return {
    ...signature,
    features: Uint32Array.from(kept, (place) => features[place] as number),
    weights: Float32Array.from(kept, (place) => weights[place] as number),
  };
}
