/** The shipped catalogue: what a contributor may get wrong, and what the three sizes promise. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chosenOutlets, originsOf, outletOf, parseCatalogue } from '../../../utils/outlets/outlets.ts';
import type { Outlet } from '../../../utils/words.ts';

const text = readFileSync(new URL('../../../public/catalogue.json', import.meta.url), 'utf8');
const outlets = parseCatalogue(JSON.parse(text));

/** The outlets for which something does not hold, so that a failure names them. */
const except = (holds: (outlet: Outlet) => boolean) => outlets.filter((outlet) => !holds(outlet)).map(({ id }) => id);
const countriesOf = (some: Outlet[]) => new Set(some.map(({ country }) => country)).size;
/** Languages in which there is a feed; regions and scripts of one language count once. */
const languagesOf = (some: Outlet[]) => {
  const written = some.flatMap(({ feeds, languages }) => feeds.map((feed) => feed.lang ?? languages[0]!));
  return new Set(written.map((language) => new Intl.Locale(language).language)).size;
};

describe('every outlet of the catalogue', () => {
  test('stands on a line of its own', () => {
    const lines = text.trim().split('\n').slice(1, -1);
    expect(lines.map((line) => JSON.parse(line.replace(/,$/, '')))).toEqual(outlets);
  });

  test('has a country that exists, by its present code', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const exists = (code: string) => names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
    expect(except(({ country, serves }) => exists(country) && (serves === undefined || exists(serves)))).toEqual([]);
  });

  test('has languages that exist, in canonical BCP 47', () => {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    const exists = (tag: string) => Intl.getCanonicalLocales(tag)[0] === tag && names.of(tag) !== undefined;
    const tagsOf = ({ languages, feeds }: Outlet) => [...languages, ...feeds.flatMap((feed) => feed.lang ?? [])];
    expect(except((outlet) => tagsOf(outlet).every(exists))).toEqual([]);
  });

  test('names each of its languages once, and a feed’s only where it is one of them and not the first', () => {
    expect(except(({ languages }) => new Set(languages).size === languages.length)).toEqual([]);
    const fits = ({ languages, feeds }: Outlet) => feeds.every(({ lang }) => !lang || languages.indexOf(lang) > 0);
    expect(except(fits)).toEqual([]);
  });

  test('has a name in Latin script, in nameEn where its own is not', () => {
    const latin = (name: string) => !/[^\p{Script=Latin}\p{Script=Common}]/u.test(name);
    expect(except(({ name, nameEn }) => (nameEn === undefined ? latin(name) : !latin(name) && latin(nameEn)))).toEqual(
      [],
    );
  });

  test('serves another country than its own, where it says whom it serves', () =>
    expect(except(({ country, serves }) => serves !== country)).toEqual([]));

  test('is found by each of its hosts', () =>
    expect(except((one) => one.hosts.every((host) => outletOf(`https://${host}/a`, outlets) === one))).toEqual([]));

  test('has one or two feeds, and none behind a search', () =>
    expect(except(({ feeds }) => feeds.length <= 2 && feeds.every(({ url }) => !/[?&]s=|search/.test(url)))).toEqual(
      [],
    ));
});

describe('the sizes', () => {
  test.each([
    { size: 30, least: { outlets: 30, countries: 28, languages: 18 } },
    { size: 150, least: { outlets: 150, countries: 110, languages: 45 } },
    { size: 'all', least: { outlets: 240, countries: 135, languages: 55 } },
  ] as const)('$size reaches as far as it promises: $least', ({ size, least }) => {
    const chosen = chosenOutlets(outlets, size);
    expect(chosen.length).toBeGreaterThanOrEqual(least.outlets);
    expect(countriesOf(chosen)).toBeGreaterThanOrEqual(least.countries);
    expect(languagesOf(chosen)).toBeGreaterThanOrEqual(least.languages);
  });

  test('hold one another, and each asks the browser for more than the smaller one', () => {
    const [small, middle, all] = ([30, 150, 'all'] as const).map((size) => originsOf(chosenOutlets(outlets, size)));
    expect(middle).toEqual(expect.arrayContaining(small!));
    expect(all).toEqual(expect.arrayContaining(middle!));
    expect(small!.length).toBeLessThan(middle!.length);
    expect(middle!.length).toBeLessThan(all!.length);
  });

  test.each([30, 150, 'all'] as const)(
    '%s is no single voice: no country and no kind of owner is most of it',
    (size) => {
      const chosen = chosenOutlets(outlets, size);
      const most = (keys: string[]) => Math.max(...keys.map((key) => keys.filter((other) => other === key).length));
      expect(most(chosen.map(({ country }) => country))).toBeLessThanOrEqual(0.06 * chosen.length);
      expect(most(chosen.map(({ ownership }) => ownership))).toBeLessThanOrEqual(0.7 * chosen.length);
    },
  );
});
