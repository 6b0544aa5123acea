import { featuresIn } from './features.ts';
import { FAMILY, type Family, familyOf } from './hash.ts';
import { languageOf } from './language.ts';
import { type Extent, partsOfText } from './lead.ts';
import { type Lexicon, NO_LEXICON } from './lexicon.ts';
import { addTo, empty, featuresOf, noSums, sumOf } from './sums.ts';

/**
 * Raised whenever the same text would give another signature, so that kept ones are made anew. New words in the lexicon need no
 * raise: items age out within days.
 */
export const SIGNATURE_VERSION = 2;

/** The features of a text: sparse, independent of its language, comparable by `rank`. */
export interface Signature {
  /** One short tag, `und` where not known. */
  lang: string;
  extent: Extent;
  /** 32-bit features, ascending, each once. */
  features: Uint32Array;
  /** Of each feature: its family's weight times how firmly the text mentions it, 0..1.5; how rare it is comes in when ranking. */
  weights: Float32Array;
}

/** What a text of unknown language and any script is made of: its title, its text (an item's summary), its BCP 47 tag. */
export interface Text {
  title: string;
  text: string;
  lang: string | null;
}

const FAMILY_WEIGHT: Record<Family, number> = {
  place: 1.5,
  demonym: 1,
  coarse: 1,
  fine: 1,
  pair: 1,
  number: 1,
  value: 1,
  bigram: 0.8,
  prefix: 0.5,
  concept: 1.5,
  term: 1.5,
};
const WEIGHT_OF_CODE: number[] = [];
for (const family of Object.keys(FAMILY) as Family[]) WEIGHT_OF_CODE[FAMILY[family]] = FAMILY_WEIGHT[family];

/** A mention after the lead counts a twentieth: what an article is about stands at its top. */
const REST = 0.05;
/** A mention with a capital letter counts this much more, wherever it stands. */
const CAPITAL = 0.5;
/** The second mention of a thing counts less than the first: t / (t + this). */
const SATURATION = 1.2;

/** How much a text mentions each feature; used again for every text. */
const mentions = noSums();

/** The language that a text's words are looked up in: see `languageOf`. */
export function languageOfText({ title, text, lang }: Text): string {
  return languageOf(lang, `${title} ${text}`);
}

/** The signature of a text. Total on any input, in any script; costs a fraction of a millisecond for an item. */
export function signatureOf(report: Text, lexicon: Lexicon = NO_LEXICON): Signature {
  const { title, text } = report;
  const language = languageOfText(report);
  const words = lexicon(language);
  const parts = partsOfText(title, text, REST);
  empty(mentions);
  for (const { content, weight } of parts) {
    featuresIn(content, language, words, ({ feature, worth, capital }) =>
      addTo(mentions, feature, worth * (weight + (capital ? CAPITAL : 0))),
    );
  }
  const features = featuresOf(mentions);
  const weights = new Float32Array(features.length);
  for (let place = 0; place < features.length; place++) {
    const feature = features[place] as number;
    const count = sumOf(mentions, feature);
    weights[place] = ((WEIGHT_OF_CODE[familyOf(feature)] ?? 0) * count) / (count + SATURATION);
  }
  return { lang: language, extent: parts.at(-1)?.extent ?? 'title', features, weights };
}
