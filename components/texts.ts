import { type ComponentChildren, createContext, h } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../utils/words.ts';

/**
 * Gives the words for a key, with `{name}` replaced by the value of that name; a value `n` also chooses the plural
 * form.
 */
export type Texts = (key: string, values?: Record<string, string | number>) => string;

const Speech = createContext<{ texts: Texts; lang: Language }>({ texts: (key) => key, lang: 'en' });

/** Gives all components below it their words, and the language these are in. */
export function TextsProvider(props: { texts: Texts; lang: Language; children?: ComponentChildren }) {
  return h(Speech.Provider, { value: { texts: props.texts, lang: props.lang } }, props.children);
}

/** The words of the interface. */
export const useTexts = (): Texts => useContext(Speech).texts;

/** The language of the interface, for names of countries, times and numbers. */
export const useLanguage = (): Language => useContext(Speech).lang;

/**
 * Makes words out of messages. The plural forms of a message are the keys `key_one`, `key_few` and so on, with
 * `key_other` as the last resort; a message that nobody wrote is shown as its key, so that it is noticed.
 */
export function makeTexts(message: (key: string) => string | undefined, lang: Language): Texts {
  const { plural, number } = formatsOf(lang);
  const formOf = (key: string, n: string | number | undefined) =>
    typeof n === 'number' ? message(`${key}_${plural.select(n)}`) || message(`${key}_other`) : undefined;
  return (key, values = {}) => {
    const found = formOf(key, values.n) || message(key) || key;
    return found.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return placeholder;
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}

function formatsOf(lang: Language) {
  try {
    return { plural: new Intl.PluralRules(lang), number: new Intl.NumberFormat(lang) };
  } catch {
    return formatsOf('en');
  }
}

/** Languages written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction that a language is written in. */
export function directionOf(lang: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(lang.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}
