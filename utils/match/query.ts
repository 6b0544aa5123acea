import type { Corpus } from './corpus.ts';
import { findList, readPostings } from './lists.ts';
import { WITHHELD_SHARE } from './listsWriter.ts';
import { rarityOf } from './rarity.ts';
import type { Signature } from './signature.ts';

/** So many of an article's features are looked up, the strongest first: those after them add nothing. */
const LOOKED_UP = 160;
/** So many of these, rarity weighed in, give the score: more only add noise. */
const SCORED = 120;

/** What an article asks of the corpus: those of its features that items have, with all that the index says of them. */
export interface Query {
  features: Uint32Array;
  /** Of each feature: its weight in the article, rarity weighed in, those of all together of length 1; 0 for what does not give the score. */
  weights: Float32Array;
  /** Of each feature: how telling it is in this corpus; 0 where too many items have it. */
  rarities: Float32Array;
  /** Of each feature: its postings, as `(item << 4) | weight`, from `starts[i]` to `starts[i + 1]`. */
  postings: Uint32Array;
  starts: Uint32Array;
}

/** Looks a text's features up in the corpus. */
export function queryOf(signature: Signature, corpus: Corpus): Query {
  const reader = readerOf(corpus);
  const features: number[] = [];
  const weights: number[] = [];
  const rarities: number[] = [];
  const starts = [0];
  for (const place of strongest(signature.weights, LOOKED_UP)) {
    const feature = signature.features[place] as number;
    const rarity = reader.read(feature);
    if (reader.isEmpty()) continue;
    features.push(feature);
    weights.push((signature.weights[place] as number) * rarity);
    rarities.push(rarity);
    starts.push(reader.keep());
  }
  return {
    features: Uint32Array.from(features),
    weights: scoring(Float32Array.from(weights)),
    rarities: Float32Array.from(rarities),
    postings: reader.postings(),
    starts: Uint32Array.from(starts),
  };
}

const FIRST_ROOM = 2 ** 16;

/** Reads lists of postings into one stretch of memory. `read` gives the rarity of a feature and forgets its postings again unless they are kept. */
function readerOf(corpus: Corpus) {
  const { segments, starts, lang, itemsIn, itemsOf, langPlaces } = corpus;
  let room = new Uint32Array(FIRST_ROOM);
  let kept = 0;
  let end = 0;
  const ofLang = new Uint32Array(itemsOf.length);
  const stretch = { withheld: 0, start: 0, end: 0 };
  return {
    read(feature: number): number {
      ofLang.fill(0);
      end = kept;
      let withheld = 0;
      for (let index = 0; index < segments.length; index++) {
        const segment = segments[index]!;
        if (!findList(segment, feature, stretch)) continue;
        const bytes = stretch.end - stretch.start;
        for (let at = stretch.withheld; at < stretch.start; at++) {
          const place = langPlaces[index]![segment.lists[at] as number] as number;
          const items = Math.round(WITHHELD_SHARE * (itemsIn[index]![place] as number));
          (ofLang[place] as number) += items;
          withheld += items;
        }
        if (end + bytes > room.length) {
          const larger = new Uint32Array(2 * (end + bytes));
          larger.set(room);
          room = larger;
        }
        const into = { into: room, at: end, base: starts[index] as number };
        end = readPostings(segment.lists, stretch, into, { lang, counts: ofLang });
      }
      return rarityOf(end - kept + withheld, ofLang, corpus);
    },
    isEmpty: () => end === kept,
    keep(): number {
      kept = end;
      return kept;
    },
    postings: () => room.subarray(0, kept),
  };
}

/** The places of so many of the highest weights, in the order of the places. */
function strongest(weights: Float32Array, count: number): Iterable<number> {
  if (weights.length <= count) return weights.keys();
  return [...weights.keys()]
    .sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)
    .slice(0, count)
    .sort((a, b) => a - b);
}

/** The highest weights, at length 1; the others become 0. */
function scoring(weights: Float32Array): Float32Array {
  const chosen = new Float32Array(weights.length);
  let squares = 0;
  for (const place of strongest(weights, SCORED)) squares += (weights[place] as number) ** 2;
  const length = Math.sqrt(squares) || 1;
  for (const place of strongest(weights, SCORED)) chosen[place] = (weights[place] as number) / length;
  return chosen;
}
