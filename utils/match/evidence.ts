import { type Corpus, placeOf } from './corpus.ts';
import { FAMILY, familyOf } from './hash.ts';
import { COUNTED, KIND, kindOf } from './kinds.ts';
import type { Query } from './query.ts';
import { meanRarity } from './rarity.ts';
import { HUNDREDTHS, LEVEL_BITS, LEVEL_MASK, LEVELS } from './weightLevels.ts';

/** What an article and an item share, and what they do not. */
export interface Evidence {
  /** Grows with how much is shared and over how many features it is spread: the sum of the roots of their products. */
  spread: number;
  /** Names side by side in both: how many. */
  pairs: number;
  /** The share of what the item says of each kind, by weight, that the article says too, 0..1; `UNSAID` where the item says nothing of the kind. */
  saidPlaces: number;
  /** The item names countries, and none of them is one that the article names. */
  elsewhere: boolean;
  saidConcepts: number;
  saidSounds: number;
  saidNumbers: number;
  /** The share of the article's own strongest concepts and countries, by weight, that the item has, 0..1. */
  covered: number;
  /** How many features the item has. */
  size: number;
}

/** What an item that says nothing of a kind is taken to have in common: about what unrelated items have. */
const UNSAID = 0.25;

/** What the query's text and each of these items have in common, in their order; `placed`: the text names countries. */
export function evidenceOf(query: Query, items: readonly number[], corpus: Corpus, placed: boolean): Evidence[] {
  // 16 bits: a table of all items that stays near the processor.
  const rowOf = new Int16Array(corpus.size).fill(-1);
  items.forEach((item, row) => {
    rowOf[item] = row;
  });
  const said = new Float64Array(COUNTED * items.length);
  const spread = new Float64Array(items.length);
  const pairs = new Uint32Array(items.length);
  const covered = new Float64Array(items.length);
  let wanted = 0;
  query.features.forEach((feature, place) => {
    const weight = query.weights[place] as number;
    const worth = weight * (query.rarities[place] as number);
    const kind = kindOf(feature);
    const isTopic = kind === KIND.place || kind === KIND.concept;
    const isPair = familyOf(feature) === FAMILY.pair;
    if (isTopic) wanted += weight;
    for (let at = query.starts[place] as number; at < (query.starts[place + 1] as number); at++) {
      const posting = query.postings[at] as number;
      const row = rowOf[posting >>> LEVEL_BITS] as number;
      if (row < 0) continue;
      const level = posting & LEVEL_MASK;
      if (kind < COUNTED) (said[COUNTED * row + kind] as number) += HUNDREDTHS[level] as number;
      (spread[row] as number) += Math.sqrt(worth * (LEVELS[level] as number));
      if (isPair) (pairs[row] as number)++;
      if (isTopic) (covered[row] as number) += weight;
    }
  });

  const factor = meanRarity(corpus.size);
  return items.map((item, row) => {
    const { segment, index } = placeOf(item, corpus);
    const totals = segment.totals.subarray(COUNTED * index, COUNTED * (index + 1));
    const share = (kind: number) =>
      totals[kind] === 0 ? UNSAID : (said[COUNTED * row + kind] as number) / (totals[kind] as number);
    const length = (segment.lengths[index] as number) * factor;
    return {
      spread: length === 0 ? 0 : (spread[row] as number) / Math.sqrt(length),
      pairs: pairs[row] as number,
      saidPlaces: share(KIND.place),
      elsewhere: placed && totals[KIND.place] !== 0 && said[COUNTED * row + KIND.place] === 0,
      saidConcepts: share(KIND.concept),
      saidSounds: share(KIND.sound),
      saidNumbers: share(KIND.number),
      covered: wanted === 0 ? 0 : (covered[row] as number) / wanted,
      size: segment.sizes[index] as number,
    };
  });
}
