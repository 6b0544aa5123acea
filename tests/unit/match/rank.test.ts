import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeSegments, rank, type Segment, segmentOf, signatureOf } from '../../../utils/match/match.ts';
import { lexicon } from './projectWords.ts';
import { type Report, reports } from './world.ts';

const NOW = '2026-11-12T10:00:00Z';
/** As the product does: with the project's own words. */
const signatures = new Map(reports.map((report) => [report, signatureOf(report, lexicon)]));
const signed = (report: Report) => signatures.get(report) ?? signatureOf(report, lexicon);
const entryOf = (report: Report, number: number, published = NOW) => {
  const signature = signed(report);
  return { number, lang: signature.lang, published, signature };
};
const world = segmentOf(reports.map((report, number) => entryOf(report, number)));
const ranked = (report: Report, segments: Segment[], except?: (number: number) => boolean) =>
  rank({ signature: signed(report), published: NOW }, segments, { top: 50, except });

/** The other reports of a report's event, by number. */
const expectedFor = (report: Report, own: number) =>
  reports.flatMap(({ event }, number) => (event && event === report.event && number !== own ? [number] : []));

describe.each(
  reports.flatMap((report, number) => (report.event ? [[report.lang, report.title, report, number] as const] : [])),
)('%s: %s', (_l, _t, report, own) => {
  const expected = expectedFor(report, own);
  const list = ranked(report, [world], (number) => number === own);
  const same = list.flatMap((one) => (one.same ? [one.number] : []));

  test('the other reports of its event come first', () => {
    const first = list.slice(0, expected.length).map(({ number }) => number);
    expect(first.sort((a, b) => a - b)).toEqual(expected);
  });

  test('some of them are shown, and no report of anything else', () => {
    expect(same.length).toBeGreaterThan(0);
    expect(same.filter((number) => !expected.includes(number))).toEqual([]);
  });
});

test('of all reports that belong together most are shown, and hardly any that do not', () => {
  let all = 0;
  let right = 0;
  let wrong = 0;
  reports.forEach((report, own) => {
    const expected = expectedFor(report, own);
    all += expected.length;
    for (const { number, same } of ranked(report, [world], (one) => one === own)) {
      if (same && expected.includes(number)) right++;
      else if (same) wrong++;
    }
  });
  expect(right / all).toBeGreaterThan(0.6);
  // So small a corpus makes everyday words look rare: two openings of something may be taken for one.
  expect(wrong).toBeLessThanOrEqual(3);
});

const [article] = reports as [Report];

test('the identical text comes first', () => {
  expect(ranked(article, [world])[0]).toMatchObject({ number: 0, same: true });
});

test('scores fall and lie between 0 and 1', () => {
  const scores = ranked(article, [world]).map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
});

test('no more than asked for are given, and none of those excepted', () => {
  const some = rank({ signature: signed(article), published: null }, [world], {
    top: 3,
    except: (number) => number < 4,
  });
  expect(some.length).toBe(3);
  expect(some.every(({ number }) => number >= 4)).toBe(true);
});

test('neither the order of items nor how they are cut into segments matters', () => {
  const before = ranked(article, [world]);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...reports.keys()], { minLength: reports.length }),
      fc.nat(reports.length),
      (order, cut) => {
        const entries = order.map((number) => entryOf(reports[number]!, number));
        const after = ranked(article, [segmentOf(entries.slice(0, cut)), segmentOf(entries.slice(cut))]);
        const scores = new Map(after.map(({ number, score }) => [number, score]));
        for (const { number, score } of before) expect(scores.get(number)).toBeCloseTo(score, 4);
      },
    ),
    { numRuns: 20 },
  );
});

test('merged segments rank as the parts do', () => {
  const parts = [segmentOf([entryOf(article, 0)]), mergeSegments([world], (number) => number > 0)];
  expect(ranked(article, [mergeSegments(parts)])).toEqual(ranked(article, parts));
});

test('the further away in time, the lower; within a day it does not matter', () => {
  const german = reports.find(({ lang, event }) => lang === 'de' && event === 'chess')!;
  const rest = reports
    .map((report, number) => entryOf(report, number))
    .filter(({ number }) => reports[number]!.event !== 'chess');
  const scoreAt = (published: string) => {
    const list = ranked(article, [segmentOf([...rest, entryOf(german, 1000, published)])]);
    return list.find(({ number }) => number === 1000)!.score;
  };
  const [now, week, month, never] = [
    '2026-11-12T02:00:00Z',
    '2026-11-05T10:00:00Z',
    '2026-10-12T10:00:00Z',
    'no date',
  ].map(scoreAt);
  expect(now).toBeGreaterThan(week!);
  expect(week).toBeGreaterThan(month!);
  expect(never).toBeGreaterThan(week!);
});

test.each([
  ['nothing', []],
  ['an empty segment', [segmentOf([])]],
])('%s gives no match', (_, segments) => expect(ranked(article, segments)).toEqual([]));

test.each([
  ['an empty article', ''],
  ['an article of signs', '…—!!! \u{1f600} \ud800'],
])('%s matches nothing', (_, title) => {
  expect(ranked({ event: null, lang: 'en', title, text: '' }, [world])).toEqual([]);
});

test('one item alone is found by its own translation', () => {
  expect(ranked(article, [segmentOf([entryOf(reports[3]!, 7)])])).toMatchObject([{ number: 7, same: true }]);
});
