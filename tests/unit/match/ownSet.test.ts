import { expect, test } from 'vitest';
import { inventedEvents } from '../../eval/own.ts';
import { ownFigures, recorded } from '../../eval/record.ts';
import { lexicon } from './projectWords.ts';

const TOLERATED = 0.02;

test('the invented events are what they should be', () => {
  const events = inventedEvents();
  expect(events.length).toBeGreaterThanOrEqual(60);
  for (const { name, article, items, nearMisses } of events) {
    expect(items.length, name).toBeGreaterThanOrEqual(2);
    expect(nearMisses.map(({ kind }) => kind).sort(), name).toEqual([
      'same kind of event, other place',
      'same people, other event',
    ]);
    const langs = [article, ...items].map(({ lang }) => lang);
    expect(new Set(langs).size, name).toBe(langs.length);
  }
  const all = new Set(events.flatMap(({ article, items }) => [article, ...items]).map(({ lang }) => lang));
  expect(all.size).toBeGreaterThanOrEqual(24);
});

test('matching finds the reports of the invented events as well as it did', () => {
  const found = ownFigures(lexicon);
  const { 'near misses shown': wrong = 0, 'same recall': _choice, ...right } = recorded().own ?? {};
  for (const [name, value] of Object.entries(right))
    expect(found[name], name).toBeGreaterThanOrEqual(value - TOLERATED);
  expect(found['near misses shown']).toBeLessThanOrEqual(wrong + TOLERATED);
}, 20_000);
