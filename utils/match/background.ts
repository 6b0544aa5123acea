import { bestOfEach } from './best.ts';
import type { Corpus } from './corpus.ts';

/** Ranks 3 to 12 of a language: behind the reports of the event itself, and still the likest of the rest. */
const FIRST_RANK = 2;
const LAST_RANK = 12;

/**
 * In a small corpus hardly any unrelated item scores at all, which says little: as if so many more ranks had been seen with this score, the
 * usual one between a headline and unrelated summaries.
 */
const ASSUMED = { ranks: 15, score: 0.05 };

/** What unrelated items score against one article. */
export interface Background {
  /** By the place of a language in the corpus. */
  ofLang: Float32Array;
  /** Over all languages that have any score at all. */
  mean: number;
  /** The mean as far as it can be trusted: near the usual one where few items were seen. */
  trusted: number;
}

/** How high each language scores where it should not: languages share more or less with the article's own, whatever the news. */
export function backgroundOf(scores: Float32Array, { langs, lang }: Corpus): Background {
  const tops = bestOfEach(scores, lang, { of: langs.length, count: LAST_RANK });
  const means = tops.map((top) => meanOf(top.slice(FIRST_RANK).map((item) => scores[item] as number)));
  const mean = meanOf(means.filter((value) => value > 0));
  const seen = tops.reduce((sum, top) => sum + Math.max(0, top.length - FIRST_RANK), 0);
  const trusted = (mean * seen + ASSUMED.score * ASSUMED.ranks) / (seen + ASSUMED.ranks);
  return { ofLang: Float32Array.from(means, (value) => value || mean), mean, trusted };
}

function meanOf(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
