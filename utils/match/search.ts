import { type Background, backgroundOf } from './background.ts';
import type { Corpus } from './corpus.ts';
import { type Query, queryOf } from './query.ts';
import { NO_TIME } from './segment.ts';
import type { Signature } from './signature.ts';
import { LEVEL_BITS, LEVEL_MASK, LEVELS } from './weightLevels.ts';

/** Reports of one event come within a day; beyond that a score falls to a third in so many hours. */
const FLAT_HOURS = 24;
const FADING_HOURS = 60;
const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Keeps an item in the list whose score is all background. */
const LEAST = 1e-6;

export interface Found {
  /** Of every item of the corpus, by its place: how alike, background and time gap weighed in. */
  scores: Float32Array;
  background: Background;
  query: Query;
}

/** Looks through the whole corpus for the article. A headline alone is too little for levelling the languages, which then takes away more than it gives. */
export function search(
  { signature, published }: { signature: Signature; published: string | null },
  corpus: Corpus,
): Found {
  const query = queryOf(signature, corpus);
  const scores = scoresOf(query, corpus);
  const background = backgroundOf(scores, corpus);
  settle(scores, corpus, { published, background, levelled: signature.extent !== 'title' });
  return { scores, background, query };
}

/** Hours between two times; 0 where one is not known. */
export function hoursBetween(published: string | null, time: number): number {
  const gap = Math.abs(Date.parse(published ?? '') - time) / HOUR;
  return Number.isNaN(gap) ? 0 : gap;
}

/** How alike each item is to the query: the product of their weights, summed over shared features, over the item's length. */
export function scoresOf({ weights, rarities, postings, starts }: Query, { size, scale }: Corpus): Float32Array {
  const scores = new Float32Array(size);
  for (let place = 0; place < weights.length; place++) {
    const worth = (weights[place] as number) * (rarities[place] as number);
    if (worth === 0) continue;
    const end = starts[place + 1] as number;
    for (let at = starts[place] as number; at < end; at++) {
      const posting = postings[at] as number;
      (scores[posting >>> LEVEL_BITS] as number) += worth * (LEVELS[posting & LEVEL_MASK] as number);
    }
  }
  for (let item = 0; item < size; item++) (scores[item] as number) *= scale[item] as number;
  return scores;
}

/** Takes each language's background off the scores, if `levelled`, and weighs in the time gap. */
function settle(
  scores: Float32Array,
  { lang, minutes }: Corpus,
  { published, background, levelled }: { published: string | null; background: Background; levelled: boolean },
): void {
  const { ofLang, mean } = background;
  const minute = Date.parse(published ?? '') / MINUTE;
  const isTimed = !Number.isNaN(minute);
  for (let item = 0; item < scores.length; item++) {
    const score = scores[item] as number;
    if (score === 0) continue;
    const level = levelled ? score - (ofLang[lang[item] as number] as number) + mean : score;
    const own = minutes[item] as number;
    const nearness = isTimed && own !== NO_TIME ? nearnessOf(Math.abs(own - minute)) : 1;
    scores[item] = Math.max(LEAST, level) * nearness;
  }
}

/** By how much a score fades over so many minutes, from a table: this is asked for every item. */
function nearnessOf(minutes: number): number {
  return NEARNESS[Math.min(NEARNESS.length - 1, (minutes / STEP_MINUTES) | 0)] as number;
}

const STEP_MINUTES = 10;
/** Beyond, hardly anything is left. */
const FARTHEST_HOURS = 2000;
const NEARNESS = Float32Array.from({ length: (FARTHEST_HOURS * 60) / STEP_MINUTES }, (_, step) => {
  const hours = (step * STEP_MINUTES) / 60;
  return hours > FLAT_HOURS ? Math.exp((FLAT_HOURS - hours) / FADING_HOURS) : 1;
});
