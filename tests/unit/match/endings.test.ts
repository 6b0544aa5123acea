import { expect, test } from 'vitest';
import { formsOf } from '../../../utils/match/affixes.ts';
import { withoutEnding } from '../../../utils/match/endings.ts';
import { REQUIRED, WELCOME } from '../../../utils/match/lexiconLanguages.ts';

/** An invented name with an ending, and without it, in each language that writes endings with a consonant on to names. */
const ROWS: [language: string, written: string, name: string][] = [
  ['am', 'ታርቬንዶን', 'ታርቬንዶ'],
  ['az', 'tarvendodan', 'tarvendo'],
  ['be', 'тарвендам', 'тарвенд'],
  ['bg', 'тарвендът', 'тарвенд'],
  ['bn', 'টারভেন্দোকে', 'টারভেন্দো'],
  ['cs', 'tarvendem', 'tarvend'],
  ['da', 'tarvendos', 'tarvendo'],
  ['de', 'tarvendos', 'tarvendo'],
  ['el', 'ταρβεντους', 'ταρβεντ'],
  ['et', 'tarvendoga', 'tarvendo'],
  ['fi', 'tarvendossa', 'tarvendo'],
  ['gu', 'ટાર્વેન્ડોમાં', 'ટાર્વેન્ડો'],
  ['hi', 'तारवेंदियों', 'तारवेंद'],
  ['hr', 'tarvendom', 'tarvend'],
  ['hu', 'tarvendónak', 'tarvendó'],
  ['hy', 'տարվենդոյում', 'տարվենդոյ'],
  ['is', 'tarvendinum', 'tarvend'],
  ['ka', 'თარვენდოსთვის', 'თარვენდო'],
  ['kk', 'тарвендоның', 'тарвендо'],
  ['kn', 'ತಾರ್ವೆಂಡೊದಲ್ಲಿ', 'ತಾರ್ವೆಂಡೊ'],
  ['ky', 'тарвендадан', 'тарвенда'],
  ['lt', 'tarvendams', 'tarvend'],
  ['lv', 'tarvendiem', 'tarvend'],
  ['mk', 'тарвендот', 'тарвенд'],
  ['ml', 'തർവെൻഡോയുടെ', 'തർവെൻഡോ'],
  ['mn', 'тарвендогийн', 'тарвендог'],
  ['mr', 'तारवेंदोच्या', 'तारवेंदो'],
  ['ne', 'तारवेंदोलाई', 'तारवेंदो'],
  ['nl', 'tarvendos', 'tarvendo'],
  ['no', 'tarvendos', 'tarvendo'],
  ['pl', 'tarvendowi', 'tarvend'],
  ['ro', 'tarvendului', 'tarvend'],
  ['ru', 'тарвендами', 'тарвенд'],
  ['si', 'ටාවෙන්ඩෝගේ', 'ටාවෙන්ඩෝ'],
  ['sk', 'tarvendovi', 'tarvend'],
  ['sl', 'tarvendom', 'tarvend'],
  ['sq', 'tarvendit', 'tarvend'],
  ['sr', 'тарвендом', 'тарвенд'],
  ['sv', 'tarvendos', 'tarvendo'],
  ['ta', 'தார்வெண்டோக்கு', 'தார்வெண்டோ'],
  ['te', 'తార్వెండోలో', 'తార్వెండో'],
  ['tr', 'tarvendodan', 'tarvendo'],
  ['uk', 'тарвендові', 'тарвенд'],
  ['ur', 'تارویندوں', 'تارویند'],
  ['uz', 'tarvendoning', 'tarvendo'],
];

test.each(ROWS)('%s: %s is %s', (language, written, name) => {
  expect(withoutEnding(written, language)).toBe(name);
  const forms = formsOf(written, language);
  expect(forms[0]).toEqual({ text: written, trust: 1 });
  const stem = forms.find(({ text }) => text === name);
  expect(stem?.trust).toBeLessThan(1);
});

test('every language with endings has a row', () => {
  const long = 'x'.repeat(5);
  const seen = new Set(ROWS.map(([language]) => language));
  const letters = ['s', 'т', 'ት', 'न', 'ন', 'ن'];
  const others = [...REQUIRED, ...WELCOME].filter((language) => !seen.has(language));
  const found = others.filter((language) => letters.some((letter) => withoutEnding(long + letter, language)));
  expect(found).toEqual([]);
});

test.each([
  ['ru', 'тим', 'what is left would be too short'],
  ['fi', 'ossa', 'what is left would be too short'],
  ['en', 'tarvendos', 'the language writes nothing on to names'],
  ['zh', '塔文多', 'the language writes nothing on to names'],
  ['constructor', 'tarvendos', 'the language is none'],
  ['de', '', 'there is nothing'],
])('%s: %s keeps its end, because %s', (language, word) => expect(withoutEnding(word, language)).toBeUndefined());

test.each([
  ['tr', 'tarvendolarından', 'tarvendoları'],
  ['hu', 'tarvendoknak', 'tarvend'],
  ['cs', 'tarvendového', 'tarvend'],
])('%s: of several endings of %s the longest goes', (language, word, stem) => {
  expect(withoutEnding(word, language)).toBe(stem);
});

test.each([
  ['ar', 'وتارفيندو', ['وتارفيندو', 'تارفيندو']],
  ['ar', 'بالتارفيندو', ['بالتارفيندو', 'تارفيندو']],
  ['he', 'בטרבנדו', ['בטרבנדו', 'טרבנדו']],
  ['he', 'בטר', ['בטר']],
  ['ko', '타르벤도에서', ['타르벤도에서', '타르벤도']],
  ['ko', '드라보스카', ['드라보스카']],
  ['am', 'የታርቬንዶ', ['የታርቬንዶ', 'ታርቬንዶ']],
  ['en', 'tarvendo', ['tarvendo']],
])('%s: %s is read as %j', (language, word, forms) => {
  expect(formsOf(word, language).map(({ text }) => text)).toEqual(forms);
});
