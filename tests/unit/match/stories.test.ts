import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Neighbours,
  NO_STORIES,
  neighboursIn,
  type Stories,
  type StoryItem,
  segmentOf,
  signatureOf,
  type Telling,
  tell,
} from '../../../utils/match/match.ts';
import { reports } from './world.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-12T00:00:00Z');

/** What is told: who is alike is written into `kinds`, items of one kind wholly, of kinds whose numbers are neighbours a little. */
interface Plot {
  kind: number;
  hours: number;
  lang: string;
}

const signatures = new Map(
  ['en', 'de', 'fr'].map((lang) => [lang, signatureOf({ title: 'A plain headline about nothing', text: '', lang })]),
);

function itemsOf(plots: readonly Plot[]): StoryItem[] {
  return plots.map(({ hours, lang }, number) => ({
    number,
    published: new Date(NOW + hours * HOUR).toISOString(),
    signature: signatures.get(lang)!,
  }));
}

function neighboursAmong(plots: readonly Plot[], likeness = (gap: number) => [0.6, 0.12][gap] ?? 0): Neighbours {
  return ({ number }, count) =>
    plots
      .slice(0, number)
      .map(({ kind }, other) => ({ number: other, score: likeness(Math.abs(kind - (plots[number] as Plot).kind)) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || b.number - a.number)
      .slice(0, count);
}

const told = (plots: readonly Plot[], likeness?: (gap: number) => number): Telling =>
  tell(NO_STORIES, itemsOf(plots), neighboursAmong(plots, likeness));
const grouped = ({ changed }: Telling) => changed.map(({ items }) => items.map(({ number }) => number));
const plot = (kind: number, hours = 0, lang = 'en'): Plot => ({ kind, hours, lang });

test('reports of one event in many languages become one story, and the others stay alone', () => {
  const lines = reports.map(({ lang, title, text }, number) => ({
    number,
    published: new Date(NOW + number * HOUR).toISOString(),
    signature: signatureOf({ title, text, lang }),
  }));
  const { changed } = tell(NO_STORIES, lines, neighboursIn([segmentOf(lines)]));
  // The eight reports of its event are 0 to 7.
  const largest = changed.toSorted((a, b) => b.items.length - a.items.length)[0];
  expect(largest?.items.length).toBeGreaterThanOrEqual(4);
  expect(largest?.items.every(({ number }) => number < 8)).toBe(true);
});

test('a story knows its number, its items, its languages, and when it began and ended', () => {
  const { changed } = told([plot(0, 0, 'de'), plot(5), plot(0, 2, 'fr'), plot(0, 1, 'de')]);
  expect(changed).toEqual([
    {
      number: 0,
      items: [
        { number: 0, time: NOW, lang: 'de' },
        { number: 2, time: NOW + 2 * HOUR, lang: 'fr' },
        { number: 3, time: NOW + HOUR, lang: 'de' },
      ],
      first: NOW,
      last: NOW + 2 * HOUR,
      langs: ['de', 'fr'],
    },
  ]);
});

test('each item is placed when it comes; one that is alone has its own number', () => {
  expect(told([plot(0), plot(5), plot(0), plot(5)]).placed).toEqual([
    { item: 0, story: 0 },
    { item: 1, story: 1 },
    { item: 2, story: 0 },
    { item: 3, story: 1 },
  ]);
});

test('two stories that turn out one are one under the older number, and the other is dropped', () => {
  const plots = [0, 2, 0, 2, 1, 1, 1, 1].map((kind) => plot(kind));
  const likeness = (gap: number) => [0.6, 0.5][gap] ?? 0;
  const first = tell(NO_STORIES, itemsOf(plots).slice(0, 4), neighboursAmong(plots, likeness));
  expect(grouped(first)).toEqual([
    [0, 2],
    [1, 3],
  ]);
  const then = tell(first.stories, itemsOf(plots), neighboursAmong(plots, likeness));
  expect(then.changed.map(({ number }) => number)).toEqual([0]);
  expect(grouped(then)).toEqual([[0, 1, 2, 3, 4, 5, 6, 7]]);
  expect(then.dropped).toEqual([1]);
});

test('a story whose halves share nothing falls apart, and the larger part keeps its number', () => {
  // 0 and 1 are a little alike and begin a story; then come many like 1, and 0 is none of them.
  const plots = [plot(0), plot(1), ...Array.from({ length: 6 }, () => plot(2)), plot(1)];
  const likeness: Neighbours = ({ number }) => {
    if (number === 1) return [{ number: 0, score: 0.2 }];
    return Array.from({ length: number - 1 }, (_, i) => ({ number: i + 1, score: 0.5 }));
  };
  const { changed, stories } = tell(NO_STORIES, itemsOf(plots), likeness);
  expect(changed.map(({ number, items }) => [number, items.map((item) => item.number)])).toEqual([
    [0, [1, 2, 3, 4, 5, 6, 7, 8]],
  ]);
  expect(stories.living).toEqual(changed);
});

test('what is older than three days joins no story, and is forgotten but for the record of its own', () => {
  const plots = [plot(0, 0), plot(0, 1), plot(0, 80), plot(0, 81), plot(0, 4)];
  const first = tell(NO_STORIES, itemsOf(plots).slice(0, 2), neighboursAmong(plots));
  const then = tell(first.stories, itemsOf(plots), neighboursAmong(plots));
  expect(grouped(first)).toEqual([[0, 1]]);
  expect(grouped(then)).toEqual([[2, 3]]);
  expect(then.dropped).toEqual([]);
  expect(then.stories.living.map(({ number }) => number)).toEqual([2]);
  expect(then.placed.at(-1)).toEqual({ item: 4, story: 4 });
});

test('a page goes once all its items are too old', () => {
  const plots = [...Array.from({ length: 256 }, (_, kind) => plot(2 * kind)), plot(1000, 73)];
  const first = tell(NO_STORIES, itemsOf(plots).slice(0, 256), () => []);
  const then = tell(first.stories, itemsOf(plots), () => []);
  expect([first.pages.length, then.pages.length, then.oldPages]).toEqual([1, 1, [0]]);
  expect(then.stories.pages).toEqual(then.pages);
});

const plots = fc.array(
  fc.record({
    kind: fc.integer({ min: 0, max: 8 }),
    hours: fc.integer({ min: 0, max: 100 }),
    lang: fc.constantFrom('en', 'de', 'fr'),
  }),
  { maxLength: 40 },
);

/** As the database would keep it: told of as it was written, change by change. */
function afterWriting(before: Stories, { pages, oldPages, changed, dropped, stories }: Telling): Stories {
  const kept = new Map(before.pages.map((page) => [page.numbers[0], page]));
  for (const page of pages) kept.set(page.numbers[0], page);
  for (const key of oldPages) kept.delete(key);
  const living = new Map(before.living.map((story) => [story.number, story]));
  for (const story of changed) living.set(story.number, story);
  for (const number of dropped) living.delete(number);
  const youngest = Math.max(...stories.pages.flatMap(({ times }) => [...times]));
  return structuredClone({
    pages: [...kept.values()].sort((a, b) => (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0)),
    living: [...living.values()].filter(({ last }) => last >= youngest - 72 * HOUR).sort((a, b) => a.number - b.number),
  });
}

test('the same items in the same order give the same stories, in whatever batches, kept and read again in between or not', () => {
  fc.assert(
    fc.property(plots, fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 }), (plots, sizes) => {
      const items = itemsOf(plots);
      const neighbours = neighboursAmong(plots);
      const once = tell(NO_STORIES, items, neighbours);
      let kept = NO_STORIES;
      let placed: Telling['placed'] = [];
      for (let at = 0, turn = 0; at < items.length; turn++) {
        const size = sizes[turn % sizes.length] as number;
        const telling = tell(kept, items.slice(at, at + size), neighbours);
        kept = afterWriting(kept, telling);
        expect(kept).toEqual(telling.stories);
        placed = [...placed, ...telling.placed];
        at += size;
      }
      expect(kept).toEqual(once.stories);
      expect(placed).toEqual(once.placed);
    }),
  );
});

test('an item is in one story at most, and no story has fewer than two', () => {
  fc.assert(
    fc.property(plots, (plots) => {
      const all = grouped(told(plots));
      expect(new Set(all.flat()).size).toBe(all.flat().length);
      for (const items of all) expect(items.length).toBeGreaterThan(1);
    }),
  );
});

test('items that were told already are passed over', () => {
  const plots = [plot(0), plot(0), plot(3)];
  const first = tell(NO_STORIES, itemsOf(plots), neighboursAmong(plots));
  expect(tell(first.stories, itemsOf(plots), neighboursAmong(plots))).toEqual({
    stories: first.stories,
    pages: [],
    oldPages: [],
    changed: [],
    dropped: [],
    placed: [],
  });
});

test.each([null, '', 'yesterday', '+275760-09-13T00:00:00.000Z', '-271821-04-20T00:00:00.000Z'])(
  'an item of the time %j is told of without an error',
  (published) => {
    const items = itemsOf([plot(0), plot(0), plot(0)]).map((item) => ({ ...item, published }));
    expect(tell(NO_STORIES, items, () => [{ number: 0, score: Number.NaN }]).placed).toHaveLength(3);
  },
);

test('a flood of copies of one report makes few stories, and nothing is left out', () => {
  const plots = Array.from({ length: 800 }, () => plot(0));
  const links: Neighbours = ({ number }, count) =>
    Array.from({ length: Math.min(number, count) }, (_, i) => ({ number: number - 1 - i, score: 1 }));
  const sizes = grouped(tell(NO_STORIES, itemsOf(plots), links)).map(({ length }) => length);
  expect(sizes.length).toBeLessThan(5);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(800);
});
