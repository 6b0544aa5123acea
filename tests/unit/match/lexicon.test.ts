import { describe, expect, test } from 'vitest';
import { featureOf } from '../../../utils/match/hash.ts';
import { conceptsIn } from '../../../utils/match/lexicon.ts';
import { signatureOf } from '../../../utils/match/match.ts';
import { lexiconOf } from './smallLexicon.ts';

const lexicon = lexiconOf(`
[quake]
en = earthquake, earthquakes, tremor*
es = terremoto*, sismo
ru = землетрясени*
ar = زلزال, زلازل
fa = زمین‌لرزه
he = רעידת אדמה, רעש
am = መንቀጥቀጥ
ko = 지진
hi = भूकंप*
zh = 地震
zh-Hant = 強震
ja = 地震
th = แผ่นดินไหว
my = ငလျင်
de = erdbeben*, beben
sv = jordbävning*
sr = земљотрес*, zemljotres*
tr = ısı dalga*
[victim]
en = death toll, toll
de = opfer
ja = 死者
[court]
en = court, supreme court
de = gericht*
he = בית משפט
sv = domstol
[minister]
en = minister, prime minister
ja = 首相
[prime-minister]
en = prime minister?
[robot]
en = ai, robot
zh = ai, 机器人
[war]
de = krieg
[team]
ja = チーム
[football]
ja = サッカー
[terror]
ja = テロ
[vaccine]
ja = ワクチン
[country-de]
en = german*
ja = ドイツ人
[city-riverton]
en = riverton
[common-words]
en = said, news
`);

const idOf = new Map(
  ['quake', 'victim', 'court', 'minister', 'prime-minister', 'robot', 'war', 'team', 'football', 'terror', 'vaccine']
    .map((id) => [featureOf('concept', id), id] as const)
    .concat([
      [featureOf('term', 'city-riverton'), 'city-riverton'],
      [featureOf('place', 'DE'), 'DE'],
    ]),
);

/** What is found, as `concept:the text that is it`; shared forms have more than one concept. */
function found(language: string, text: string): string[] {
  const words = lexicon(language);
  if (!words) return [];
  return conceptsIn(text, language, words).map(
    ({ features, start, end }) => `${features.map((one) => idOf.get(one)).join('+')}:${text.slice(start, end)}`,
  );
}

type Row = [language: string, text: string, found: string[]];

describe.each<[what: string, rows: Row[]]>([
  [
    'scripts with spaces: words begin and end where the letters do, stems take any ending',
    [
      ['en', 'Earthquake, then earthquakes', ['quake:Earthquake', 'quake:earthquakes']],
      ['en', 'Tremors; aftertremors', ['quake:Tremor']],
      ['en', 'courtesy and escort, courts', []],
      ['en', 'court', ['court:court']],
      ['en', '(court)“court”court.', ['court:court', 'court:court', 'court:court']],
      ['es', 'TERREMOTOS y sismos y un sismo', ['quake:TERREMOTO', 'quake:sismo']],
      ['ru', 'после землетрясением', ['quake:землетрясени']],
      ['hi', 'आज भूकंपों में', ['quake:भूकंप']],
      ['tr', 'ISI DALGASI', ['quake:ISI DALGA']],
      ['tr', 'İSİ DALGASI', []],
    ],
  ],
  [
    'Arabic, Hebrew, Amharic: little words are written on in front',
    [
      ['ar', 'الزلزال', ['quake:زلزال']],
      ['ar', 'والزلزال وبزلازل', ['quake:زلزال', 'quake:زلازل']],
      ['ar', 'فبالزلزال', ['quake:زلزال']],
      ['ar', 'زِلْزَال', ['quake:زِلْزَال']],
      ['ar', 'زلزالية', []],
      ['he', 'וברעידת אדמה', ['quake:רעידת אדמה']],
      ['he', 'כשהרעש, מהרעש', ['quake:רעש', 'quake:רעש']],
      ['he', 'נרעש', []],
      ['he', 'לבית־משפט', ['court:בית־משפט']],
      ['am', 'የመንቀጥቀጥ ስለመንቀጥቀጥ', ['quake:መንቀጥቀጥ', 'quake:መንቀጥቀጥ']],
      ['ru', 'вземлетрясении', []],
    ],
  ],
  [
    'Persian: a half-space, a space and a hyphen are one',
    [
      ['fa', 'زمین‌لرزه و زمین لرزه', ['quake:زمین‌لرزه', 'quake:زمین لرزه']],
      ['fa', 'زمين‌لرزه', ['quake:زمين‌لرزه']],
      ['prs', 'زمین لرزه', ['quake:زمین لرزه']],
    ],
  ],
  [
    'Korean: particles follow the word, nothing goes before it',
    [
      ['ko', '지진으로 지진이 지진', ['quake:지진', 'quake:지진', 'quake:지진']],
      ['ko', '대지진', []],
    ],
  ],
  [
    'scripts without spaces: a form stands anywhere',
    [
      ['zh', '四川发生地震造成', ['quake:地震']],
      ['zh-Hant', '花蓮強震與地震', ['quake:強震', 'quake:地震']],
      ['yue', '強震', ['quake:強震']],
      ['ja', '大地震で首相と死者', ['quake:地震', 'minister:首相', 'victim:死者']],
      ['th', 'เกิดแผ่นดินไหวรุนแรง', ['quake:แผ่นดินไหว']],
      ['my', 'အားပြင်းငလျင်လှုပ်', ['quake:ငလျင်']],
    ],
  ],
  [
    'katakana: a run of it is a word or a few, so that a form begins where it or another form does',
    [
      ['ja', 'テロを', ['terror:テロ']],
      ['ja', 'ステロイドとテロリズム', []],
      ['ja', '新型ワクチン', ['vaccine:ワクチン']],
      ['ja', 'カワクチン', []],
      ['ja', 'ワクチンセンター', ['vaccine:ワクチン']],
      ['ja', 'サッカーチーム', ['football:サッカー', 'team:チーム']],
      ['ja', 'サッカーチームズ', ['football:サッカー']],
      ['ja', 'チームズ', []],
    ],
  ],
  [
    'languages that write words together: a long form anywhere, a short one behind another',
    [
      ['de', 'Seeerdbeben', ['quake:erdbeben']],
      ['de', 'Erdbebenopfer', ['quake:Erdbeben', 'victim:opfer']],
      ['de', 'Landgerichts', ['court:gericht']],
      ['de', 'Bürgerkrieg', []],
      ['de', 'Krieg', ['war:Krieg']],
      ['de', 'Mondbeben', []],
      ['sv', 'storjordbävningen, fredsdomstol', ['quake:jordbävning', 'court:domstol']],
      ['sv', 'domstolen', []],
      ['en', 'megaearthquake', []],
    ],
  ],
  [
    'phrases, and the longest form at a place',
    [
      ['en', 'The death toll rises', ['victim:death toll']],
      ['en', 'death-toll, death\u00a0toll', ['victim:death-toll', 'victim:death\u00a0toll']],
      ['en', 'death by toll', ['victim:toll']],
      ['en', 'Supreme Court', ['court:Supreme Court']],
      ['en', 'supreme courts', []],
    ],
  ],
  [
    'a form that stands under two concepts is both',
    [
      ['en', 'Prime Minister', ['minister+prime-minister:Prime Minister']],
      ['en', 'a minister', ['minister:minister']],
    ],
  ],
  [
    'countries, names and common words',
    [
      ['en', 'Germans said in Riverton', ['DE:German', ':said', 'city-riverton:Riverton']],
      ['ja', 'ドイツ人は', ['DE:ドイツ人']],
    ],
  ],
  [
    'Latin letters in Chinese text are a word of their own',
    [
      ['zh', '中国AI公司', ['robot:AI']],
      ['zh', '中国AIDS公司', []],
      ['zh', '新CAI', []],
    ],
  ],
  [
    'one column serves languages that are written alike',
    [
      ['hr', 'zemljotresa', ['quake:zemljotres']],
      ['bs', 'земљотресу', ['quake:земљотрес']],
      ['xx', 'earthquake', []],
      ['und', 'earthquake', []],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s', (language, text, expected) => expect(found(language, text)).toEqual(expected));
});

test('a country’s words make the same feature as its name, and say which country', () => {
  const words = lexicon('en')!;
  expect(conceptsIn('Germans', 'en', words)).toEqual([
    { features: [featureOf('place', 'DE')], country: 'DE', start: 0, end: 6 },
  ]);
});

test('common words are known and say nothing', () => {
  expect([...signatureOf({ title: 'said: news', text: '', lang: 'en' }, lexicon).features]).toEqual([]);
  expect(signatureOf({ title: 'said: news', text: '', lang: 'en' }).features.length).toBeGreaterThan(0);
});
