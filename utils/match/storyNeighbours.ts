import { corpusOf, timeOf } from './corpus.ts';
import { queryOf } from './query.ts';
import { scoresOf } from './search.ts';
import type { Segment } from './segment.ts';
import type { Neighbours } from './stories.ts';
import { WINDOW } from './storySettle.ts';

/** What is less alike is never the same event. */
const LEAST = 0.02;

/** Neighbours as the index knows them, among items of the three days before. */
export function neighboursIn(segments: readonly Segment[]): Neighbours {
  const corpus = corpusOf(segments);
  return ({ number, published, signature }, count) => {
    const time = Date.parse(published ?? '');
    const scores = scoresOf(queryOf(signature, corpus), corpus);
    const found: { number: number; score: number }[] = [];
    let item = 0;
    for (const { numbers } of corpus.segments) {
      for (const other of numbers) {
        const score = scores[item] as number;
        const age = time - timeOf(corpus.minutes[item++] as number);
        if (score >= LEAST && other < number && !(age > WINDOW)) found.push({ number: other, score });
      }
    }
    return found.sort((a, b) => b.score - a.score || b.number - a.number).slice(0, count);
  };
}
