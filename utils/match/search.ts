import { type Background, backgroundOf } from './background.ts';
import type { Corpus } from './corpus.ts';
import { expanded, queryOf } from './query.ts';
import { type Query, scan } from './scan.ts';
import type { Signature } from './signature.ts';

/** Reports of one event come within a day; beyond that a score falls to a third in so many hours. */
const FLAT_HOURS = 24;
const FADING_HOURS = 60;
const HOUR = 3_600_000;
/** Keeps an item in the list whose score is all background. */
const LEAST = 1e-6;

export interface Found {
  /** Of every item of the corpus, by its place: how alike, background and time gap weighed in. */
  scores: Float32Array;
  background: Background;
  /** What was looked for, before expansion. */
  asked: Query;
}

/**
 * Looks through the whole corpus for the article. A headline alone is too little for levelling the languages, which then takes away more than it
 * gives. With a body the best items are good enough to learn from, and it looks again with what they add.
 */
export function search(
  { signature, published }: { signature: Signature; published: string | null },
  corpus: Corpus,
): Found {
  const asked = queryOf(signature, corpus);
  const { extent } = signature;
  const settle = (scores: Float32Array) => settled(scores, corpus, { published, levelled: extent !== 'title' });
  const first = settle(scan(asked, corpus));
  const last = extent === 'body' ? settle(scan(expanded(asked, first.scores, corpus), corpus)) : first;
  return { ...last, asked };
}

/** Hours between two times; 0 where one is not known. */
export function hoursBetween(published: string | null, time: number): number {
  const gap = Math.abs(Date.parse(published ?? '') - time) / HOUR;
  return Number.isNaN(gap) ? 0 : gap;
}

/** The scores with each language's background taken off, if `levelled`, and the time gap weighed in. */
function settled(
  scores: Float32Array,
  corpus: Corpus,
  { published, levelled }: { published: string | null; levelled: boolean },
): { scores: Float32Array; background: Background } {
  const background = backgroundOf(scores, corpus);
  const { ofLang, mean } = background;
  const time = published === null ? Number.NaN : Date.parse(published);
  for (let item = 0; item < scores.length; item++) {
    const score = scores[item] as number;
    if (score <= 0) continue;
    const level = levelled ? score - (ofLang[corpus.lang[item] as number] as number) + mean : score;
    const hours = Math.abs((corpus.times[item] as number) - time) / HOUR;
    const nearness = hours > FLAT_HOURS ? Math.exp((FLAT_HOURS - hours) / FADING_HOURS) : 1;
    scores[item] = Math.max(LEAST, level) * nearness;
  }
  return { scores, background };
}
