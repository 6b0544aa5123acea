import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLexiconSource } from '../../../utils/cli/lexiconFiles.ts';
import { conceptsIn } from '../../../utils/match/lexicon.ts';
import { formAt } from '../../../utils/match/lexiconLookup.ts';
import {
  type Concept,
  columnOf,
  columnsOf,
  fileOf,
  languageOfText,
  lexiconFiles,
  MEANINGS,
  openMeanings,
  openWords,
  type Words,
} from '../../../utils/match/match.ts';
import { spell } from '../../../utils/match/spelling.ts';
import { inventedEvents } from '../../eval/own.ts';
import { type PlainForms, plainFormAt, plainForms } from './plainLexicon.ts';

/** What differs at a place of a spelled text between the compiled lexicon and the plain table; nothing if both say the same. */
function difference(text: string, index: number, shortest: number, { words, plain }: Both): string[] {
  const found = formAt(words, text, index, shortest);
  const expected = plainFormAt(plain, text, index, shortest);
  const same =
    found === expected ||
    (found?.length === expected?.text.length &&
      found?.meaning.country === expected?.meaning.country &&
      String(found?.meaning.features) === String(expected?.meaning.features));
  return same ? [] : [`${text.slice(index, index + 20)}: ${found?.length}, not ${expected?.text.length}`];
}
interface Both {
  words: Words;
  plain: PlainForms;
}

function differences(text: string, both: Both): string[] {
  const wrong: string[] = [];
  for (let index = 0; index < text.length; index++)
    for (const shortest of [2, 6]) wrong.push(...difference(text, index, shortest, both));
  return wrong;
}

/** As the extension opens it: what the build writes, read back. */
function opener(concepts: readonly Concept[]): (column: string) => Words {
  const files = lexiconFiles(concepts);
  const meanings = openMeanings(files.get(MEANINGS)!.buffer);
  return (column) => openWords(files.get(fileOf(column))!.buffer, meanings);
}

/** All forms take seconds; every fifth is a hundred thousand in all languages. */
const EVERY = 5;

test('the compiled lexicon says of its forms and of the texts of all invented events what its source says', () => {
  const { concepts } = readLexiconSource();
  const open = opener(concepts);
  const texts = Map.groupBy(
    inventedEvents().flatMap(({ article, items, nearMisses }) => [
      article,
      ...[...items, ...nearMisses].map(({ summary, ...item }) => ({ ...item, text: summary })),
    ]),
    (text) => columnOf(languageOfText(text)),
  );
  expect(texts.size).toBeGreaterThan(25);
  const plain = plainForms(concepts);
  expect([...plain.keys()].sort()).toEqual(columnsOf(concepts));
  for (const [column, forms] of plain) {
    const both = { words: open(column), plain: forms };
    const some = [...forms.values()].flat().filter((_, place) => place % EVERY === 0);
    const ended = some.flatMap(({ text }) => [text, `${text}${column === 'ja' ? 'ー' : 'x'}`]);
    const wrong = ended.flatMap((form) => difference(form, 0, 2, both));
    const written = (texts.get(column) ?? []).map(({ title, text }) => spell(`${title} ${text}`, column).text);
    expect([...wrong, ...written.flatMap((text) => differences(text, both))]).toEqual([]);
  }
}, 20_000);

/** Concepts with these forms in one language, a concept a form. */
function conceptsOf(column: string, forms: readonly string[], stem: boolean): Concept[] {
  return forms.map((text, number) => ({
    id: `c${number}`,
    topic: 'test',
    line: 1,
    words: new Map([[column, [{ text, stem, shared: false, line: 1 }]]]),
  }));
}

test.each([
  ['a few letters, so that forms begin one another over many blocks', 'en', 'abc '],
  [
    'so many letters that each takes two bytes',
    'zh',
    String.fromCharCode(
      ...Array(300)
        .keys()
        .map((i) => 0x4e00 + i),
    ),
  ],
  ['katakana and signs that belong to the letter before', 'ja', 'アーイabの\u3099'],
])('forms are found where they stand: %s', (_, column, letters) => {
  const unit = fc.constantFrom(...letters);
  const someForms = fc.array(fc.string({ unit, minLength: 1, maxLength: 5 }), { maxLength: 200 });
  fc.assert(
    fc.property(someForms, fc.string({ unit, maxLength: 30 }), fc.boolean(), (forms, text, stem) => {
      const concepts = conceptsOf(column, [...forms, letters.slice(0, 50), letters.slice(50, 100)], stem);
      const both = { words: opener(concepts)(column), plain: plainForms(concepts).get(column) ?? new Map() };
      // Twice, because what is met is remembered.
      for (const written of [text, forms.join(''), text]) expect(differences(written, both)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const SMALL = conceptsOf('en', ['quake', 'quakes', 'court', 'court house', 'ai'], false);

test('bytes of another kind are refused with a sentence, not read', () => {
  const files = lexiconFiles(SMALL);
  const [meaningsFile, wordsFile] = [files.get(MEANINGS)!, files.get(fileOf('en'))!];
  const meanings = openMeanings(meaningsFile.buffer);
  const others = openMeanings(lexiconFiles(SMALL.slice(1)).get(MEANINGS)!.buffer);
  const cut = (bytes: Uint8Array, length: number) => bytes.slice(0, length).buffer as ArrayBuffer;
  for (let length = 0; length < meaningsFile.length; length++)
    expect(() => openMeanings(cut(meaningsFile, length))).toThrow('The meanings of the lexicon cannot be read');
  for (let length = 0; length < wordsFile.length; length++)
    expect(() => openWords(cut(wordsFile, length), meanings)).toThrow('The words of a language of the lexicon cannot');
  expect(() => openWords(meaningsFile.buffer, meanings)).toThrow();
  expect(() => openWords(wordsFile.buffer, others)).toThrow('build them anew');
});

test('damaged bytes find wrong words or none, and come to an end', () => {
  const files = lexiconFiles(SMALL);
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 30 });
  const damaged = (name: string, changes: [number, number][], header: number) => {
    const bytes = files.get(name)!.slice();
    for (const [at, value] of changes) bytes[header + (at % (bytes.length - header))] = value;
    return bytes.buffer;
  };
  fc.assert(
    fc.property(damage, damage, (some, others) => {
      const meanings = openMeanings(damaged(MEANINGS, some, 12));
      const words = openWords(damaged(fileOf('en'), others, 20), meanings);
      for (const { start, end, features } of conceptsIn('a quake, quakes court house of ai', 'en', words)) {
        expect(end).toBeGreaterThan(start);
        expect(features.every(Number.isInteger)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('what cannot be written is refused with a sentence', () => {
  expect(() => lexiconFiles(conceptsOf('en', ['x'.repeat(64)], false))).toThrow('c0, en: "xxx');
});
