import { expect, test } from 'vitest';
import { signatureOf } from '../../../utils/match/match.ts';
import { generatedArticles, generatedReports } from '../../bench/index/corpus.ts';
import { densityOf, REAL } from '../../bench/index/density.ts';
import { lexicon } from '../match/projectWords.ts';

const reports = generatedReports(1000);
const texts = reports.map(({ title, summary, lang }) => ({ title, text: summary, lang }));
const density = densityOf(texts.map((text) => signatureOf(text, lexicon)));

test('the same seed gives the same reports and articles, another seed others', () => {
  expect(generatedReports(1000)).toEqual(reports);
  expect(generatedArticles(reports, 20)).toEqual(generatedArticles(reports, 20));
  expect(generatedReports(1000, 'other')).not.toEqual(reports);
});

test('a larger corpus has all reports of a smaller one', () => {
  const larger = new Set(generatedReports(1500).map(({ title, summary }) => `${title}\n${summary}`));
  expect(reports.filter(({ title, summary }) => !larger.has(`${title}\n${summary}`))).toEqual([]);
});

test('reports stand in the order of their times, within ten days', () => {
  const times = reports.map(({ published }) => published);
  expect(times).toEqual([...times].sort());
  expect(Date.parse(times.at(-1)!) - Date.parse(times[0]!)).toBeLessThan(10 * 86_400_000);
});

test.each(['postings', 'coarse', 'fine', 'prefix', 'concept', 'pair', 'number'] as const)(
  'signatures of generated reports have as many %s as those of real news, within a fifth',
  (name) => {
    expect(density[name]).toBeGreaterThan(0.8 * REAL[name]!);
    expect(density[name]).toBeLessThan(1.2 * REAL[name]!);
  },
);
