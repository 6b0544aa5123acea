import { type Background, backgroundOf } from './background.ts';
import { type Corpus, corpusOf } from './corpus.ts';
import { certaintyOf, SAME } from './decision.ts';
import { bestOf, expanded, queryOf } from './query.ts';
import { scan } from './scan.ts';
import type { Segment } from './segment.ts';
import type { Signature } from './signature.ts';

export interface Ranked {
  /** The item's number in the corpus. */
  number: number;
  /** 0..1: how sure it is that both report the same event. */
  score: number;
  /** True where it is sure enough to show: precision goes first. */
  same: boolean;
}

export interface RankOptions {
  /** How many items at most. */
  top: number;
  /** Numbers of items to leave out, such as the article's own. */
  except?: (number: number) => boolean;
}

/** Reports of one event come within a day; then likelihood fades with this half-life-like constant, in hours. */
const FLAT_HOURS = 24;
const FADING_HOURS = 60;
const HOUR = 3_600_000;
/** An article with fewer features is a title only, with more it has a lead, and a body: see `textOf`. */
const TITLE_FEATURES = 45;
const BODY_FEATURES = 200;

/** The items likeliest to report the event that the query's text is about, best first. */
export function rank(
  query: { signature: Signature; published: string | null },
  segments: Segment[],
  { top, except = () => false }: RankOptions,
): Ranked[] {
  const corpus = corpusOf(segments);
  const first = queryOf(query.signature, corpus);
  const text = query.signature.features.length;
  const nearness = nearnessTo(query.published === null ? Number.NaN : Date.parse(query.published));
  const settle = (scores: Float32Array) => settled(scores, corpus, { levelled: text > TITLE_FEATURES, nearness });
  let result = settle(scan(first, corpus));
  if (text > BODY_FEATURES) result = settle(scan(expanded(first, result.scores, corpus), corpus));

  const numbers = corpus.segments.flatMap(({ numbers }) => [...numbers]);
  for (const [item, number] of numbers.entries()) if (except(number)) result.scores[item] = 0;
  return bestOf(result.scores, top).map((item) => {
    const score = certaintyOf(result.scores[item] as number, result.background.mean);
    return { number: numbers[item] as number, score, same: score >= SAME };
  });
}

/** The scores with each language's background taken off and the time gap weighed in. */
function settled(
  scores: Float32Array,
  corpus: Corpus,
  { levelled, nearness }: { levelled: boolean; nearness: (time: number) => number },
): { scores: Float32Array; background: Background } {
  const background = backgroundOf(scores, corpus);
  const { ofLang, mean } = background;
  let item = 0;
  for (const { times } of corpus.segments) {
    for (const time of times) {
      const score = scores[item] as number;
      if (score > 0) {
        const level = levelled ? score - (ofLang[corpus.lang[item] as number] as number) + mean : score;
        scores[item] = Math.max(LEAST, level) * nearness(time);
      }
      item++;
    }
  }
  return { scores, background };
}

/** Keeps items in the list whose score is all background. */
const LEAST = 1e-6;

/** How much a time gap leaves of a score, 0..1; 1 where either time is not known. */
function nearnessTo(published: number): (time: number) => number {
  return (time) => {
    const hours = Math.abs(time - published) / HOUR;
    return hours > FLAT_HOURS ? Math.exp((FLAT_HOURS - hours) / FADING_HOURS) : 1;
  };
}
