import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reasonsFor } from '../../../utils/match/match.ts';
import { type Report, reports } from './world.ts';

const report = (event: Report['event'], lang: string) =>
  reports.find((one) => one.event === event && one.lang === lang)!;

test('reasons are the shared names as the article writes them, countries and numbers', () => {
  expect(reasonsFor(report('chess', 'en'), report('chess', 'ru'))).toEqual([
    { kind: 'name', text: 'Milena Dravoska' },
    { kind: 'name', text: 'Tarvendo' },
    { kind: 'place', country: 'NO' },
    { kind: 'number', text: '312' },
    { kind: 'number', text: '1,200,000' },
  ]);
});

test.each([
  ['ru', 'ar'],
  ['ja', 'ko'],
  ['ar', 'hi'],
  ['de', 'ja'],
])('%s and %s share a name, the country and the number of moves', (here, there) => {
  const reasons = reasonsFor(report('chess', here), report('chess', there));
  expect(reasons.map(({ kind }) => kind)).toContain('name');
  expect(reasons).toContainEqual({ kind: 'place', country: 'NO' });
  expect(reasons).toContainEqual({ kind: 'number', text: '312' });
});

test('unrelated reports share nothing', () => {
  expect(reasonsFor(report('chess', 'en'), report('lighthouse', 'fr'))).toEqual([]);
});

test('a text shares at most six things with itself, none of them twice', () => {
  fc.assert(
    fc.property(fc.constantFrom(...reports), (one) => {
      const reasons = reasonsFor(one, one);
      expect(reasons.length).toBeLessThanOrEqual(6);
      expect(new Set(reasons.map((reason) => JSON.stringify(reason))).size).toBe(reasons.length);
    }),
  );
});

test('any two texts have reasons or none, without an error', () => {
  const text = fc.string({ unit: 'binary' });
  const lang = fc.constantFrom(null, 'en', 'ja', 'ar', 'xx-invalid!!', '');
  fc.assert(
    fc.property(text, text, lang, (title, body, tag) => {
      const reasons = reasonsFor({ title, text: body, lang: tag }, { title: body, text: title, lang: null });
      expect(reasons.length).toBeLessThanOrEqual(6);
    }),
  );
});
