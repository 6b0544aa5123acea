import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signatureOf } from '../../../utils/match/match.ts';
import { reports } from './world.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(...reports.map(({ title, text }) => title + text)),
);
const anyLang = fc.oneof(
  fc.constantFrom(
    null,
    'en',
    'zh-Hant',
    'ar',
    'th',
    'km',
    'ja',
    'xx-invalid!!',
    '',
    'und',
    '-',
    'constructor',
    '__proto__',
  ),
  fc.string(),
);

test('any text in any language has a signature with ascending features and finite weights', () => {
  fc.assert(
    fc.property(anyText, anyText, anyLang, (title, text, lang) => {
      const { features, weights } = signatureOf({ title, text, lang });
      expect(weights.length).toBe(features.length);
      expect(features.every((feature, place) => place === 0 || feature > (features[place - 1] as number))).toBe(true);
      expect(weights.every((weight) => weight > 0 && weight <= 1.5)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a text has the same signature every time', () => {
  const [report] = reports;
  expect(signatureOf(report!)).toEqual(signatureOf({ ...report! }));
});

test.each([
  ['xx-invalid!!', 'xx'],
  ['en-GB', 'en'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hans-CN', 'zh'],
  ['nb', 'no'],
  ['', 'und'],
  [null, 'und'],
  ['not a tag', 'und'],
])('the language tag %s is taken as %s', (lang, expected) => {
  expect(signatureOf({ title: 'A headline', text: '', lang }).lang).toBe(expected);
});

test.each([
  ['Новости дня', 'ru'],
  ['東京の天気', 'ja'],
  ['서울 날씨', 'ko'],
  ['天气', 'zh'],
])('without a tag %s is taken as %s', (title, expected) => {
  expect(signatureOf({ title, text: '', lang: null }).lang).toBe(expected);
});

test.each([
  ['a title of a megabyte', 'Tarvendo '.repeat(120_000)],
  ['a word of a megabyte', 'x'.repeat(1_000_000)],
  ['a megabyte of Han characters', '马'.repeat(1_000_000)],
  ['a megabyte of Thai', 'ก'.repeat(1_000_000)],
  ['a megabyte of digits', '1,'.repeat(500_000)],
  ['lone surrogates', '\ud800\udfff\udc00 Tarvendo \ud83d'],
  ['combining marks', `e${'\u0301'.repeat(100_000)}`],
])('%s is cut, not choked on', (_, hostile) => {
  const { features } = signatureOf({ title: hostile, text: hostile, lang: 'en' });
  expect(features.length).toBeLessThan(20_000);
});

test('a mention in the lead counts more than one in the rest', () => {
  const filler = 'The weather stayed as it was and nobody minded. '.repeat(20);
  const strongest = (text: string) => {
    const { features, weights } = signatureOf({ title: 'News', text, lang: 'en' });
    const [name] = signatureOf({ title: 'tarvendo', text: '', lang: 'en' }).features;
    return weights[features.indexOf(name as number)] as number;
  };
  expect(strongest(`A tarvendo came. ${filler}`)).toBeGreaterThan(strongest(`${filler} A tarvendo came.`));
});
