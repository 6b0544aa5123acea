import { expect, test } from 'vitest';
import { readTopic } from '../../../utils/match/match.ts';

const SOURCE = `; a note
[quake]

en = earthquake,  tremor* , shake?, jolt*?
zh = 地震
zh-Hant = 強震
hr = potres*

  [flood]
en=flood
`;

test('concepts are read with their lines, and forms with their marks', () => {
  const { concepts, problems } = readTopic('disasters', SOURCE);
  expect(problems).toEqual([]);
  expect(concepts.map(({ id, topic, line }) => [id, topic, line])).toEqual([
    ['quake', 'disasters', 2],
    ['flood', 'disasters', 9],
  ]);
  expect(concepts[0]!.words.get('en')).toEqual([
    { text: 'earthquake', stem: false, shared: false, line: 4 },
    { text: 'tremor', stem: true, shared: false, line: 4 },
    { text: 'shake', stem: false, shared: true, line: 4 },
    { text: 'jolt', stem: true, shared: true, line: 4 },
  ]);
  expect(concepts[1]!.words.get('en')).toEqual([{ text: 'flood', stem: false, shared: false, line: 10 }]);
});

test('the ends of lines may be those of Windows', () => {
  expect(readTopic('disasters', SOURCE.replaceAll('\n', '\r\n'))).toEqual(readTopic('disasters', SOURCE));
});

test.each([
  ['a row before any concept', 'en = flood', 1, '"en = flood" cannot be read.'],
  ['a heading in capitals', '[Flood]', 1, '"[Flood]" cannot be read.'],
  ['a heading with a space', '[flood plain]', 1, '"[flood plain]" cannot be read.'],
  ['a heading that is not closed', '[flood', 1, '"[flood" cannot be read.'],
  ['a row without forms', '[flood]\nen =', 2, '"en =" cannot be read.'],
  ['a row without a language', '[flood]\nflood, floods', 2, '"flood, floods" cannot be read.'],
  ['a tag that is none', '[flood]\nEnglish = flood', 2, '"English = flood" cannot be read.'],
  ['a language twice', '[flood]\nen = flood\nen = floods', 3, 'flood has two lines for en.'],
  ['a very long line', `[flood]\n${'x'.repeat(100)}`, 2, `"${'x'.repeat(40)}" cannot be read.`],
])('%s is named with its line', (_, source, line, message) => {
  expect(readTopic('disasters', source).problems).toEqual([{ topic: 'disasters', line, message }]);
});

test('what stands beside a line that cannot be read is read all the same', () => {
  const { concepts, problems } = readTopic('disasters', '[flood]\n???\nen = flood\n\n[storm]\nen = storm');
  expect(problems).toHaveLength(1);
  expect(concepts.map(({ id, words }) => [id, words.get('en')?.[0]?.text])).toEqual([
    ['flood', 'flood'],
    ['storm', 'storm'],
  ]);
});
