import { bestOf, bestOfEach } from './best.ts';
import { type Corpus, corpusOf } from './corpus.ts';
import { certaintyOf, type Pair, SAME } from './decision.ts';
import { evidenceFor } from './evidence.ts';
import { hoursBetween, search } from './search.ts';
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

/** Of the items that score highest so many are looked at closely. */
const JUDGED = 200;
/** And so many of each language, so that those with many outlets and many words in the lexicon do not crowd out the others. */
const JUDGED_OF_LANGUAGE = 3;

interface Query {
  signature: Signature;
  /** ISO 8601. */
  published: string | null;
}

/** The items likeliest to report the event that the query's text is about, best first. */
export function rank(query: Query, segments: Segment[], { top, except = () => false }: RankOptions): Ranked[] {
  const corpus = corpusOf(segments);
  const judged = candidatesFor(query, corpus, { count: Math.max(top, JUDGED), except }).map(({ item, pair }) => {
    const score = certaintyOf(pair);
    return { number: corpus.numbers[item] as number, score, same: score >= SAME };
  });
  return judged.sort((a, b) => b.score - a.score || a.number - b.number).slice(0, top);
}

/** The items that score highest, by their place in the corpus, with all that the decision looks at. */
export function candidatesFor(
  { signature, published }: Query,
  corpus: Corpus,
  { count, except }: { count: number; except: (number: number) => boolean },
): { item: number; pair: Pair }[] {
  const { scores, background, asked } = search({ signature, published }, corpus);
  for (const [item, number] of corpus.numbers.entries()) if (except(number)) scores[item] = 0;
  const evidenceOf = evidenceFor(signature, asked, corpus);
  return likeliest(scores, corpus, count).map((item) => ({
    item,
    pair: {
      ...evidenceOf(item),
      score: scores[item] as number,
      background: background.trusted,
      ofLang: background.ofLang[corpus.lang[item] as number] as number,
      mean: background.mean,
      mute: !corpus.known[corpus.lang[item] as number],
      title: signature.extent === 'title',
      features: signature.features.length,
      hours: hoursBetween(published, corpus.times[item] as number),
    },
  }));
}

/** The places of the highest scores above zero, and of the highest of each language. */
function likeliest(scores: Float32Array, { lang, langs }: Corpus, count: number): number[] {
  const ofLanguages = bestOfEach(scores, lang, { of: langs.length, count: JUDGED_OF_LANGUAGE });
  return [...new Set([...bestOf(scores, count), ...ofLanguages.flat()])];
}
