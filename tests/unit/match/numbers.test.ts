import { expect, test } from 'vitest';
import { asciiDigits } from '../../../utils/match/characters.ts';
import { numbersIn } from '../../../utils/match/numbers.ts';

const values = (text: string) => numbersIn(asciiDigits(text)).map(({ value }) => value);

test.each([
  ['1,200', [1200]],
  ['1.200', [1200]],
  ['1\u202f200 and 12\u00a0000', [1200, 12_000]],
  ['12,34,567', [1_234_567]],
  ['1.2 and 1,25', [1.2, 1.25]],
  ['1.2 million', [1_200_000]],
  ['1,2 millones', [1_200_000]],
  ['3 mrd', [3_000_000_000]],
  ['1,1 млн крон', [1_100_000]],
  ['1.2 مليون', [1_200_000]],
  ['١٢٠٠', [1200]],
  ['۴۵ و ৯৮ और ७६', [45, 98, 76]],
  ['12 लाख', [1_200_000]],
  ['3 crore', [30_000_000]],
  ['120万', [1_200_000]],
  ['3億5000万円', [350_000_000]],
  ['3억 원', [300_000_000]],
  ['２０２６年', [2026]],
  ['5 milk bottles', [5]],
  ['1.2.3', [1, 2, 3]],
  ['none', []],
])('the numbers of %s', (text, expected) => expect(values(text)).toEqual(expected));

test('a number says where it stands and which digits it is written with', () => {
  expect(numbersIn('over 1,200 dead')).toEqual([{ start: 5, end: 10, value: 1200, parts: [1, 200] }]);
});
