import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpusOf } from '../../../utils/match/corpus.ts';
import { evidenceOf } from '../../../utils/match/evidence.ts';
import { type Family, featureOf } from '../../../utils/match/hash.ts';
import { KIND, kindOf } from '../../../utils/match/kinds.ts';
import { type Signature, segmentOf } from '../../../utils/match/match.ts';
import { queryOf } from '../../../utils/match/query.ts';

/** A signature of features written `family:text`, each of weight 1. */
function signature(...written: string[]): Signature {
  const features = Uint32Array.from(
    new Set(
      written.map((one) => {
        const [family, text] = one.split(':') as [Family, string];
        return featureOf(family, text);
      }),
    ),
  ).sort();
  return { lang: 'en', extent: 'lead', features, weights: new Float32Array(features.length).fill(1) };
}

const isPlace = (feature: number) => kindOf(feature) === KIND.place;

/** What an article and an item share, in a corpus of the item and a few others that share nothing with either. */
function evidence(article: Signature, item: Signature) {
  const all = [item, ...['a', 'b', 'c'].map((one) => signature(`concept:${one}`, `coarse:${one}`))];
  const entry = (one: Signature, number: number) => ({ number, published: '', signature: one });
  const corpus = corpusOf([segmentOf(all.map(entry))]);
  return evidenceOf(queryOf(article, corpus), [0], corpus, article.features.some(isPlace))[0]!;
}

const ARTICLE = signature(
  'place:NO',
  'demonym:NO',
  'concept:strike',
  'concept:court',
  'term:riverton',
  'coarse:tlpnt',
  'fine:tlpnt',
  'pair:nln tlpsk',
  'number:312',
  'value:312',
);
/** A kind of which the item says nothing counts as much as unrelated items have in common. */
const UNSAID = 0.25;
const NOTHING = {
  spread: 0,
  pairs: 0,
  saidPlaces: UNSAID,
  elsewhere: false,
  saidConcepts: UNSAID,
  saidSounds: UNSAID,
  saidNumbers: UNSAID,
  covered: 0,
  size: 0,
};

test.each([
  ['nothing', [], NOTHING],
  ['a country that the article names', ['place:NO'], { saidPlaces: 1, elsewhere: false, size: 1 }],
  ['two countries of which the article names one', ['place:NO', 'place:SE'], { saidPlaces: 0.5, elsewhere: false }],
  ['a country that the article does not name', ['place:SE'], { saidPlaces: 0, elsewhere: true, spread: 0 }],
  ['one concept of two', ['concept:strike', 'concept:war'], { saidConcepts: 0.5, saidPlaces: UNSAID }],
  ['a name of the lexicon', ['term:riverton'], { saidConcepts: 1 }],
  ['another concept', ['concept:war'], { saidConcepts: 0, covered: 0 }],
  ['how a name sounds', ['coarse:tlpnt', 'fine:tlpnt'], { saidSounds: 1, pairs: 0, covered: 0 }],
  ['two names side by side', ['pair:nln tlpsk'], { saidSounds: 1, pairs: 1 }],
  ['two other names side by side', ['pair:nln tltnk'], { saidSounds: 0, pairs: 0 }],
  ['a number', ['number:312', 'value:312'], { saidNumbers: 1 }],
  ['one digit more', ['number:3120', 'value:3120'], { saidNumbers: 0 }],
  ['a prefix that the article does not have', ['prefix:tarven'], { ...NOTHING, size: 1 }],
])('an item with %s', (_, written, expected) => {
  expect(evidence(ARTICLE, signature(...written))).toMatchObject(expected);
});

test('an article that names no country cannot be told from elsewhere', () => {
  const article = signature('concept:strike');
  expect(evidence(article, signature('place:SE', 'concept:strike')).elsewhere).toBe(false);
});

test('the share that an item covers is of what the article says of places and concepts', () => {
  const item = signature('concept:strike');
  // `a` is in another item; what is in none is not asked for.
  expect(evidence(signature('concept:strike', 'coarse:a'), item).covered).toBeCloseTo(1);
  expect(evidence(signature('concept:strike', 'concept:a'), item).covered).toBeCloseTo(0.5, 0);
  expect(evidence(signature('concept:strike', 'concept:nowhere'), item).covered).toBeCloseTo(1);
});

test('an item is found behind other segments, too, and outside of all there is none', () => {
  const entry = (one: Signature, number: number) => ({ number, published: '', signature: one });
  const others = [1, 2, 3].map((number) => segmentOf([entry(signature(`concept:${number}`), number)]));
  const corpus = corpusOf([...others, segmentOf([entry(signature('place:NO'), 9)])]);
  const of = (...items: number[]) => evidenceOf(queryOf(ARTICLE, corpus), items, corpus, true);
  expect(of(3, 0).map(({ saidPlaces }) => saidPlaces)).toEqual([1, UNSAID]);
  expect(() => of(4)).toThrow('The corpus has no item at place 4.');
});

const KINDS = ['place', 'demonym', 'concept', 'term', 'coarse', 'fine', 'pair', 'number', 'value', 'bigram', 'prefix'];
const features = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...KINDS), fc.nat(5)).map(([kind, which]) => `${kind}:${which}`),
  { minLength: 1, maxLength: 20 },
);

test('an article that says more of what the item says never shares less with it', () => {
  fc.assert(
    fc.property(features, fc.nat(20), fc.nat(20), (written, one, other) => {
      const item = signature(...written);
      const less = evidence(signature(...written.slice(0, Math.min(one, other))), item);
      const more = evidence(signature(...written.slice(0, Math.max(one, other))), item);
      for (const kind of ['saidPlaces', 'saidConcepts', 'saidSounds', 'saidNumbers', 'pairs'] as const) {
        expect(more[kind]).toBeGreaterThanOrEqual(less[kind]);
      }
    }),
  );
});

test('shares lie between 0 and 1, for any article and item', () => {
  fc.assert(
    fc.property(features, features, (one, other) => {
      const { saidPlaces, saidConcepts, saidSounds, saidNumbers, covered, spread } = evidence(
        signature(...one),
        signature(...other),
      );
      for (const share of [saidPlaces, saidConcepts, saidSounds, saidNumbers, covered]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1 + 1e-6);
      }
      expect(Number.isFinite(spread)).toBe(true);
    }),
  );
});
