import { describe, expect, test } from 'vitest';
import { rank, reasonsFor, type Segment, segmentOf, signatureOf, type Text } from '../../../utils/match/match.ts';
import { lexicon } from './projectWords.ts';
import { reports } from './world.ts';

const NOW = '2026-11-12T10:00:00Z';
const entryOf = (text: Text, number: number, published = NOW) => {
  const signature = signatureOf(text, lexicon);
  return { number, lang: signature.lang, published, signature };
};
const world = segmentOf(reports.map((report, number) => entryOf(report, number)));
const shown = (text: Text, segments: Segment[], published: string | null = NOW) =>
  rank({ signature: signatureOf(text, lexicon), published }, segments, { top: 50 }).filter(({ same }) => same);

/** Reports in Latin, Cyrillic, Arabic, Japanese and Thai letters. */
const SOME = [0, 3, 4, 5, 8, 13].map((number) => reports[number] as Text);

/** 100,000 words that no language has. */
const LONG = Array.from({ length: 100_000 }, (_, i) =>
  (i * 7919).toString(20).replace(/\d/g, (digit) => 'uvwxyzklmn'.charAt(+digit)),
).join(' ');

const BAD: [what: string, text: Text][] = [
  ['nothing at all', { title: '', text: '', lang: null }],
  ['an empty title above a lead', { title: '', text: 'Nobody said anything about it.', lang: 'en' }],
  ['white space only', { title: ' \n\t\u00a0\u3000', text: '\u2003', lang: 'en' }],
  ['an article of 100,000 words', { title: 'Long', text: LONG, lang: 'en' }],
  ['one word again and again', { title: 'word '.repeat(200), text: 'word '.repeat(10_000), lang: 'en' }],
  ['scripts mixed within words', { title: 'Quоzzіx Βlιμf タxル 한zh字', text: 'Zuгbхо ςabע', lang: 'en' }],
  ['lone surrogates', { title: '\ud800\udc00\ud83d \udfff', text: 'a\ud800b \udc00', lang: 'en' }],
  ['a language tag that is none', { title: 'A quiet day', text: '', lang: 'xx-invalid!!' }],
  ['a language that nobody speaks', { title: 'A quiet day', text: '', lang: 'qqq-Zzzz-XX' }],
  ['a language of another script than the text’s', { title: 'A quiet day', text: '', lang: 'th' }],
  [
    'signs that turn the direction of writing',
    { title: '\u202eyad teiuq A\u202c', text: '\u2066\u2067\u2069', lang: 'ar' },
  ],
  ['signs of no width', { title: '\u200b\u200d\u200c\ufeff\u00ad', text: '\u200bA\u200b \u2060', lang: 'fa' }],
  ['a number of 400 digits', { title: '9'.repeat(400), text: '7'.repeat(400), lang: 'en' }],
  ['numbers and separators only', { title: '1,2.3,4.5,,..6', text: '0 00 000 1e999 -0', lang: 'en' }],
  ['signs and emoji', { title: '…—!!! 😀🏳️‍🌈', text: '<b>&amp;</b> \\0 %s {{x}}', lang: 'en' }],
  ['a thousand marks on one letter', { title: `e${'\u0301'.repeat(1000)}`, text: '', lang: 'en' }],
];

describe.each(BAD)('%s', (_, text) => {
  test('has a signature of finite weights', () => {
    const { features, weights } = signatureOf(text, lexicon);
    expect(weights.length).toBe(features.length);
    expect(weights.every((weight) => Number.isFinite(weight) && weight > 0)).toBe(true);
  });

  test('is the same event as nothing, and nothing is the same as it', () => {
    expect(shown(text, [world])).toEqual([]);
    const all = [world, segmentOf([entryOf(text, reports.length)])];
    for (const report of SOME) {
      expect(shown(report, all).map(({ number }) => number)).not.toContain(reports.length);
    }
  });

  test('shares no name, number or word with a report', () => {
    for (const report of SOME) {
      expect(reasonsFor(text, report, lexicon)).toEqual([]);
      expect(reasonsFor(report, text, lexicon)).toEqual([]);
    }
  });
});

test('signs of no width do not hide a name or a word', () => {
  const hidden = { title: 'A ro\u00adbot, a light\u00adhouse and \u2066Norway\u2069', text: '', lang: 'en' };
  const reasons = reasonsFor(hidden, { title: 'Robot: Norway', text: '', lang: 'en' }, lexicon);
  expect(reasons).toContainEqual({ kind: 'place', country: 'NO' });
  expect(reasons).toContainEqual({ kind: 'word', text: 'ro\u00adbot' });
});

const article = reports[0] as Text;
const translation = reports[3] as Text;

test.each([
  ['a thousand years ahead', '3026-11-12T10:00:00Z'],
  ['at the end of time', '+275760-09-13T00:00:00.000Z'],
  ['before there was print', '-000100-01-01T00:00:00Z'],
])('an item dated %s is not news of today', (_, published) => {
  expect(shown(article, [segmentOf([entryOf(translation, 0, published)])])).toEqual([]);
});

test.each(['', 'tomorrow', '2026-13-45', 'NaN'])('an item dated %j has no time, which is no error', (published) => {
  const list = rank(
    { signature: signatureOf(article, lexicon), published: NOW },
    [segmentOf([entryOf(translation, 0, published)])],
    {
      top: 5,
    },
  );
  expect(list).toHaveLength(1);
});

test.each([null, '', 'tomorrow', '+275760-09-14T00:00:00Z'])(
  'an article dated %j has no time, which is no error',
  (published) => {
    expect(shown(article, [world], published).map(({ number }) => number)).toContain(0);
  },
);

test('two numbers too long to be told apart are not one number', () => {
  const one = { title: `Total: ${'9'.repeat(400)}`, text: '', lang: 'en' };
  const other = { title: `Сумма: ${'7'.repeat(400)}`, text: '', lang: 'ru' };
  expect(reasonsFor(one, other, lexicon)).toEqual([]);
});
