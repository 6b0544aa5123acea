import { expect, test } from 'vitest';
import { countryName, languageName } from '../../../components/names.ts';
import { ago, day, gap, moment } from '../../../components/times.ts';

const NOW = Date.parse('2026-11-22T12:00:00.000Z');

test.each([
  ['2026-11-22T11:59:50.000Z', 'now'],
  ['2026-11-22T11:20:00.000Z', '40 minutes ago'],
  ['2026-11-22T10:00:00.000Z', '2 hours ago'],
  ['2026-11-20T12:00:00.000Z', '2 days ago'],
  ['2026-11-22T13:00:00.000Z', 'in 1 hour'],
  ['yesterday', undefined],
])('%s was %s', (time, words) => expect(ago(time, NOW, 'en')).toBe(words));

test.each([
  ['2026-11-22T11:20:00.000Z', { side: 'before', length: '40 min' }],
  ['2026-11-22T13:04:00.000Z', { side: 'after', length: '1 hr' }],
  ['2026-11-22T12:59:50.000Z', { side: 'after', length: '1 hr' }],
  ['2026-11-23T14:00:00.000Z', { side: 'after', length: '26 hr' }],
  ['2026-11-25T12:00:00.000Z', { side: 'after', length: '3 days' }],
  ['2026-11-22T12:00:20.000Z', { side: 'same', length: '' }],
  ['', undefined],
])('%s lies %j from noon', (time, expected) => expect(gap(time, '2026-11-22T12:00:00.000Z', 'en')).toEqual(expected));

test('nothing is compared with an article that has no time', () => {
  expect(gap('2026-11-22T11:20:00.000Z', null, 'en')).toBeUndefined();
});

test.each([
  ['2026-11-12T12:00:00.000Z', 'November\u00a012'],
  ['2025-11-12T12:00:00.000Z', 'November\u00a012,\u00a02025'],
  [null, undefined],
  ['someday', undefined],
])('%s is the day %s', (time, words) => expect(day(time, NOW, 'en')).toBe(words));

test('a moment that is none has no words', () => expect(moment('x', 'en')).toBeUndefined());

test.each([
  [countryName('DE', 'fr'), 'Allemagne'],
  [countryName('??', 'fr'), '??'],
  [countryName('', 'fr'), ''],
  [languageName('sw', 'en'), 'Swahili'],
  [languageName('not a language', 'en'), 'not a language'],
])('names, or the code: %s', (name, expected) => expect(name).toBe(expected));
