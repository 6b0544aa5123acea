import { expect, test } from 'vitest';
import { type Entry, mergeSegments, SIGNATURE_VERSION, segmentOf, signatureOf } from '../../../utils/match/match.ts';
import { reports } from './world.ts';

const entries: Entry[] = reports.map((report, number) => {
  const signature = signatureOf(report);
  return { number: number + 100, lang: signature.lang, published: `2026-11-12T08:${10 + number}:00Z`, signature };
});

test('merging segments gives what building at once gives', () => {
  const parts = [entries.slice(0, 3), entries.slice(3, 3), entries.slice(3, 20), entries.slice(20)];
  expect(mergeSegments(parts.map(segmentOf))).toEqual(segmentOf(entries));
});

test('what is not kept is as if it had never been there', () => {
  const odd = (number: number) => number % 2 === 1;
  const merged = mergeSegments([segmentOf(entries.slice(0, 10)), segmentOf(entries.slice(10))], odd);
  expect(merged).toEqual(segmentOf(entries.filter(({ number }) => odd(number))));
});

test('no items make an empty segment', () => {
  expect(segmentOf([]).numbers.length).toBe(0);
  expect(mergeSegments([])).toEqual(segmentOf([]));
  expect(mergeSegments([segmentOf(entries)], () => false)).toEqual(segmentOf([]));
});

test('a segment survives the way into storage and back', () => {
  const segment = segmentOf(entries);
  expect(structuredClone(segment)).toEqual(segment);
  expect(segment.version).toBe(SIGNATURE_VERSION);
});

test('segments of another version are left out', () => {
  const old = { ...segmentOf(entries), version: SIGNATURE_VERSION - 1 };
  expect(mergeSegments([old, segmentOf(entries.slice(0, 2))])).toEqual(segmentOf(entries.slice(0, 2)));
});

test('a time that is none is kept as not known', () => {
  expect(segmentOf([{ ...entries[0]!, published: 'yesterday' }]).times[0]).toBeNaN();
});
