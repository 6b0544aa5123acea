import { bestOf, bestOfEach } from './best.ts';
import { type Corpus, corpusOf, numberOf, placeOf, timeOf } from './corpus.ts';
import { certaintyOf, type Pair, SAME } from './decision.ts';
import { evidenceOf } from './evidence.ts';
import { KIND, kindOf } from './kinds.ts';
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
export function rank(query: Query, segments: readonly Segment[], { top, except = () => false }: RankOptions): Ranked[] {
  const corpus = corpusOf(segments);
  const judged = candidatesFor(query, corpus, { count: Math.max(top, JUDGED), except }).map(({ item, pair }) => {
    const score = certaintyOf(pair);
    return { number: numberOf(item, corpus), score, same: score >= SAME };
  });
  return judged.sort((a, b) => b.score - a.score || a.number - b.number).slice(0, top);
}

/** The items that score highest, by their place in the corpus, with all that the decision looks at. */
export function candidatesFor(
  { signature, published }: Query,
  corpus: Corpus,
  { count, except }: { count: number; except: (number: number) => boolean },
): { item: number; pair: Pair }[] {
  const { scores, background, query } = search({ signature, published }, corpus);
  const items = likeliest(scores, corpus, count).filter((item) => !except(numberOf(item, corpus)));
  const placed = signature.features.some((feature) => kindOf(feature) === KIND.place);
  return evidenceOf(query, items, corpus, placed).map((evidence, row) => {
    const item = items[row] as number;
    const { segment, index } = placeOf(item, corpus);
    const lang = corpus.lang[item] as number;
    return {
      item,
      pair: {
        ...evidence,
        score: scores[item] as number,
        background: background.trusted,
        ofLang: background.ofLang[lang] as number,
        mean: background.mean,
        mute: !corpus.known[lang],
        title: signature.extent === 'title',
        features: signature.features.length,
        hours: hoursBetween(published, timeOf(segment.minutes[index] as number)),
      },
    };
  });
}

/** The places of the highest scores above zero, and of the highest of each language. */
function likeliest(scores: Float32Array, { lang, langs }: Corpus, count: number): number[] {
  const ofLanguages = bestOfEach(scores, lang, { of: langs.length, count: JUDGED_OF_LANGUAGE });
  return [...new Set([...bestOf(scores, count), ...ofLanguages.flat()])];
}
