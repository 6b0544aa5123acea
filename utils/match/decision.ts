import type { Evidence } from './evidence.ts';

/** What the decision looks at. */
export interface Pair extends Evidence {
  /** How alike they are, background and time gap weighed in. */
  score: number;
  /** What unrelated items score against the same article. */
  background: number;
  /** How many features the article has: a title alone has few, and scores higher by chance. */
  features: number;
  /** Hours between the two; 0 where not known. */
  hours: number;
}

/** From this certainty on an item is taken for a report of the same event. */
export const SAME = 0.5;

/**
 * A logistic regression. Fitted to four sets of cross-language pairs (long texts, leads, titles only), with more weight on the set where most
 * articles have a single right item, because that is what precision suffers from; the base is set for precision there.
 */
const BASE = -3.5;
const OF = { ratio: 1.96, features: -0.47, days: -0.2, spread: 0.37, pairs: 0.92, numbers: 0.9, places: 0.63 };
/** More of one kind says nothing new. */
const MOST = { pairs: 3, numbers: 4, places: 3, days: 3 };
/** Keep ratios of small scores finite. */
const LEAST = { score: 0.005, background: 0.02 };
/** What a lead with its title has. */
const USUAL_FEATURES = 100;

/** How sure it is, 0..1, that a pair reports one event. */
export function certaintyOf({ score, background, features, hours, spread, pairs, numbers, places }: Pair): number {
  const logit =
    BASE +
    OF.ratio * Math.log((score + LEAST.score) / (background + LEAST.background)) +
    OF.features * Math.log(Math.max(1, features) / USUAL_FEATURES) +
    OF.days * Math.min(hours / 24, MOST.days) +
    OF.spread * spread +
    OF.pairs * Math.min(pairs, MOST.pairs) +
    OF.numbers * Math.min(numbers, MOST.numbers) +
    OF.places * Math.min(places, MOST.places);
  return 1 / (1 + Math.exp(-logit));
}
