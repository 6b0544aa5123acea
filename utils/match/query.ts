import { bestOf } from './best.ts';
import { type Corpus, placeOf } from './corpus.ts';
import { rarityOf } from './rarity.ts';
import type { Query } from './scan.ts';
import { WEIGHT_STEPS } from './segment.ts';
import type { Signature } from './signature.ts';

/** More of an article's features only add noise and time; fewer lose some reports. */
const STRONGEST = 120;
/** Expansion: the best items, each at least this share of the best, lend what they have in common with the article's likely reports. */
const TEACHERS = 8;
const TEACHER_SHARE = 0.5;
const LENT = 2;
const MOST_EXPANDED = 800;

/** The article's strongest features in this corpus, weighted by how rare they are, of length 1. */
export function queryOf({ features, weights }: Signature, { rarity }: Corpus): Query {
  const weighted = new Map<number, number>();
  for (const [place, feature] of features.entries()) {
    const weight = (weights[place] as number) * rarityOf(feature, rarity);
    if (weight > 0) weighted.set(feature, weight);
  }
  return strongest(weighted, STRONGEST);
}

/** The query together with what the items that answer it best say: finds reports that share no name with the article itself. */
export function expanded(query: Query, scores: Float32Array, corpus: Corpus): Query {
  const teachers = bestOf(scores, TEACHERS);
  const best = scores[teachers[0] ?? -1] ?? 0;
  const weighted = new Map([...query.features].map((feature, place) => [feature, query.weights[place] as number]));
  for (const item of teachers) {
    const share = (scores[item] as number) / best;
    if (share < TEACHER_SHARE) break;
    const vector = vectorOf(item, corpus);
    const lent = (LENT * share) / Math.sqrt(TEACHERS);
    for (const [place, feature] of vector.features.entries()) {
      weighted.set(feature, (weighted.get(feature) ?? 0) + lent * (vector.weights[place] as number));
    }
  }
  return strongest(weighted, MOST_EXPANDED);
}

/** One item as a query of length 1: its features weighted by how rare they are. */
export function vectorOf(item: number, corpus: Corpus): Query {
  const { segment, from, to } = placeOf(item, corpus);
  const weighted = new Map<number, number>();
  for (let at = from; at < to; at++) {
    const feature = segment.features[at] as number;
    const weight = ((segment.weights[at] as number) / WEIGHT_STEPS) * rarityOf(feature, corpus.rarity);
    if (weight > 0) weighted.set(feature, weight);
  }
  return strongest(weighted, weighted.size);
}

function strongest(weighted: Map<number, number>, count: number): Query {
  let entries = [...weighted];
  if (entries.length > count) entries = entries.sort((a, b) => b[1] - a[1]).slice(0, count);
  const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return {
    features: Uint32Array.from(entries, ([feature]) => feature),
    weights: Float32Array.from(entries, ([, weight]) => weight / length),
  };
}
