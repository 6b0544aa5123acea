import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findList, readPostings } from '../../../utils/match/lists.ts';
import {
  type Entry,
  mergeSegments,
  openSegment,
  type Segment,
  segmentOf,
  signatureOf,
} from '../../../utils/match/match.ts';
import { NO_TIME } from '../../../utils/match/segment.ts';
import { levelOf } from '../../../utils/match/weightLevels.ts';
import { reports } from './world.ts';

const entries: Entry[] = reports.map((report, number) => {
  return { number: number + 100, published: `2026-11-12T08:${10 + number}:00Z`, signature: signatureOf(report) };
});

/** The items of a segment that have a feature, with their weights in steps. */
function itemsWith(feature: number, segment: Segment): [item: number, steps: number][] {
  const stretch = { withheld: 0, start: 0, end: 0 };
  if (!findList(segment, feature, stretch)) return [];
  const into = new Uint32Array(stretch.end - stretch.start);
  const end = readPostings(segment.lists, stretch, { into, at: 0, base: 0 });
  return [...into.subarray(0, end)].map((posting) => [posting >>> 4, posting & 15]);
}

/** Items of any features, low and high, dense and sparse. */
const anyEntries = fc
  .array(
    fc.tuple(
      fc.uniqueArray(fc.oneof(fc.nat(40), fc.integer({ min: 0, max: 0xffffffff })), { maxLength: 30 }),
      fc.constantFrom('en', 'ja', 'und', 'sw'),
      fc.constantFrom('2026-11-12T08:00:00Z', 'soon', '1969-01-01T00:00:00Z', '+275760-01-01T00:00:00Z'),
    ),
    { maxLength: 60 },
  )
  .map((items) =>
    items.map(([numbers, lang, published], number): Entry => {
      const features = Uint32Array.from(numbers).sort();
      const weights = Float32Array.from(features, (feature) => ((feature % 15) + 1) / 10);
      return { number, published, signature: { lang, extent: 'lead', features, weights } };
    }),
  );

test('every feature leads to exactly the items that have it, and to their weights', () => {
  fc.assert(
    fc.property(anyEntries, (some) => {
      const segment = segmentOf(some);
      const expected = new Map<number, [number, number][]>();
      some.forEach(({ signature: { features, weights } }, item) => {
        features.forEach((feature, place) => {
          expected.set(feature, [...(expected.get(feature) ?? []), [item, levelOf(weights[place]!)]]);
        });
      });
      for (const [feature, items] of expected) expect(itemsWith(feature, segment)).toEqual(items);
      for (const feature of [0, 41, 1e6, 0xffffffff]) {
        if (!expected.has(feature)) expect(itemsWith(feature, segment)).toEqual([]);
      }
    }),
  );
});

test('merging segments gives what building at once gives, however the items were cut', () => {
  fc.assert(
    fc.property(anyEntries, fc.array(fc.nat(60), { maxLength: 5 }), fc.nat(3), (some, cuts, left) => {
      const places = [0, ...cuts.map((cut) => Math.min(cut, some.length)).sort((a, b) => a - b), some.length];
      const parts = places.slice(1).map((end, i) => segmentOf(some.slice(places[i], end)));
      const keep = (number: number) => number % 4 !== left;
      expect(mergeSegments(parts, keep)).toEqual(segmentOf(some.filter(({ number }) => keep(number))));
      expect(mergeSegments(parts)).toEqual(segmentOf(some));
    }),
  );
});

test('no items make an empty segment', () => {
  expect(segmentOf([]).numbers.length).toBe(0);
  expect(mergeSegments([])).toEqual(segmentOf([]));
  expect(mergeSegments([segmentOf(entries)], () => false)).toEqual(segmentOf([]));
});

test('a segment is its bytes: they open as what they were', () => {
  const segment = segmentOf(entries);
  expect(openSegment(segment.bytes.slice())).toEqual(segment);
  const larger = new Uint8Array(segment.bytes.length + 1);
  larger.set(segment.bytes, 1);
  expect(itemsWith(entries[0]!.signature.features[0]!, openSegment(larger.subarray(1)))).toEqual(
    itemsWith(entries[0]!.signature.features[0]!, segment),
  );
});

test('whatever bit of it flips, a segment is refused', () => {
  const { bytes } = segmentOf(entries.slice(0, 4));
  for (let at = 0; at < bytes.length; at++) {
    const flipped = bytes.slice();
    flipped[at]! ^= 1 << (at % 8);
    expect(() => openSegment(flipped), `byte ${at}`).toThrow(/^A piece of the index /);
  }
});

test('wherever it is cut, a segment is refused', () => {
  const { bytes } = segmentOf(entries.slice(0, 4));
  for (let length = 0; length < bytes.length; length += 3) {
    expect(() => openSegment(bytes.slice(0, length)), `${length} bytes`).toThrow(/^A piece of the index /);
  }
});

test('a segment of another version says so', () => {
  const { bytes } = segmentOf(entries);
  new Uint32Array(bytes.buffer)[2]!++;
  expect(() => openSegment(bytes)).toThrow('A piece of the index was made by another version of Elsewhere.');
});

test('a time that is none is kept as not known, one out of reach as far away', () => {
  const at = (published: string) => segmentOf([{ ...entries[0]!, published }]).minutes[0];
  expect(at('yesterday')).toBe(NO_TIME);
  expect(at('1970-01-01T00:02:59Z')).toBe(2);
  expect(at('1500-12-31T00:00:00Z')).toBe(0);
  expect(at('+275760-01-01T00:00:00Z')).toBe(NO_TIME - 1);
});

test('of an item of a hundred thousand words the strongest features are kept', () => {
  const text = Array.from({ length: 100_000 }, (_, i) => `Wort${i.toString(36)}zu`).join(' ');
  const segment = segmentOf([{ ...entries[0]!, signature: signatureOf({ title: text, text, lang: 'de' }) }]);
  expect(segment.sizes[0]).toBe(255);
  expect(segment.bytes.length).toBeLessThan(5000);
});

/** Items of one language of which a share has feature 7, and each one of its own. */
function sharing(items: number, share: number): Entry[] {
  return Array.from({ length: items }, (_, number): Entry => {
    const features = number < share * items ? [7, 1000 + number] : [1000 + number];
    const signature = { lang: 'en', extent: 'lead', features: Uint32Array.from(features) } as const;
    return { number, published: '', signature: { ...signature, weights: new Float32Array(features.length).fill(1) } };
  });
}

test('a language of which a third has a feature is withheld from its list, unless its items are few', () => {
  expect(itemsWith(7, segmentOf(sharing(1000, 0.2)))).toHaveLength(200);
  expect(itemsWith(7, segmentOf(sharing(1000, 0.34)))).toEqual([]);
  expect(itemsWith(7, segmentOf(sharing(40, 0.34)))).toHaveLength(14);
});

test('other languages stay in the list', () => {
  const french = sharing(100, 0.1).map((one) => ({ ...one, signature: { ...one.signature, lang: 'fr' } }));
  expect(itemsWith(7, segmentOf([...sharing(1000, 0.34), ...french])).map(([item]) => item)).toEqual(
    Array.from({ length: 10 }, (_, i) => 1000 + i),
  );
});

test('a language that one segment withholds is withheld when it is merged, and its items do not say the feature', () => {
  const numbers = (some: Entry[], add: number) => some.map((one) => ({ ...one, number: one.number + add }));
  const merged = mergeSegments([segmentOf(sharing(1000, 0.34)), segmentOf(numbers(sharing(100, 0.1), 5000))]);
  expect(itemsWith(7, merged)).toEqual([]);
  expect(merged.totals).toEqual(
    mergeSegments([segmentOf(sharing(1000, 0)), segmentOf(numbers(sharing(100, 0), 5000))]).totals,
  );
});
