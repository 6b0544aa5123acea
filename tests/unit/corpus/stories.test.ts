import { expect, test } from 'vitest';
import { addReports, type Corpus, expire, openCorpus, storiesOf, tellStories } from '../../../utils/corpus/corpus.ts';
import { freshCorpus, NOW, outletOf, reportOf, stateOf } from './kit.ts';

const outlet = outletOf('a');
const add = (corpus: Corpus, titles: string[], published = '2026-11-22T08:00:00.000Z') =>
  addReports(corpus, {
    outlet,
    state: stateOf(outlet),
    reports: titles.map((title) => reportOf(0, { title, summary: '', published, url: `https://a.example/${title}` })),
    now: NOW,
  });
const told = async (corpus: Corpus) => (await corpus.getAll('stories')).map(({ numbers }) => numbers);

const FERRY = [
  'Ferry Arlena runs aground off Port Quillan',
  'Arlena ferry aground near Port Quillan, all 312 safe',
  'Port Quillan: 312 rescued from ferry Arlena',
];
const BAKERS = ['Bakers of Tarvenholt strike over flour prices', 'Tarvenholt bakers on strike for cheaper flour'];

test('reports of one event become a story, others do not, and one alone is none', async () => {
  const corpus = await freshCorpus();
  await add(corpus, [FERRY[0]!, BAKERS[0]!, FERRY[1]!, 'Comet seen over Lake Ombra']);
  await tellStories(corpus, NOW);
  expect(await told(corpus)).toEqual([[1, 3]]);
  await add(corpus, [BAKERS[1]!, FERRY[2]!]);
  await tellStories(corpus, NOW);
  expect(await told(corpus)).toEqual([
    [1, 3, 6],
    [2, 5],
  ]);
  expect((await storiesOf(corpus, [5, 6, 3, 4])).map(({ number }) => number).sort()).toEqual([1, 2]);
});

test('telling goes on after a restart as if there had been none', async () => {
  const once = await freshCorpus();
  for (const title of [...FERRY, ...BAKERS]) await add(once, [title]);
  await tellStories(once, NOW);
  const expected = await once.getAll('stories');
  let corpus = await freshCorpus();
  for (const title of [...FERRY, ...BAKERS]) {
    await add(corpus, [title]);
    await tellStories(corpus, NOW);
    corpus.close();
    corpus = await openCorpus();
  }
  expect(await corpus.getAll('stories')).toEqual(expected);
});

test('two windows that tell at once tell every item once', async () => {
  const corpus = await freshCorpus();
  await add(corpus, [...FERRY, ...BAKERS]);
  const other = await openCorpus();
  await Promise.all([tellStories(corpus, NOW), tellStories(other, NOW)]);
  expect(await told(corpus)).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
});

test('what is more than three days old is in no new story', async () => {
  const corpus = await freshCorpus();
  await add(corpus, FERRY, '2026-11-18T08:00:00.000Z');
  await tellStories(corpus, NOW);
  expect(await told(corpus)).toEqual([]);
});

test('a story stays until its last item is too old to be kept', async () => {
  const corpus = await freshCorpus();
  await add(corpus, FERRY);
  await tellStories(corpus, NOW);
  await expire(corpus, '2026-11-30T00:00:00.000Z');
  expect(await told(corpus)).toEqual([[1, 2, 3]]);
  await expire(corpus, '2026-12-30T00:00:00.000Z');
  expect(await told(corpus)).toEqual([]);
});

test('after a clock that was ahead by a year stories are told again', async () => {
  const corpus = await freshCorpus();
  const ahead = '2027-11-22T08:00:00.000Z';
  await addReports(corpus, {
    outlet,
    state: stateOf(outlet),
    reports: [reportOf(900, { published: ahead })],
    now: ahead,
  });
  await tellStories(corpus, ahead);
  await add(corpus, FERRY);
  await tellStories(corpus, NOW);
  expect(await told(corpus)).toEqual([[2, 3, 4]]);
});
