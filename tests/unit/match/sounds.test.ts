import { expect, test } from 'vitest';
import { coarseSkeleton, fineSkeleton } from '../../../utils/match/skeletons.ts';
import { soundsOf } from '../../../utils/match/sounds.ts';

const skeletons = (name: string) => soundsOf(name).map(coarseSkeleton);

test.each([
  [
    'pltnl',
    ['valdemar', 'вальдемар', 'βαλντεμαρ', 'فالديمار', 'वाल्डेमार', 'ヴァルデマル', '발데마르', 'ვალდემარ', 'վալդեմար'],
  ],
  [
    'nlnk',
    [
      'marenko',
      'маренко',
      'μαρενκο',
      'مارينكو',
      'मारेन्को',
      'マレンコ',
      '마렌코',
      'মারেনকো',
      'மாரென்கோ',
      'ማረንኮ',
      'มาเรนโค',
      '马连科',
    ],
  ],
  ['tlpnt', ['tarvend', 'тарвенд', 'تارفيند', 'тарвэнд', 'тарвенді', 'タルヴェンド', '타르벤드', 'တာရဗင်ဒ']],
  ['sltl', ['shaldor', 'schaldor', 'чалдор', 'شالدور', 'שלדור', 'シャルドル', '샬도르', 'šaldor', 'şaldor']],
])('one name in many scripts has the skeleton %s', (skeleton, names) => {
  expect(names.map((name) => [name, skeletons(name).includes(skeleton)])).toEqual(names.map((name) => [name, true]));
});

test.each([
  ['chavira', ['splt', 'kpl'], 'kpl'],
  ['wolter', ['v'], 'pltl'],
  ['jensko', ['y'], 'nsk'],
  ['gherro', [], 'l'],
])('%s is also read as other languages would', (name, _, skeleton) => {
  expect(skeletons(name)).toContain(skeleton);
});

test('the fine skeleton keeps apart what the coarse one takes together', () => {
  const [sound = ''] = soundsOf('shamfer');
  expect([coarseSkeleton(sound), fineSkeleton(sound)]).toEqual(['snpl', 'Smfl']);
});

test.each(['', '123', '…', '\u{1f600}', '\ud800', '☃'])('%j has no sound', (text) => {
  expect(soundsOf(text).map(coarseSkeleton).join('')).toBe('');
});
