import { certaintyOf, SAME } from '../../../utils/match/decision.ts';
import { FAMILY, familyOf } from '../../../utils/match/hash.ts';
import { KIND, kindOf } from '../../../utils/match/kinds.ts';
import type { Signature } from '../../../utils/match/match.ts';
import { backgroundOf, countsOf, meanRarity, type Plain, rarityOf, type Whole, wholeOf } from './exactCorpus.ts';

// The formula of utils/match once more, by loops over everything.
const LOOKED_UP = 160;
const SCORED = 120;
const OWN_LENGTH = 0.5;
const FLAT_HOURS = 24;
const FADING_HOURS = 60;
const LEAST = 1e-6;
const UNSAID = 0.25;
const HOUR = 3_600_000;

/** An item by its place, and whether it is sure enough to be shown. */
export interface Best {
  place: number;
  same: boolean;
}

interface Term {
  /** As it gives the score; 0 where it is not among the strongest. */
  weight: number;
  rarity: number;
  kind: number;
  pair: boolean;
}

/** Answers questions by looking at all features of all items. */
export function exactly(items: readonly Plain[], questions: readonly Plain[]) {
  const whole = wholeOf(items);
  const asked = new Set(questions.flatMap(({ signature }) => [...signature.features]));
  const counts = countsOf(items, whole, asked);
  const termsOf = (question: Plain) => termsIn(question.signature, counts, whole);
  return {
    /** The features that give the score, strongest first. */
    strongest: (question: Plain): number[] =>
      [...termsOf(question)]
        .filter(([, { weight }]) => weight > 0)
        .sort(([, a], [, b]) => b.weight - a.weight)
        .map(([feature]) => feature),
    /** The best items, best first. */
    best: (question: Plain, top: number): Best[] => bestOf(question, termsOf(question), { items, whole, top }),
  };
}

function termsIn({ features, weights }: Signature, counts: Map<number, number[]>, whole: Whole): Map<number, Term> {
  const terms = [...features]
    .map((feature, place) => ({ feature, own: weights[place]! }))
    .sort((a, b) => b.own - a.own)
    .slice(0, LOOKED_UP)
    .flatMap(({ feature, own }) => {
      const ofLang = counts.get(feature);
      if (!ofLang) return [];
      const rarity = rarityOf(ofLang, whole);
      return [{ feature, rarity, weight: own * rarity }];
    })
    .sort((a, b) => b.weight - a.weight);
  const length = Math.hypot(...terms.slice(0, SCORED).map(({ weight }) => weight)) || 1;
  return new Map(
    terms.map(({ feature, rarity, weight }, place): [number, Term] => [
      feature,
      {
        rarity,
        weight: place < SCORED ? weight / length : 0,
        kind: kindOf(feature),
        pair: familyOf(feature) === FAMILY.pair,
      },
    ]),
  );
}

function bestOf(
  { signature, published }: Plain,
  terms: Map<number, Term>,
  { items, whole, top }: { items: readonly Plain[]; whole: Whole; top: number },
): Best[] {
  const { lengths } = whole;
  const scores = new Float64Array(items.length);
  items.forEach(({ signature: { features, weights } }, item) => {
    let score = 0;
    for (let place = 0; place < features.length; place++) {
      const term = terms.get(features[place]!);
      if (term) score += term.weight * term.rarity * weights[place]!;
    }
    scores[item] = score / (meanRarity(whole) * (OWN_LENGTH * lengths[item]! + (1 - OWN_LENGTH) * whole.length));
  });
  const background = backgroundOf(scores, whole);
  const found: { item: number; certainty: number }[] = [];
  items.forEach((item, place) => {
    const score = scores[place]!;
    if (score <= 0) return;
    const lang = whole.lang[place]!;
    const hours = Math.abs(Date.parse(item.published) - Date.parse(published)) / HOUR;
    const level = signature.extent === 'title' ? score : score - background.ofLang[lang]! + background.mean;
    const nearness = hours > FLAT_HOURS ? Math.exp((FLAT_HOURS - hours) / FADING_HOURS) : 1;
    const certainty = certaintyOf({
      ...evidenceOf(signature, terms, item.signature, lengths[place]! * meanRarity(whole)),
      score: Math.max(LEAST, level) * nearness,
      background: background.trusted,
      ofLang: background.ofLang[lang]!,
      mean: background.mean,
      mute: !whole.known[lang],
      title: signature.extent === 'title',
      features: signature.features.length,
      hours,
    });
    found.push({ item: place, certainty });
  });
  return found
    .sort((a, b) => b.certainty - a.certainty || a.item - b.item)
    .slice(0, top)
    .map(({ item, certainty }) => ({ place: item, same: certainty >= SAME }));
}

function evidenceOf(asked: Signature, terms: Map<number, Term>, { features, weights }: Signature, length: number) {
  const said = [0, 0, 0, 0, 0];
  const all = [0, 0, 0, 0, 0];
  const evidence = { spread: 0, pairs: 0, covered: 0 };
  for (let place = 0; place < features.length; place++) {
    const weight = weights[place]!;
    all[kindOf(features[place]!)]! += weight;
    const term = terms.get(features[place]!);
    if (!term) continue;
    said[term.kind]! += weight;
    evidence.spread += Math.sqrt(term.weight * term.rarity * weight);
    if (term.pair) evidence.pairs++;
    if (isTopic(term.kind)) evidence.covered += term.weight;
  }
  const wanted = [...terms.values()].reduce((sum, { kind, weight }) => sum + (isTopic(kind) ? weight : 0), 0);
  const share = (kind: number) => (all[kind] === 0 ? UNSAID : said[kind]! / all[kind]!);
  return {
    spread: length === 0 ? 0 : evidence.spread / Math.sqrt(length),
    pairs: evidence.pairs,
    saidPlaces: share(KIND.place),
    elsewhere:
      asked.features.some((feature) => kindOf(feature) === KIND.place) &&
      all[KIND.place]! > 0 &&
      said[KIND.place] === 0,
    saidConcepts: share(KIND.concept),
    saidSounds: share(KIND.sound),
    saidNumbers: share(KIND.number),
    covered: wanted === 0 ? 0 : evidence.covered / wanted,
    size: features.length,
  };
}

const isTopic = (kind: number) => kind === KIND.place || kind === KIND.concept;
