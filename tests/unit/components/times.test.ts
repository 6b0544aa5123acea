import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countryName, languageName } from '../../../components/names.ts';
import { makeTexts } from '../../../components/texts.ts';
import { ago, day, gapOf, moment } from '../../../components/times.ts';

const NOW = Date.parse('2026-11-22T12:00:00.000Z');

test.each([
  ['2026-11-22T11:59:50.000Z', 'now'],
  ['2026-11-22T11:20:00.000Z', '40 minutes ago'],
  ['2026-11-22T10:00:00.000Z', '2 hours ago'],
  ['2026-11-20T12:00:00.000Z', '2 days ago'],
  ['2026-11-22T13:00:00.000Z', 'in 1 hour'],
  ['yesterday', undefined],
])('%s was %s', (time, words) => expect(ago(time, NOW, 'en')).toBe(words));

test.each<[number, string, number]>([
  [0, 'sameTime', 0],
  [1, 'hoursLater', 1],
  [-1, 'hoursEarlier', 1],
  [47, 'hoursLater', 47],
  [48, 'daysLater', 2],
  [-49, 'daysEarlier', 2],
  [84, 'daysLater', 4],
])('a gap of %d hours is told as %s, %d', (hours, words, n) => expect(gapOf(hours)).toEqual({ words, n }));

/** As a reader of each language says it of a report that came an hour, two, three and eleven hours, and two days, from theirs. */
test.each([
  ['ar', 'بعد مقالك بساعة|بعد مقالك بساعتين|بعد مقالك بـ3 ساعات|بعد مقالك بـ11 ساعة|قبل مقالك بيومين|في الوقت نفسه'],
  ['de', '1 Std. später|2 Std. später|3 Std. später|11 Std. später|2 Tage früher|zur selben Zeit'],
  ['en', '1 h later|2 h later|3 h later|11 h later|2 days earlier|at the same time'],
  ['es', '1 h después|2 h después|3 h después|11 h después|2 días antes|a la misma hora'],
  ['fr', '1 h plus tard|2 h plus tard|3 h plus tard|11 h plus tard|2 jours plus tôt|au même moment'],
  ['hi', 'आपके लेख के 1 घंटा बाद|आपके लेख के 2 घंटे बाद|आपके लेख के 3 घंटे बाद|आपके लेख के 11 घंटे बाद|आपके लेख से 2 दिन पहले|उसी समय'],
  ['ja', '1時間遅い|2時間遅い|3時間遅い|11時間遅い|2日早い|同時刻'],
  ['ko', '1시간 뒤|2시간 뒤|3시간 뒤|11시간 뒤|2일 먼저|같은 시각'],
  ['pt_BR', '1 h depois|2 h depois|3 h depois|11 h depois|2 dias antes|na mesma hora'],
  ['ru', 'на 1 час позже|на 2 часа позже|на 3 часа позже|на 11 часов позже|на 2 дня раньше|в то же время'],
  ['tr', '1 saat daha geç|2 saat daha geç|3 saat daha geç|11 saat daha geç|2 gün daha erken|aynı saatte'],
  ['zh_CN', '晚 1 小时|晚 2 小时|晚 3 小时|晚 11 小时|早 2 天|同一时间'],
])('a gap is told in %s', (folder, expected) => {
  const messages = JSON.parse(
    readFileSync(new URL(`../../../public/_locales/${folder}/messages.json`, import.meta.url), 'utf8'),
  );
  const texts = makeTexts((key) => messages[key]?.message, messages.locale.message);
  const said = [1, 2, 3, 11, -48, 0].map((hours) => {
    const { words, n } = gapOf(hours);
    return texts(words, { n });
  });
  expect(said).toEqual(expected.split('|'));
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
