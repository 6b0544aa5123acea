import { expect, test } from 'vitest';
import { corpusOf } from '../../../utils/match/corpus.ts';
import { featureOf } from '../../../utils/match/hash.ts';
import { rank, reasonsFor, type Signature, segmentOf, signatureOf, type Text } from '../../../utils/match/match.ts';
import { candidatesFor } from '../../../utils/match/rank.ts';
import { lexiconOf } from './smallLexicon.ts';

const NOW = '2026-11-12T10:00:00Z';

function signature(lang: string, names: readonly string[]): Signature {
  const features = Uint32Array.from(names, (name) => featureOf('coarse', name)).sort();
  return { lang, extent: 'lead', features, weights: new Float32Array(features.length).fill(0.5) };
}

test('a small language beside a crowd of another one is looked at, too', () => {
  const told = Array.from({ length: 60 }, (_, i) => `told${i}`);
  const crowd = Array.from({ length: 600 }, (_, i) =>
    signature('en', [told[i % 60]!, told[(i * 7 + 1) % 60]!, told[(i * 11 + 2) % 60]!, `own${i}`]),
  );
  // One shared feature among many others: below each of the crowd.
  const quiet = (lang: string, i: number) => [told[i]!, ...Array.from({ length: 12 }, (_, k) => `${lang}${i}-${k}`)];
  const few = ['ta', 'am', 'ka'].flatMap((lang) => [0, 1, 2].map((i) => signature(lang, quiet(lang, i))));
  const entries = [...crowd, ...few].map((one, number) => ({ number, lang: one.lang, published: NOW, signature: one }));
  const corpus = corpusOf([segmentOf(entries)]);
  const options = { count: 50, except: () => false };
  const found = candidatesFor({ signature: signature('en', told), published: NOW }, corpus, options);
  const places = found.map(({ item }) => item);
  expect(places.filter((item) => item >= crowd.length).sort()).toEqual(few.map((_, i) => crowd.length + i));
  expect(places.length).toBeLessThanOrEqual(50 + few.length);
});

const lexicon = lexiconOf(`
[baker]
en = baker*
ja = パン職人
ar = خباز*, خبازون, خبازين
[strike]
en = strike, strikes
ja = ストライキ
ar = إضراب, إضرابا
[wage]
en = wage, wages
ja = 賃金
ar = أجور
[flood]
en = flood*
ja = 洪水
ar = فيضان*
[museum]
en = museum*
ja = 博物館
ar = متحف
`);

const article: Text = {
  lang: 'en',
  title: 'Bakers strike for higher wages',
  text: 'The bakers of the old town began their strike at dawn. They ask for wages that keep up with the rent.',
};
const items: Text[] = [
  { lang: 'ja', title: 'パン職人がストライキ', text: '賃金の引き上げを求める。' },
  { lang: 'ar', title: 'إضراب الخبازين', text: 'يطالبون برفع الأجور.' },
  { lang: 'ja', title: '川の近くで洪水', text: '水は夜のうちに引いた。' },
  { lang: 'ja', title: '博物館が開館', text: '入場は無料。' },
  { lang: 'ar', title: 'فيضان النهر', text: 'غمرت المياه الطريق.' },
  { lang: 'ar', title: 'متحف جديد', text: 'يفتح أبوابه غدا.' },
  { lang: 'en', title: 'Floods close a road', text: 'The water fell during the night.' },
  { lang: 'en', title: 'A museum opens', text: 'Entry is free of charge.' },
];

const ranked = (words?: typeof lexicon) => {
  const entries = items.map((item, number) => {
    const signed = signatureOf(item, words);
    return { number, lang: signed.lang, published: NOW, signature: signed };
  });
  return rank({ signature: signatureOf(article, words), published: NOW }, [segmentOf(entries)], { top: 50 });
};

test('the lexicon finds reports that share no name and no number with the article', () => {
  expect(
    ranked(lexicon)
      .slice(0, 2)
      .map(({ number }) => number)
      .sort(),
  ).toEqual([0, 1]);
  const [first, second, third] = ranked(lexicon).map(({ score }) => score);
  expect(Math.min(first!, second!)).toBeGreaterThan((third ?? 0) + 0.3);
});

test('and says why, in the article’s own words, which without it it could not', () => {
  const words = ['Bakers', 'strike', 'wages'].map((text) => ({ kind: 'word', text }));
  for (const item of items.slice(0, 2)) {
    const reasons = reasonsFor(article, item, lexicon);
    expect(reasons).toHaveLength(words.length);
    expect(reasons).toEqual(expect.arrayContaining(words));
    expect(reasonsFor(article, item)).toEqual([]);
  }
});
