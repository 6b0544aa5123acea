import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasonsFor } from '../../../utils/match/match.ts';
import { lexicon } from './projectWords.ts';
import { lexiconOf } from './smallLexicon.ts';
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
    { numRuns: 50 },
  );
});

describe('with a lexicon', () => {
  const words = lexiconOf(`
[quake]
en = earthquake*
es = terremoto*
de = erdbeben*
[hospital]
en = hospital*
es = hospital*
de = krankenhaus*, krankenhäus*
[dead]
en = dead, death toll
es = muertos
de = tote
[city-riverton]
en = riverton
es = riverton
ar = ريفرتون
[country-no]
en = norwegian*
es = norueg*
[common-words]
en = officials
es = autoridades
`);
  const there = { lang: 'es', title: 'Terremoto: dos hospitales, muertos', text: 'Riverton, autoridades, noruegos' };

  test.each([
    ['a stem is given as the whole word', 'Earthquakes', [{ kind: 'word', text: 'Earthquakes' }]],
    ['and a phrase as the whole phrase', 'The death toll', [{ kind: 'word', text: 'death toll' }]],
    ['a concept mentioned twice is one reason', 'Hospital: hospitals', [{ kind: 'word', text: 'Hospital' }]],
    ['a name of the lexicon is a name', 'in Riverton', [{ kind: 'name', text: 'Riverton' }]],
    ['a country’s people are the country', 'Norwegians', [{ kind: 'place', country: 'NO' }]],
    ['words that every text is full of are none', 'officials', []],
    [
      'names come before countries, countries before words',
      'Norwegian hospital, Riverton',
      [
        { kind: 'name', text: 'Riverton' },
        { kind: 'place', country: 'NO' },
        { kind: 'word', text: 'hospital' },
      ],
    ],
  ])('%s: %s', (_, title, expected) => {
    expect(reasonsFor({ lang: 'en', title, text: '' }, there, words)).toEqual(expected);
  });

  test('a compound gives the word that the article writes', () => {
    const here = { lang: 'de', title: 'Seeerdbeben', text: '' };
    expect(reasonsFor(here, there, words)).toEqual([{ kind: 'word', text: 'erdbeben' }]);
  });

  test('no two reasons are one, none stands within another, and all stand in the article', () => {
    fc.assert(
      fc.property(fc.constantFrom(...reports), fc.constantFrom(...reports), (here, other) => {
        const reasons = reasonsFor(here, other, lexicon);
        expect(new Set(reasons.map((reason) => JSON.stringify(reason))).size).toBe(reasons.length);
        for (const reason of reasons) {
          if (reason.kind === 'word') expect(`${here.title} ${here.text}`).toContain(reason.text);
        }
      }),
      { numRuns: 60 },
    );
  });
});
