import type { Corpus } from './corpus.ts';
import { rarityOf } from './rarity.ts';
import { WEIGHT_STEPS } from './segment.ts';

/** Features with weights, rarity included. */
export interface Query {
  features: Uint32Array;
  weights: Float32Array;
}

/** Slots for each feature of the query in the table, and bits for each in the sieve before it. */
const SLOTS = 4;
const SIEVE_BITS = 16;

/** How alike each item of the corpus is to the query: the product of their weights, summed over shared features. One pass over all features. */
export function scan({ features, weights }: Query, corpus: Corpus): Float32Array {
  const scores = new Float32Array(corpus.size);
  const { keys, values, sieve, mask } = tableOf(features, weights, corpus.rarity);
  let item = 0;
  for (const segment of corpus.segments) {
    const { offsets } = segment;
    for (let index = 0; index + 1 < offsets.length; index++, item++) {
      const to = offsets[index + 1] as number;
      let score = 0;
      for (let at = offsets[index] as number; at < to; at++) {
        const feature = segment.features[at] as number;
        const bit = feature >>> (32 - SIEVE_BITS);
        if (((sieve[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
        let slot = (feature >>> 4) & mask;
        while (values[slot] !== 0 && keys[slot] !== feature) slot = (slot + 1) & mask;
        score += (values[slot] as number) * (segment.weights[at] as number);
      }
      if (score > 0) scores[item] = (score / WEIGHT_STEPS) * (corpus.scale[item] as number);
    }
  }
  return scores;
}

/** An open-addressing hash table from feature to weight, and a bitmap that keeps most other features from asking it. */
function tableOf(features: Uint32Array, weights: Float32Array, rarity: Float32Array) {
  const slots = 2 ** Math.ceil(Math.log2(SLOTS * features.length + 2));
  const mask = slots - 1;
  const keys = new Uint32Array(slots);
  const values = new Float32Array(slots);
  const sieve = new Uint32Array(2 ** SIEVE_BITS / 32);
  for (const [place, feature] of features.entries()) {
    const value = (weights[place] as number) * rarityOf(feature, rarity);
    if (value === 0) continue;
    let slot = (feature >>> 4) & mask;
    while (values[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = feature;
    values[slot] = value;
    const bit = feature >>> (32 - SIEVE_BITS);
    sieve[bit >>> 5] = (sieve[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return { keys, values, sieve, mask };
}
