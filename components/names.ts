import type { Country, Language } from '../utils/words.ts';

type Kind = 'region' | 'language';

/** Making these is slow, asking them is fast. */
const made = new Map<string, Intl.DisplayNames>();

function namesIn(lang: Language, type: Kind): Intl.DisplayNames {
  const key = `${type} ${lang}`;
  const names = made.get(key) ?? new Intl.DisplayNames([lang, 'en'], { type });
  made.set(key, names);
  return names;
}

function nameOf(code: string, type: Kind, lang: Language): string {
  try {
    return namesIn(lang, type).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The name of a country in a language; its code if it has none. */
export const countryName = (country: Country, lang: Language): string => nameOf(country, 'region', lang);

/** The name of a language in a language; its code if it has none. */
export const languageName = (language: Language, lang: Language): string => nameOf(language, 'language', lang);

/** Codes with their names, in the alphabetical order of the names. */
export function byName(
  codes: string[],
  name: (code: string) => string,
  lang: Language,
): [code: string, name: string][] {
  const { compare } = new Intl.Collator([lang, 'en']);
  return codes.map((code): [string, string] => [code, name(code)]).sort((a, b) => compare(a[1], b[1]));
}
