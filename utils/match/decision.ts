import { type Measure, WEIGHTS } from './decisionWeights.ts';
import type { Evidence } from './evidence.ts';

/** What the decision looks at. */
export interface Pair extends Evidence {
  /** How alike they are, background and time gap weighed in. */
  score: number;
  /** What unrelated items score against the same article. */
  background: number;
  /** What unrelated items of the item's own language score, before the languages were levelled to `mean`. */
  ofLang: number;
  mean: number;
  /** The lexicon has no words of the item's language. */
  mute: boolean;
  /** The article is a headline only. */
  title: boolean;
  /** How many features the article has. */
  features: number;
  /** Hours between the two; 0 where not known. */
  hours: number;
}

/** From this certainty on an item is taken for a report of the same event. */
export const SAME = 0.5;

/** What a lead with its title has; what a headline and a summary have. */
const USUAL = { article: 100, item: 60 };
/** Keep ratios of small scores finite. */
const LEAST = { score: 0.005, background: 0.02 };
/** More of one kind says nothing new. */
const MOST = { pairs: 3, days: 3 };

/** A text that says less than this is no report: there is nothing in it to be sure of. */
const TOO_LITTLE = 8;

/** How sure it is, 0..1, that a pair reports one event: a logistic regression. A headline says too little to miss anything in it, so it has weights of its own. */
export function certaintyOf(pair: Pair): number {
  if (Math.min(pair.features, pair.size) < TOO_LITTLE) return 0;
  const weights = WEIGHTS[pair.title ? 'title' : 'text'];
  let logit = 0;
  for (const [name, value] of Object.entries(measuresOf(pair))) logit += weights[name as Measure] * value;
  return 1 / (1 + Math.exp(-logit));
}

/** What the regression weighs. */
export function measuresOf(pair: Pair): Record<Measure, number> {
  return {
    base: 1,
    ratio: ratioOf(pair),
    length: Math.log(Math.max(1, pair.features) / USUAL.article),
    size: Math.log(Math.max(1, pair.size) / USUAL.item),
    days: Math.min(pair.hours / 24, MOST.days),
    spread: pair.spread,
    pairs: Math.min(pair.pairs, MOST.pairs),
    saidPlaces: pair.saidPlaces,
    elsewhere: Number(pair.elsewhere),
    saidConcepts: pair.saidConcepts,
    saidSounds: pair.saidSounds,
    saidNumbers: pair.saidNumbers,
    covered: pair.covered,
    mute: Number(pair.mute),
  };
}

/** How far the pair stands above unrelated ones; for a language without a lexicon, whose scores are lower, above those of that language. */
function ratioOf({ mute, title, score, background, mean, ofLang }: Pair): number {
  if (!mute) return Math.log((score + LEAST.score) / (background + LEAST.background));
  const own = title ? score : Math.max(0, score - mean + ofLang);
  return Math.log((own + LEAST.score) / (ofLang + LEAST.background));
}
