import { type Corpus, placeOf } from './corpus.ts';
import { FAMILY, familyOf } from './hash.ts';
import { rarityOf } from './rarity.ts';
import type { Query } from './scan.ts';
import { WEIGHT_STEPS } from './segment.ts';
import type { Signature } from './signature.ts';

/** What an article and an item share, and what they do not. */
export interface Evidence {
  /** Grows with how much is shared and over how many features it is spread: the sum of the roots of their products. */
  spread: number;
  /** Names side by side in both: how many. */
  pairs: number;
  /** The share of what the item says of each kind, by weight, that the article says too, 0..1; `UNSAID` where the item says nothing of the kind. */
  saidPlaces: number;
  /** The item names countries, and none of them is one that the article names. */
  elsewhere: boolean;
  saidConcepts: number;
  saidSounds: number;
  saidNumbers: number;
  /** The share of the article's own strongest concepts and countries, by weight, that the item has, 0..1. */
  covered: number;
  /** How many features the item has. */
  size: number;
}

/** What an item that says nothing of a kind is taken to have in common: about what unrelated items have. */
const UNSAID = 0.25;

const PLACES = 0;
const CONCEPTS = 1;
const SOUNDS = 2;
const NUMBERS = 3;
const OTHER = 4;
const KINDS = 5;
/** Which kind of evidence a family of features is. */
const KIND: number[] = [];
KIND[FAMILY.place] = PLACES;
KIND[FAMILY.demonym] = PLACES;
KIND[FAMILY.concept] = CONCEPTS;
KIND[FAMILY.term] = CONCEPTS;
KIND[FAMILY.coarse] = SOUNDS;
KIND[FAMILY.fine] = SOUNDS;
KIND[FAMILY.pair] = SOUNDS;
KIND[FAMILY.number] = NUMBERS;
KIND[FAMILY.value] = NUMBERS;
KIND[FAMILY.bigram] = OTHER;
KIND[FAMILY.prefix] = OTHER;

/** A function that tells what the article and an item of the corpus have in common; `asked` are the article's strongest features. */
export function evidenceFor(signature: Signature, asked: Query, corpus: Corpus): (item: number) => Evidence {
  /** All the article's features: with their weights the strongest, with 0 the others. */
  const strengths = new Map<number, number>();
  for (const feature of signature.features) strengths.set(feature, 0);
  for (const [place, feature] of asked.features.entries()) strengths.set(feature, asked.weights[place] as number);
  const said = new Float64Array(KINDS);
  const all = new Float64Array(KINDS);
  let wanted = 0;
  asked.features.forEach((feature, place) => {
    if ((KIND[familyOf(feature)] ?? OTHER) <= CONCEPTS) wanted += asked.weights[place] as number;
  });
  const placed = signature.features.some((feature) => KIND[familyOf(feature)] === PLACES);
  const share = (kind: number) => (all[kind] === 0 ? UNSAID : (said[kind] as number) / (all[kind] as number));

  return (item) => {
    const { segment, from, to } = placeOf(item, corpus);
    said.fill(0);
    all.fill(0);
    let spread = 0;
    let pairs = 0;
    let covered = 0;
    let squares = 0;
    for (let at = from; at < to; at++) {
      const feature = segment.features[at] as number;
      const weight = ((segment.weights[at] as number) / WEIGHT_STEPS) * rarityOf(feature, corpus.rarity);
      if (weight === 0) continue;
      squares += weight * weight;
      const family = familyOf(feature);
      const kind = KIND[family] as number;
      (all[kind] as number) += weight;
      const strength = strengths.get(feature);
      if (strength === undefined) continue;
      (said[kind] as number) += weight;
      if (family === FAMILY.pair) pairs++;
      spread += Math.sqrt(strength * weight);
      if (kind <= CONCEPTS) covered += strength;
    }
    return {
      spread: squares === 0 ? 0 : spread / squares ** 0.25,
      pairs,
      saidPlaces: share(PLACES),
      elsewhere: placed && (all[PLACES] as number) > 0 && said[PLACES] === 0,
      saidConcepts: share(CONCEPTS),
      saidSounds: share(SOUNDS),
      saidNumbers: share(NUMBERS),
      covered: wanted === 0 ? 0 : covered / wanted,
      size: to - from,
    };
  };
}
