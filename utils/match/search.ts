import { type Background, backgroundOf } from './background.ts';
import { type Corpus, timeOf } from './corpus.ts';
import { WEIGHT_BITS } from './lists.ts';
import { type Query, queryOf } from './query.ts';
import { meanRarity } from './rarity.ts';
import { WEIGHT_STEPS } from './segment.ts';
import type { Signature } from './signature.ts';

/** Reports of one event come within a day; beyond that a score falls to a third in so many hours. */
const FLAT_HOURS = 24;
const FADING_HOURS = 60;
const HOUR = 3_600_000;
/** Keeps an item in the list whose score is all background. */
const LEAST = 1e-6;
/** Half of an item's own length, half of the mean length: wholly its own would favour very short items. */
const OWN_LENGTH = 0.5;

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
function scoresOf({ weights, rarities, postings, starts }: Query, corpus: Corpus): Float32Array {
  const scores = new Float32Array(corpus.size);
  for (let place = 0; place < weights.length; place++) {
    const worth = ((weights[place] as number) * (rarities[place] as number)) / WEIGHT_STEPS;
    if (worth === 0) continue;
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
      const posting = postings[at] as number;
      (scores[posting >>> WEIGHT_BITS] as number) += worth * (posting & 15);
    }
  }
  const factor = meanRarity(corpus);
  eachItem(corpus, scores, (segment, index, item) => {
    const length = OWN_LENGTH * (segment.lengths[index] as number) + (1 - OWN_LENGTH) * corpus.length;
    (scores[item] as number) /= factor * length;
  });
  return scores;
}

/** Takes each language's background off the scores, if `levelled`, and weighs in the time gap. */
function settle(
  scores: Float32Array,
  corpus: Corpus,
  { published, background, levelled }: { published: string | null; background: Background; levelled: boolean },
): void {
  const { ofLang, mean } = background;
  const time = published === null ? Number.NaN : Date.parse(published);
  eachItem(corpus, scores, (segment, index, item) => {
    const score = scores[item] as number;
    const level = levelled ? score - (ofLang[corpus.lang[item] as number] as number) + mean : score;
    const hours = Math.abs(timeOf(segment.minutes[index] as number) - time) / HOUR;
    const nearness = hours > FLAT_HOURS ? Math.exp((FLAT_HOURS - hours) / FADING_HOURS) : 1;
    scores[item] = Math.max(LEAST, level) * nearness;
  });
}

/** Visits all items that have a score. */
function eachItem(
  { segments, starts }: Corpus,
  scores: Float32Array,
  visit: (segment: Corpus['segments'][number], index: number, item: number) => void,
): void {
  segments.forEach((segment, place) => {
    const first = starts[place] as number;
    for (let index = 0; index < segment.numbers.length; index++) {
      if ((scores[first + index] as number) > 0) visit(segment, index, first + index);
    }
  });
}
