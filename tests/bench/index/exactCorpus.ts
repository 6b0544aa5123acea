import { KIND, kindOf } from '../../../utils/match/kinds.ts';
import type { Signature } from '../../../utils/match/match.ts';

/** One item as it was before any index: nothing rounded, nothing left out. */
export interface Plain {
  signature: Signature;
  /** ISO 8601. */
  published: string;
}

/** What the formula needs to know of all items together. */
export interface Whole {
  size: number;
  langs: string[];
  /** Of every item: the place of its language in `langs`. */
  lang: number[];
  /** Of every language: its items, and whether the lexicon knows words of them. */
  itemsOf: number[];
  known: boolean[];
  /** Of every item, and their mean. */
  lengths: number[];
  length: number;
}

// The constants of utils/match once more: what is changed there is to be changed here, or the overlap falls.
const KNOWN_SHARE = 0.3;
const FEW_ITEMS = 12;
const COMMON = 0.2;
const POWER = 0.8;
const MORE_ITEMS = 50;
const MORE_IN_LANGUAGE = 12;
const FREE_IN_LANGUAGE = 2;
const MEAN_SHARE = 0.6;
const FIRST_RANK = 2;
const LAST_RANK = 12;
const ASSUMED = { ranks: 15, score: 0.05 };

export function wholeOf(items: readonly Plain[]): Whole {
  const langs = [...new Set(items.map(({ signature }) => signature.lang))];
  const lang = items.map(({ signature }) => langs.indexOf(signature.lang));
  const itemsOf = langs.map(() => 0);
  const knownOf = langs.map(() => 0);
  const lengths = items.map(({ signature: { features, weights } }, item) => {
    const place = lang[item]!;
    itemsOf[place]!++;
    if (features.some((feature) => kindOf(feature) === KIND.concept)) knownOf[place]!++;
    return Math.hypot(...weights);
  });
  return {
    size: items.length,
    langs,
    lang,
    itemsOf,
    known: itemsOf.map((all, place) => all < FEW_ITEMS || knownOf[place]! >= KNOWN_SHARE * all),
    lengths,
    length: meanOf(lengths),
  };
}

/** How many items of each language have each of these features. */
export function countsOf(items: readonly Plain[], whole: Whole, asked: ReadonlySet<number>): Map<number, number[]> {
  const counts = new Map<number, number[]>();
  items.forEach(({ signature }, item) => {
    for (const feature of signature.features) {
      if (!asked.has(feature)) continue;
      const ofLang = counts.get(feature) ?? whole.langs.map(() => 0);
      counts.set(feature, ofLang);
      ofLang[whole.lang[item]!]!++;
    }
  });
  return counts;
}

/** How telling a feature is that so many items of each language have. */
export function rarityOf(ofLang: readonly number[], { size, itemsOf }: Whole): number {
  const count = ofLang.reduce((sum, one) => sum + one, 0);
  if (count <= 1) return count * rarest(size);
  const shares = ofLang.map((one, place) => (one - FREE_IN_LANGUAGE) / (itemsOf[place]! + MORE_IN_LANGUAGE));
  const share = Math.max(count / (size + MORE_ITEMS), ...shares);
  return share > COMMON ? 0 : telling(share);
}

/** What the features of an item are worth on average. */
export function meanRarity({ size }: Whole): number {
  return MEAN_SHARE * rarest(size);
}

const rarest = (size: number) => telling(1 / (size + MORE_ITEMS));
const telling = (share: number) => Math.log(1 / share) ** POWER;

/** What unrelated items of each language score. */
export function backgroundOf(scores: ArrayLike<number>, { langs, lang }: Whole) {
  const ofEach: number[][] = langs.map(() => []);
  lang.forEach((place, item) => {
    if (scores[item]! > 0) ofEach[place]!.push(scores[item]!);
  });
  const tops = ofEach.map((all) => all.sort((a, b) => b - a).slice(FIRST_RANK, LAST_RANK));
  const means = tops.map(meanOf);
  const mean = meanOf(means.filter((value) => value > 0));
  const seen = tops.flat().length;
  return {
    ofLang: means.map((value) => value || mean),
    mean,
    trusted: (mean * seen + ASSUMED.score * ASSUMED.ranks) / (seen + ASSUMED.ranks),
  };
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
