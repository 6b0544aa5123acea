import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certaintyOf, measuresOf, type Pair, SAME } from '../../../utils/match/decision.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyPair: fc.Arbitrary<Pair> = fc.record({
  score: fc.double({ min: 0, max: 3, noNaN: true }),
  background: fc.double({ min: 0, max: 1, noNaN: true }),
  ofLang: fc.double({ min: 0, max: 1, noNaN: true }),
  mean: fc.double({ min: 0, max: 1, noNaN: true }),
  mute: fc.boolean(),
  title: fc.boolean(),
  features: fc.nat(5000),
  hours: fc.double({ min: 0, max: 1e6, noNaN: true }),
  spread: fc.double({ min: 0, max: 20, noNaN: true }),
  pairs: fc.nat(20),
  saidPlaces: share,
  elsewhere: fc.boolean(),
  saidConcepts: share,
  saidSounds: share,
  saidNumbers: share,
  covered: share,
  size: fc.nat(256),
});

/** What both have in common, and by how much a pair may have more of it. */
const SHARED = ['spread', 'pairs', 'saidPlaces', 'saidConcepts', 'saidSounds', 'saidNumbers', 'covered'] as const;

test('certainty is a number between 0 and 1', () => {
  fc.assert(
    fc.property(anyPair, (pair) => {
      const certainty = certaintyOf(pair);
      expect(certainty).toBeGreaterThanOrEqual(0);
      expect(certainty).toBeLessThanOrEqual(1);
    }),
  );
});

const NOTHING = {
  score: 0,
  background: 0,
  ofLang: 0,
  mean: 0,
  mute: false,
  title: false,
  features: 0,
  hours: 0,
  spread: 0,
  pairs: 0,
  saidPlaces: 0,
  elsewhere: false,
  saidConcepts: 0,
  saidSounds: 0,
  saidNumbers: 0,
  covered: 0,
  size: 0,
};
const EVERYTHING = {
  ...NOTHING,
  score: 1,
  background: 0.05,
  ofLang: 0.05,
  mean: 0.05,
  features: 100,
  size: 60,
  spread: 5,
  pairs: 3,
  saidPlaces: 1,
  saidConcepts: 1,
  saidSounds: 1,
  saidNumbers: 1,
  covered: 1,
};

test.each<[string, Partial<Pair>]>([
  ['nothing at all', {}],
  ['in a language without words', { mute: true }],
  ['a headline', { title: true }],
  ['a headline in a language without words', { title: true, mute: true }],
  ['an overwhelming score', { score: 1e9 }],
  ['an overwhelming background', { background: 1e9, ofLang: 1e9, mean: 1e9, mute: true }],
  ['a background of others that is higher than the score', { mean: 1e6, mute: true }],
  ['a thousand years between them', { hours: 8_766_000 }],
  ['more features than there are', { features: 1e9, size: 1e9 }],
])('%s is measured in finite numbers', (_, extreme) => {
  const pair = { ...NOTHING, ...extreme };
  for (const [name, value] of Object.entries(measuresOf(pair)))
    expect([name, value]).toEqual([name, expect.any(Number)]);
  expect(Object.values(measuresOf(pair)).every(Number.isFinite)).toBe(true);
  expect(Number.isFinite(certaintyOf(pair))).toBe(true);
});

test('to have more in common never makes it less certain', () => {
  fc.assert(
    fc.property(anyPair, fc.constantFrom(...SHARED), fc.double({ min: 0, max: 1, noNaN: true }), (pair, name, more) => {
      const raised = { ...pair, [name]: name === 'pairs' ? pair.pairs + 1 : Math.min(pair[name] + more, 20) };
      expect(certaintyOf(raised)).toBeGreaterThanOrEqual(certaintyOf(pair));
    }),
    { numRuns: 500 },
  );
});

test('nor does a higher score, or a lower background, in a language of which the lexicon has words', () => {
  fc.assert(
    fc.property(anyPair, share, share, (any, more, less) => {
      const pair = { ...any, mute: false };
      expect(certaintyOf({ ...pair, score: pair.score + more })).toBeGreaterThanOrEqual(certaintyOf(pair));
      expect(certaintyOf({ ...pair, background: pair.background * less })).toBeGreaterThanOrEqual(certaintyOf(pair));
    }),
    { numRuns: 500 },
  );
});

test('days between two reports never make it more certain, and after three days no less', () => {
  fc.assert(
    fc.property(anyPair, fc.double({ min: 0, max: 500, noNaN: true }), (pair, more) => {
      expect(certaintyOf({ ...pair, hours: pair.hours + more })).toBeLessThanOrEqual(certaintyOf(pair));
      expect(certaintyOf({ ...pair, hours: 72 + more })).toBe(certaintyOf({ ...pair, hours: 72 }));
    }),
  );
});

test.each([
  ['a text', false],
  ['a headline', true],
])('%s that shares everything is the same, one that shares nothing is not', (_, title) => {
  expect(certaintyOf({ ...EVERYTHING, title })).toBeGreaterThan(SAME + 0.3);
  expect(certaintyOf({ ...NOTHING, title, score: 0.05, background: 0.05, features: 100, size: 60 })).toBeLessThan(
    SAME - 0.3,
  );
});

test('the fourth pair of names says nothing new', () => {
  expect(certaintyOf({ ...EVERYTHING, pairs: 9 })).toBe(certaintyOf(EVERYTHING));
});
