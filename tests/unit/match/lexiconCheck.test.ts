import { expect, test } from 'vitest';
import { readLexiconSource } from '../../../utils/cli/lexiconFiles.ts';
import { REQUIRED } from '../../../utils/match/lexiconLanguages.ts';
import { lexiconProblems, readTopic } from '../../../utils/match/match.ts';

/** A concept in every language that is required, with other rows for some. The heading is line 1, `en` line 2. */
function concept(id: string, rows: Record<string, string> = {}): string {
  // A word in Latin letters is allowed in every script.
  const all: Record<string, string> = { ...Object.fromEntries(REQUIRED.map((tag) => [tag, `${id}word`])), ...rows };
  const lines = Object.entries(all).map(([tag, cell]) => (cell === '' ? '' : `${tag} = ${cell}`));
  return [`[${id}]`, ...lines].join('\n');
}
const lineOf = (tag: string) => (REQUIRED.includes(tag) ? REQUIRED.indexOf(tag) : REQUIRED.length) + 2;

const problems = (...sources: string[]) =>
  lexiconProblems(sources.flatMap((source, i) => readTopic(`topic${i}`, source).concepts));
const said = (...sources: string[]) =>
  problems(...sources).map(({ topic, line, message }) => `${topic}:${line}: ${message}`);

test.each([
  ['en', 'two  spaces', '"two  spaces" has a sign that does not belong here.'],
  ['en', 'qu*ake', '"qu*ake" has a sign that does not belong here.'],
  ['en', 'qua?ke', '"qua?ke" has a sign that does not belong here.'],
  ['ar', 'زلزال؛، هزة', '"زلزال؛، هزة" has a sign that does not belong here.'],
  ['en', 'quake; jolt', '"quake; jolt" has a sign that does not belong here.'],
  ['en', 'Quake', '"Quake" is not in lower case.'],
  ['el', 'Σεισμός', '"Σεισμός" is not in lower case.'],
  ['fr', 'se\u0301isme', '"se\u0301isme" is not in Unicode form NFC.'],
  ['ru', 'séisme', '"séisme" is not in the script of the language.'],
  ['en', 'землетрясение', '"землетрясение" is not in the script of the language.'],
  ['ta', 'भूकंप', '"भूकंप" is not in the script of the language.'],
  ['he', 'زلزال', '"زلزال" is not in the script of the language.'],
  ['zh', '地震を', '"地震を" is not in the script of the language.'],
  ['sr', 'zemljotрес', '"zemljotрес" is not in the script of the language.'],
  ['ja', '地震*', '"地震" needs no star: endings are not looked at in this script.'],
  ['th', 'แผ่นดินไหว*', '"แผ่นดินไหว" needs no star: endings are not looked at in this script.'],
  ['zh', '震', '"震" is too short for a script without spaces.'],
  ['ja', '揺', '"揺" is too short for a script without spaces.'],
  ['th', 'ไห', '"ไห" is too short for a script without spaces.'],
  ['en', 'qua*', '"qua" is too short for a stem.'],
  ['ar', 'زل*', '"زل" is too short for a stem.'],
  ['hi', 'भू*', '"भू" is too short for a stem.'],
  ['ko', '진*', '"진" is too short for a stem.'],
  ['en', 'q', '"q" is too short.'],
  ['fi', 'järistys, j', '"j" is too short.'],
])('%s = %s: %s', (tag, cell, sentence) => {
  expect(said(concept('quake', { [tag]: cell }))).toEqual([`topic0:${lineOf(tag)}: quake, ${tag}: ${sentence}`]);
});

test.each([
  ['en', 'quak*, death toll, dead*?, g20, x-ray, qua be*'],
  ['zh', '地震, ai'],
  ['ja', 'マグニチュード, 揺れ'],
  ['th', 'ไหว'],
  ['ko', '지진*'],
  ['ar', 'زلز*, هزة أرضية'],
  ['fa', 'زمین‌لرزه'],
  ['hi', 'भूकं*, क्‍ष'],
  ['he', "צה\"ל, ג'ורג'"],
  ['uk', "п'ять"],
  ['sr', 'земљотрес*, zemljotres*'],
  ['fr', "tremblement de terre, l'onde"],
  ['am', 'መንቀ*'],
  ['zh-Hant', '強震'],
])('%s = %s is right', (tag, cell) => expect(said(concept('quake', { [tag]: cell }))).toEqual([]));

test('a concept must have words in 25 of the languages that are required', () => {
  const without = (count: number) => Object.fromEntries(REQUIRED.slice(0, count).map((tag) => [tag, '']));
  const most = REQUIRED.length - 25;
  expect(said(concept('quake', without(most)))).toEqual([]);
  const missing = REQUIRED.slice(0, most + 1).join(' ');
  expect(said(concept('quake', without(most + 1)))).toEqual([
    `topic0:1: quake has words in too few languages; missing: ${missing}.`,
  ]);
});

test('a language that the lexicon does not have is named', () => {
  const expected = [`topic0:${lineOf('tlh')}: tlh is not one of the lexicon's languages.`];
  expect(said(concept('quake', { tlh: 'quake' }))).toEqual(expected);
});

test('one concept in two topics is named with the other one', () => {
  expect(said(concept('quake'), concept('quake', { en: 'shake' })).filter((line) => line.includes('also in'))).toEqual([
    'topic1:1: quake is also in topic0.',
  ]);
});

const stands = (message: string) => [`topic1:2: shake, en: ${message}`];

test.each([
  ['marked in neither', 'jolt', 'jolt', stands('"jolt" also stands under quake (topic0:2).')],
  ['marked in the first', 'jolt?', 'jolt', stands('"jolt" also stands under quake (topic0:2).')],
  ['marked in the second', 'jolt', 'jolt?', stands('"jolt" also stands under quake (topic0:2).')],
  ['marked in both', 'jolt?', 'jolt?', []],
  ['spelled apart', 'sea quake', 'sea-quake', stands('"sea-quake" also stands under quake (topic0:2).')],
  ['different', 'jolt', 'jolts', []],
])('a form under two concepts, %s', (_, one, other, expected) => {
  expect(said(concept('quake', { en: one }), concept('shake', { en: other }))).toEqual(expected);
});

test('traditional and simplified Chinese are one language to forms', () => {
  const message = said(concept('quake', { zh: '强风' }), concept('shake', { 'zh-Hant': '强风' }));
  expect(message).toEqual([`topic1:${lineOf('zh-Hant')}: shake, zh-Hant: "强风" also stands under quake (topic0:4).`]);
});

test('a form that stands twice in one row is named, two spellings of it are not', () => {
  expect(said(concept('quake', { en: 'jolt, jolt' }))).toEqual(['topic0:2: quake, en: "jolt" stands here twice.']);
  expect(said(concept('quake', { ru: 'мёртвый, мертвый' }))).toEqual([]);
});

test('the project’s own lexicon has no problem (npm run -s elsewhere -- lexicon check prints them)', () => {
  const { concepts, problems: unread } = readLexiconSource();
  const all = [...unread, ...lexiconProblems(concepts)];
  expect(all.slice(0, 10).map(({ topic, line, message }) => `${topic}.ini:${line}: ${message}`)).toEqual([]);
  expect(concepts.length).toBeGreaterThan(200);
});
