import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  articleMatches,
  chosenOutlets,
  feedMatches,
  originsOf,
  outletOf,
  polledByDefault,
  publisherOf,
} from '../../../utils/outlets/outlets.ts';
import type { Outlet } from '../../../utils/words.ts';

const outlet = (id: string, more: Partial<Outlet> = {}): Outlet => ({
  id,
  name: `The ${id}`,
  country: 'SE',
  languages: ['sv'],
  hosts: [`${id}.example`],
  feeds: [{ url: `https://feeds.${id}.example/rss` }],
  ownership: 'private',
  ...more,
});

const herald = outlet('herald');
const heraldEnglish = outlet('herald-english', { hosts: ['en.herald.example'] });
const tidende = outlet('tidende', { hosts: ['tidende.example', 'tidende.no.example'] });
const known = [herald, heraldEnglish, tidende];

describe('the outlet of a page', () => {
  test.each([
    ['https://herald.example/2026/a', 'herald'],
    ['https://www.herald.example/', 'herald'],
    ['http://www.herald.example/a', 'herald'],
    ['https://sport.herald.example/a', 'herald'],
    ['https://en.herald.example/a', 'herald-english'],
    ['https://www.en.herald.example/a', 'herald-english'],
    ['https://HERALD.example:8443/a', 'herald'],
    ['https://herald.example./a', 'herald'],
    ['https://tidende.no.example/a', 'tidende'],
    ['https://notherald.example/a', undefined],
    ['https://herald.example.evil.example/a', undefined],
    ['https://evil.example/?https://herald.example/', undefined],
    ['https://herald.example@evil.example/', undefined],
    ['https://example/', undefined],
    ['ftp://herald.example/a', undefined],
    ['about:blank', undefined],
    ['javascript:herald.example', undefined],
    ['herald.example', undefined],
    ['https://', undefined],
    ['', undefined],
  ])('of %s is %s', (url, id) => expect(outletOf(url, known)?.id).toBe(id));

  test('is none while the catalogue is empty', () => expect(outletOf('https://herald.example/', [])).toBeUndefined());

  test('is the one with the longest host that ends the page’s host, in whichever order the outlets come', () => {
    const labels = fc.array(fc.constantFrom('a', 'b', 'news', 'www2'), { minLength: 1, maxLength: 4 });
    const host = labels.map((parts) => `${parts.join('.')}.example`);
    fc.assert(
      fc.property(fc.uniqueArray(host, { minLength: 1, maxLength: 12 }), host, (hosts, pageHost) => {
        const outlets = hosts.map((one, index) => outlet(`o${index}`, { hosts: [one] }));
        const ending = hosts.filter((one) => `.${pageHost}`.endsWith(`.${one}`)).sort((a, b) => b.length - a.length);
        const url = `https://${pageHost}/story`;
        expect(outletOf(url, outlets)?.hosts[0]).toBe(ending[0]);
        expect(outletOf(url, outlets.toReversed())).toBe(outletOf(url, outlets));
      }),
    );
  });

  test('is none, and never an error, for whatever else stands where an address should', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (url) => outletOf(url, known) === undefined));
  });
});

describe('a size', () => {
  const many = Array.from({ length: 200 }, (_, index) => outlet(`o${index}`));
  test.each([
    [30, 30],
    [150, 150],
    ['all', 200],
  ] as const)('of %s is the beginning of the catalogue', (size, count) =>
    expect(chosenOutlets(many, size)).toEqual(many.slice(0, count)),
  );

  test('is all there is when the catalogue is shorter', () => expect(chosenOutlets(known, 150)).toEqual(known));
});

describe('is polled by default in Sweden:', () => {
  test.each([
    [true, 'an outlet of Sweden', outlet('a', { country: 'SE' })],
    [true, 'an outlet of Finland', outlet('a', { country: 'FI' })],
    [true, 'exile press in Latvia that serves Belarus', outlet('a', { country: 'LV', serves: 'BY' })],
    [false, 'exile press in Latvia that serves Sweden', outlet('a', { country: 'LV', serves: 'SE' })],
    [true, 'press in Sweden that serves Sweden', outlet('a', { country: 'SE', serves: 'SE' })],
  ])('%s for %s', (polled, _, one) => expect(polledByDefault(one, 'SE')).toBe(polled));
});

describe('match patterns', () => {
  test('of article pages name every host with and without www, and no other subdomain', () => {
    expect(articleMatches([tidende, heraldEnglish])).toEqual([
      'https://en.herald.example/*',
      'https://tidende.example/*',
      'https://tidende.no.example/*',
      'https://www.en.herald.example/*',
      'https://www.tidende.example/*',
      'https://www.tidende.no.example/*',
    ]);
  });

  test('of feeds name each host once, exactly as in the address, and leave out what is no web address', () => {
    const feeds = [
      'https://www.herald.example/rss?a=1',
      'https://www.herald.example/world',
      'https://cdn.example/x',
      '?',
    ];
    expect(feedMatches([outlet('a', { feeds: feeds.map((url) => ({ url })) })])).toEqual([
      'https://cdn.example/*',
      'https://www.herald.example/*',
    ]);
  });

  test('of both together are sorted and each there once', () => {
    const own = outlet('own', { feeds: [{ url: 'https://own.example/rss' }, { url: 'https://a.example/rss' }] });
    expect(originsOf([own, own])).toEqual([
      'https://a.example/*',
      'https://own.example/*',
      'https://www.own.example/*',
    ]);
  });

  test.each([articleMatches, feedMatches, originsOf])('are none for no outlets', (matches) =>
    expect(matches([])).toEqual([]),
  );
});

test('a publisher is what a surface shows: no hosts, feeds or languages, and nothing that is not known', () => {
  expect(Object.keys(publisherOf(herald))).toEqual(['id', 'name', 'country', 'ownership']);
  const full = outlet('full', { nameEn: 'Full', serves: 'BY', owner: 'Full Press', agency: true });
  expect(publisherOf(full)).toEqual({
    id: 'full',
    name: 'The full',
    nameEn: 'Full',
    country: 'SE',
    serves: 'BY',
    ownership: 'private',
    owner: 'Full Press',
    agency: true,
  });
});
