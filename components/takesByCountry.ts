import type { Country, Take } from '../utils/words.ts';

/** The takes of one country, best first. */
export interface CountryTakes {
  country: Country;
  takes: Take[];
}

/** Takes grouped by country: best first within a country, and the country of the best take first. */
export function takesByCountry(takes: Take[]): CountryTakes[] {
  const groups = new Map<Country, Take[]>();
  for (const take of takes.toSorted((a, b) => b.score - a.score)) {
    const { country } = take.publisher;
    groups.set(country, [...(groups.get(country) ?? []), take]);
  }
  return [...groups].map(([country, takes]) => ({ country, takes }));
}
