import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedTime } from '../../../utils/feeds/dates.ts';

const NOW = '2026-11-22T12:00:00.000Z';

test.each([
  ['Thu, 19 Nov 2026 08:10:26 GMT', '2026-11-19T08:10:26.000Z'],
  ['Thu, 19 Nov 2026 08:10:26 +0530', '2026-11-19T02:40:26.000Z'],
  ['Thu, 19 Nov 2026 08:10 EST', '2026-11-19T13:10:00.000Z'],
  ['19 Nov 26 08:10:26 Z', '2026-11-19T08:10:26.000Z'],
  ['19 Nov 2026', '2026-11-19T00:00:00.000Z'],
  ['jeu., 19 nov. 2026 08:10:26 +0100', '2026-11-19T07:10:26.000Z'],
  ['Чт, 19 ноября 2026 08:10:26 +0300', '2026-11-19T05:10:26.000Z'],
  ['19 Nov 2026 08:10:26 GMT+2', '2026-11-19T06:10:26.000Z'],
  ['19 Nov 2026 8:10 PM', '2026-11-19T20:10:00.000Z'],
  ['2026-11-19T08:10:26Z', '2026-11-19T08:10:26.000Z'],
  ['2026-11-19T08:10:26.123456+09:00', '2026-11-18T23:10:26.000Z'],
  ['2026-11-19 08:10:26', '2026-11-19T08:10:26.000Z'],
  ['2026-11-19T08:10-0330', '2026-11-19T11:40:00.000Z'],
  ['2026-11-19', '2026-11-19T00:00:00.000Z'],
  ['20261119T081026Z', '2026-11-19T08:10:26.000Z'],
  ['Nov 19, 2026 8:10 AM', '2026-11-19T08:10:00.000Z'],
  ['Thu Nov 19 2026 08:10:26 GMT+0100 (CET)', '2026-11-19T07:10:26.000Z'],
  ['Wed, 22 Nov 2090 08:10:26 GMT', NOW],
  ['9999-12-31T23:59:59Z', NOW],
  ['Thu, 01 Jan 1970 00:00:00 GMT', null],
  ['0000-00-00 00:00:00', null],
  ['2026-13-45', null],
  ['yesterday', null],
  ['', null],
  [undefined, null],
])('%s is %s', (raw, time) => expect(feedTime(raw, NOW)).toBe(time));

test('no text gives a time before 1990 or in the future', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  );
  fc.assert(
    fc.property(texts, (raw) => {
      const time = feedTime(raw, NOW);
      expect(time === null || (time >= '1990' && time <= NOW)).toBe(true);
    }),
  );
});
