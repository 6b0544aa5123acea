import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCatalogue } from '../../../utils/outlets/outlets.ts';

const herald = {
  id: 'herald',
  name: 'The Herald',
  country: 'SE',
  languages: ['sv', 'en'],
  hosts: ['herald.example'],
  feeds: [{ url: 'https://herald.example/rss' }, { url: 'https://herald.example/en/rss', lang: 'en' }],
  ownership: 'private',
};
const full = {
  ...herald,
  id: 'full-24',
  nameEn: 'Full',
  serves: 'BY',
  owner: 'Full Press',
  agency: false,
  hosts: ['full.example'],
  feeds: [{ url: 'https://full.example/' }],
};

test('a right catalogue comes back as it is', () => {
  expect(parseCatalogue([herald, full])).toEqual([herald, full]);
  expect(parseCatalogue([])).toEqual([]);
});

test.each([undefined, null, 7, 'text', {}, { outlets: [] }])('%j is refused as no list of outlets', (value) =>
  expect(() => parseCatalogue(value)).toThrow('The catalogue must be a JSON array of outlets.'),
);

describe('a mistake is named with its outlet and field:', () => {
  test.each([
    ['name', undefined],
    ['name', ''],
    ['name', ' Herald'],
    ['name', 7],
    ['nameEn', null],
    ['country', 'se'],
    ['country', 'SWE'],
    ['country', 'Sweden'],
    ['serves', ''],
    ['languages', 'sv'],
    ['languages', []],
    ['languages', ['swedish']],
    ['languages', ['sv', 'EN']],
    ['languages', ['sv_SE']],
    ['hosts', 'herald.example'],
    ['hosts', []],
    ['hosts', ['www.herald.example']],
    ['hosts', ['Herald.example']],
    ['hosts', ['https://herald.example']],
    ['hosts', ['herald.example/news']],
    ['hosts', ['*.herald.example']],
    ['hosts', ['*']],
    ['hosts', ['localhost']],
    ['hosts', ['127.0.0.1']],
    ['hosts', ['[::1]']],
    ['hosts', ['herald.example.']],
    ['hosts', ['-herald.example']],
    ['hosts', ['hérald.example']],
    ['hosts', [null]],
    ['feeds', 'https://herald.example/rss'],
    ['feeds', []],
    ['feeds', ['https://herald.example/rss']],
    ['feeds', [{}]],
    ['feeds', [{ url: 'http://herald.example/rss' }]],
    ['feeds', [{ url: '/rss' }]],
    ['feeds', [{ url: 'javascript:alert(1)' }]],
    ['feeds', [{ url: 'https://localhost/rss' }]],
    ['feeds', [{ url: 'https://10.0.0.1/rss' }]],
    ['feeds', [{ url: 'https://[::1]/rss' }]],
    ['feeds', [{ url: 'https://herald.example:8443/rss' }]],
    ['feeds', [{ url: 'https://me:secret@herald.example/rss' }]],
    ['feeds', [{ url: 'https://herald.example/rss#top' }]],
    ['feeds', [{ url: 'https://herald.example/rss', lang: 'Swedish' }]],
    ['feeds', [{ url: 'https://herald.example/rss', kind: 'rss' }]],
    ['ownership', 'commercial'],
    ['ownership', undefined],
    ['owner', ''],
    ['agency', 'yes'],
    ['nameEN', 'Herald'],
    ['__proto__', 'Herald'],
  ])('%s %j', (field, value) => {
    const wrong = JSON.parse(JSON.stringify({ ...herald, [field]: value }));
    expect(() => parseCatalogue([full, wrong])).toThrow(new RegExp(`^Catalogue, outlet "herald": ${field} .+\\.$`));
  });

  test.each([
    ['an id', { id: 'herald' }, 'id "herald"'],
    ['a host', { hosts: ['herald.example'] }, 'hosts "herald.example"'],
    ['a feed', { feeds: [{ url: 'HTTPS://herald.example/rss' }] }, 'feeds "https://herald.example/rss"'],
  ])('%s that is there twice', (_, more, named) =>
    expect(() => parseCatalogue([herald, { ...full, ...more }])).toThrow(`${named} is already in the catalogue`),
  );

  test('a host that one outlet names twice', () =>
    expect(() => parseCatalogue([{ ...herald, hosts: ['a.example', 'a.example'] }])).toThrow('"a.example" is already'));

  test.each([null, [], 'herald', { name: 'The Herald' }, { ...herald, id: 'The Herald!' }, { ...herald, id: 7 }])(
    'an entry that cannot be named is counted: %j',
    (entry) =>
      expect(() => parseCatalogue([full, entry])).toThrow(/^Catalogue, outlet (number 2|"The Herald!"): .+\.$/),
  );
});

test('whatever comes in, the outlets come back or one sentence is thrown', () => {
  const outletLike = fc.record(
    { ...Object.fromEntries(Object.keys(full).map((key) => [key, fc.jsonValue()])), id: fc.jsonValue() },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.array(outletLike)), (value) => {
      try {
        expect(parseCatalogue(value)).toEqual(value);
      } catch (error) {
        expect((error as Error).message).toMatch(/^(Catalogue, outlet|The catalogue must) [\s\S]+\.$/);
      }
    }),
  );
});
