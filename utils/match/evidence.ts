import type { Corpus } from './corpus.ts';
import { FAMILY, familyOf } from './hash.ts';
import { vectorOf } from './query.ts';
import type { Query } from './scan.ts';

/** What an article and an item share, counted by kind. */
export interface Evidence {
  /** Grows with how much is shared and over how many features it is spread: the sum of the roots of their products. */
  spread: number;
  /** Names side by side in both. */
  pairs: number;
  /** Numbers, as written and by value. */
  numbers: number;
  /** Countries, also as adjectives. */
  places: number;
}

/** Which count a family of features adds to, next to the spread. */
const COUNTED: Record<number, 'pairs' | 'numbers' | 'places'> = {
  [FAMILY.pair]: 'pairs',
  [FAMILY.number]: 'numbers',
  [FAMILY.value]: 'numbers',
  [FAMILY.place]: 'places',
  [FAMILY.demonym]: 'places',
};

/** A function that tells what the query shares with an item of the corpus. */
export function evidenceFor({ features, weights }: Query, corpus: Corpus): (item: number) => Evidence {
  const weightOf = new Map([...features].map((feature, place) => [feature, weights[place] as number]));
  return (item) => {
    const evidence: Evidence = { spread: 0, pairs: 0, numbers: 0, places: 0 };
    const vector = vectorOf(item, corpus);
    for (const [place, feature] of vector.features.entries()) {
      const weight = weightOf.get(feature);
      if (weight === undefined) continue;
      evidence.spread += Math.sqrt(weight * (vector.weights[place] as number));
      const counted = COUNTED[familyOf(feature)];
      if (counted) evidence[counted]++;
    }
    return evidence;
  };
}
