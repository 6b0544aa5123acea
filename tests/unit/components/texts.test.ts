import { expect, test } from 'vitest';
import { directionOf, makeTexts } from '../../../components/texts.ts';

const polish: Record<string, string> = {
  takes_one: '{n} ujęcie',
  takes_few: '{n} ujęcia',
  takes_many: '{n} ujęć',
  takes_other: '{n} ujęcia',
  hello: 'Cześć, {name}!',
};
const arabic = { takes_two: 'تقريران', takes_other: '{n} تقرير', takes_zero: 'لا تقارير' } as Record<string, string>;

test.each([
  ['pl', polish, 1, '1 ujęcie'],
  ['pl', polish, 3, '3 ujęcia'],
  ['pl', polish, 5, '5 ujęć'],
  ['pl', polish, 1.5, '1,5 ujęcia'],
  ['ar', arabic, 2, 'تقريران'],
  ['ar', arabic, 0, 'لا تقارير'],
  ['en', { takes_other: '{n} takes' } as Record<string, string>, 1, '1 takes'],
  ['en', { takes: '{n} in all' } as Record<string, string>, 1234, '1,234 in all'],
])('in %s, %j says %d as "%s"', (lang, messages, n, words) => {
  expect(makeTexts((key) => messages[key], lang)('takes', { n })).toBe(words);
});

test.each([
  ['hello', { name: 'Ada' }, 'Cześć, Ada!'],
  ['hello', { name: '{name} $1' }, 'Cześć, {name} $1!'],
  ['hello', {}, 'Cześć, {name}!'],
  ['hello', { toString: 'x' }, 'Cześć, {name}!'],
  ['nobodyWroteThis', {}, 'nobodyWroteThis'],
])('%s with %j is "%s"', (key, values, words) => {
  expect(makeTexts((name) => polish[name], 'pl')(key, values as Record<string, string>)).toBe(words);
});

test('a message that the browser gives as empty counts as missing', () => {
  expect(makeTexts(() => '', 'en')('title')).toBe('title');
});

test('a language that nobody knows does not stop the words', () => {
  expect(makeTexts((key) => polish[key], 'not a language')('takes', { n: 1 })).toBe('1 ujęcie');
});

test.each([
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['HE', 'rtl'],
  ['en', 'ltr'],
  ['arn', 'ltr'],
  ['', 'ltr'],
])('%s is written %s', (lang, direction) => expect(directionOf(lang)).toBe(direction));
