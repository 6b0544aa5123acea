import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Ranked, type Story, withStories } from '../../../utils/match/match.ts';

const story = (...numbers: number[]): Story => ({
  number: numbers[0] ?? 0,
  items: numbers.map((number) => ({ number, time: 0, lang: 'en' })),
  first: 0,
  last: 0,
  langs: ['en'],
});
const ranked = (scores: Record<number, number>): Ranked[] =>
  Object.entries(scores)
    .map(([number, score]) => ({ number: Number(number), score, same: score >= 0.5 }))
    .sort((a, b) => b.score - a.score);

test('an unsure item of the story that the article is plainly about becomes sure, one of another story does not', () => {
  const found = withStories(ranked({ 1: 0.9, 2: 0.8, 3: 0.4, 4: 0.4, 5: 0.55, 6: 0.4 }), [story(1, 2, 3), story(4, 5)]);
  expect(found.filter(({ same }) => same).map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(found.find(({ number }) => number === 6)?.score).toBe(0.4);
});

test('items of its story that were no candidates are added, too unsure to be shown, but for those to leave out', () => {
  const found = withStories(ranked({ 1: 0.9 }), [story(1, 7, 8)], (number) => number === 8);
  expect(found.map(({ number, same }) => [number, same])).toEqual([
    [1, true],
    [7, false],
  ]);
});

test('without stories nothing changes', () => {
  const list = ranked({ 1: 0.9, 2: 0.2 });
  expect(withStories(list, [])).toEqual(list);
});

test('certainties stay between 0 and 1, and each item is listed once, best first', () => {
  const scores = fc.dictionary(fc.integer({ min: 0, max: 20 }).map(String), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 19 }), (scores, border) => {
      const numbers = Array.from({ length: 20 }, (_, number) => number);
      const found = withStories(ranked(scores), [story(...numbers.slice(0, border)), story(...numbers.slice(border))]);
      expect(found.every(({ score, same }) => score >= 0 && score <= 1 && same === score >= 0.5)).toBe(true);
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
      expect(new Set(found.map(({ number }) => number)).size).toBe(found.length);
    }),
  );
});
