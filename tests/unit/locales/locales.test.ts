import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeTexts } from '../../../components/texts.ts';

type Messages = Record<string, { message: string }>;

const root = new URL('../../../public/_locales/', import.meta.url);
const folders = readdirSync(root).sort();
const sourceOf = (folder: string) => readFileSync(new URL(`${folder}/messages.json`, root), 'utf8');
const english: Messages = JSON.parse(sourceOf('en'));

/** Chrome shows no longer description, and Chrome and Firefox cut names that are longer. */
const LONGEST = { extensionName: 45, extensionDescription: 132 };
/** Numbers enough to meet every plural form that whole numbers have. */
const NUMBERS = [...Array(201).keys(), 1_000_000];
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const FORM = /_(zero|one|two|few|many|other)$/;
const PLACEHOLDER = /\{(\w+)\}/g;
const NAMES = /Elsewhere|Chrome|Firefox/g;
/** Words of English that are no words of the other languages. */
const ENGLISH =
  /(?<!\p{L})(the|your|with|from|which|this|here|not|and|click|reports?|outlets?|countr(y|ies))(?!\p{L})/iu;
/** Translations that happen to be spelled as in English. */
const SAME_AS_ENGLISH: Record<string, string[]> = { fr: ['ownedByPublic'] };
const SCRIPTS: Record<string, RegExp> = {
  ar: /^\p{scx=Arabic}$/u,
  hi: /^\p{scx=Devanagari}$/u,
  ja: /^[\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Han}]$/u,
  ko: /^\p{scx=Hangul}$/u,
  ru: /^\p{scx=Cyrillic}$/u,
  zh_CN: /^\p{scx=Han}$/u,
};
const LATIN = /^\p{scx=Latin}$/u;

const baseOf = (key: string) => key.replace(FORM, '');
const basesOf = (messages: Messages) => [...new Set(Object.keys(messages).map(baseOf))];
const isFamily = (base: string) => !(base in english);
const placeholdersOf = (message: string) => [...message.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
const wordsOf = (message: string) => message.replace(PLACEHOLDER, '').replace(NAMES, '');
const lettersOf = (message: string) => wordsOf(message).match(/\p{L}/gu) ?? [];

/** The placeholders that the English forms of a message have between them, sorted. */
function expectedPlaceholders(base: string): string[] {
  const forms = Object.keys(english).filter((key) => baseOf(key) === base);
  return [...new Set(forms.flatMap((key) => placeholdersOf(english[key]?.message ?? '')))].sort();
}

/** The plural forms that stand for a single number, and so may say it in a word: "one", "two". */
function formsOfOneNumber(tag: string): Set<string> {
  const rules = new Intl.PluralRules(tag);
  const chosen = NUMBERS.map((n) => rules.select(n));
  return new Set(chosen.filter((form) => chosen.indexOf(form) === chosen.lastIndexOf(form) && form !== 'many'));
}

test('there are twelve languages', () => {
  expect(folders).toEqual(['ar', 'de', 'en', 'es', 'fr', 'hi', 'ja', 'ko', 'pt_BR', 'ru', 'tr', 'zh_CN']);
});

describe.each(folders)('%s', (folder) => {
  const source = sourceOf(folder);
  const messages: Messages = JSON.parse(source);
  const entries = Object.entries(messages).map(([key, { message }]) => [key, message] as const);
  const tag = folder.replace('_', '-');
  const failing = (wrong: (message: string, key: string) => boolean) =>
    entries.filter(([key, message]) => wrong(message, key)).map(([key, message]) => `${key}: ${message}`);

  test('is plain JSON with two spaces, in NFC, without a byte order mark or a key twice', () => {
    expect(source).toBe(`${JSON.stringify(messages, null, 2)}\n`.normalize('NFC'));
  });

  test('names its own language as a canonical BCP 47 tag', () => {
    expect(messages.locale?.message).toBe(tag);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  test('has every message of English, in its order, and no other', () => {
    expect(basesOf(messages)).toEqual(basesOf(english));
  });

  test('has exactly the plural forms of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    const forms = FORMS.filter((form) => pluralCategories.some((category) => category === form));
    const expected = basesOf(english).flatMap((base) =>
      isFamily(base) ? forms.map((form) => `${base}_${form}`) : [base],
    );
    expect(Object.keys(messages)).toEqual(expected);
  });

  test('keeps every placeholder, but may say a number in words where it can be only one', () => {
    const spoken = formsOfOneNumber(tag);
    const wrong = failing((message, key) => {
      const expected = expectedPlaceholders(baseOf(key));
      const sayable = expected.filter((name) => name !== 'n' || !spoken.has(key.match(FORM)?.[1] ?? ''));
      const found = placeholdersOf(message).sort().join();
      return found !== expected.join() && found !== sayable.join();
    });
    expect(wrong).toEqual([]);
  });

  test('comes out whole for every number', () => {
    const texts = makeTexts((key) => messages[key]?.message, tag);
    const other = { takes: 'x', countries: 'x', languages: 'x', reports: 'x', outlets: 'x', owner: 'x', country: 'x' };
    const values = { ...other, time: 'x', site: 'x', day: 'x', language: 'x', done: 1 };
    const unwhole = basesOf(english).filter((base) =>
      (isFamily(base) ? NUMBERS : [1]).some((n) => {
        const said = texts(base, { ...values, n });
        return said === base || /[{}]/.test(said);
      }),
    );
    expect(unwhole).toEqual([]);
  });

  test('has no empty message, and no spaces around one', () => {
    expect(failing((message) => message === '' || message !== message.trim())).toEqual([]);
  });

  test('has the typography of its language: no ASCII quotes, three dots, or dollar signs', () => {
    expect(failing((message) => /["'$]|\.\.\./.test(message))).toEqual([]);
  });

  test('writes no digits, because numbers come from outside in the digits of the reader', () => {
    expect(failing((message) => /\p{Nd}/u.test(message))).toEqual([]);
  });

  test('is written in its own script', () => {
    const own = SCRIPTS[folder] ?? LATIN;
    expect(failing((message, key) => key !== 'locale' && lettersOf(message).some((one) => !own.test(one)))).toEqual([]);
  });

  test('fits where browsers show its name and description', () => {
    expect(messages.extensionName?.message).toBe('Elsewhere');
    const long = Object.entries(LONGEST).filter(([key, most]) => (messages[key]?.message.length ?? 0) > most);
    expect(long).toEqual([]);
  });

  test.skipIf(folder === 'en')('is translated throughout', () => {
    const same = SAME_AS_ENGLISH[folder] ?? [];
    const sameAsEnglish = (message: string, key: string) =>
      lettersOf(message).length > 0 && message === english[key]?.message && !same.includes(key);
    expect(failing((message, key) => sameAsEnglish(message, key) || ENGLISH.test(wordsOf(message)))).toEqual([]);
  });

  test.skipIf(folder === 'en')('leaves the explanations to English, to stay small', () => {
    expect(entries.filter(([key]) => Object.keys(messages[key] ?? {}).join() !== 'message')).toEqual([]);
  });
});
