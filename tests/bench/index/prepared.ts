import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectLexicon } from '../../../utils/cli/lexiconFiles.ts';
import { signatureOf } from '../../../utils/match/match.ts';
import type { Question } from './browser/engine.ts';
import { chanceOf } from './chance.ts';
import { type Asked, type Generated, generatedArticles, generatedReports } from './corpus.ts';
import { type Density, densityOf } from './density.ts';
import { exactly } from './exact.ts';
import type { Plain } from './exactCorpus.ts';

export const BATCH = 500;
export const QUESTIONS = 200;
/** Looking at everything takes its time: so many of the questions are answered exactly too. */
const EXACT = 50;
const TOP = 10;
const STRONGEST = 120;

/** A corpus of one size, written down for the browser, and what its questions should be answered with. */
export interface Prepared {
  size: number;
  density: Density;
  /** The best ten by the formula itself, for the first questions: numbers of items. */
  exact: number[][];
  /** Those of them that are sure enough to be shown. */
  exactShown: number[][];
  /** Of every question: the numbers of all reports of its event. */
  right: Set<number>[];
  /** Features of an article, from the least to the most. */
  features: { least: number; median: number; most: number };
}

/** Writes a corpus, with two batches more to be added later, and questions into `folder`. */
export function prepare(size: number, folder: string): Prepared {
  const lexicon = projectLexicon();
  const all = generatedReports(size + 2 * BATCH);
  const reports = all.slice(0, size);
  const articles = generatedArticles(reports, QUESTIONS);
  const signedAll = all.map(
    (report): Plain => ({
      published: report.published,
      signature: signatureOf({ title: report.title, text: report.summary, lang: report.lang }, lexicon),
    }),
  );
  const asked = articles.map(
    (article): Plain => ({ published: article.published, signature: signatureOf(article, lexicon) }),
  );
  const exact = exactly(signedAll.slice(0, size), asked);
  mkdirSync(folder, { recursive: true });
  for (let first = 0; first < all.length; first += BATCH) {
    writeReports(folder, first, all.slice(first, first + BATCH));
    writeTokens(folder, first, signedAll.slice(first, first + BATCH));
  }
  const questions = articles.map(
    ({ title, text, lang, published }, place): Question => ({
      article: { title, text, lang, published },
      signature: plain(asked[place]!),
      tokens: exact
        .strongest(asked[place]!)
        .slice(0, STRONGEST)
        .map((feature) => feature.toString(36)),
    }),
  );
  writeFileSync(join(folder, 'questions.json'), JSON.stringify(questions));
  const best = asked.slice(0, EXACT).map((question) => exact.best(question, TOP));
  const features = asked.map(({ signature }) => signature.features.length).sort((a, b) => a - b);
  return {
    size,
    density: densityOf(shuffled(signedAll.slice(0, size).map(({ signature }) => signature))),
    exact: best.map((items) => items.map(({ place }) => place + 1)),
    exactShown: best.map((items) => items.filter(({ same }) => same).map(({ place }) => place + 1)),
    right: rightOf(articles, reports),
    features: { least: features[0]!, median: features[features.length >> 1]!, most: features.at(-1)! },
  };
}

function plain({ signature: { lang, extent, features, weights } }: Plain): Question['signature'] {
  return { lang, extent, features: [...features], weights: [...weights] };
}

function writeReports(folder: string, first: number, reports: readonly Generated[]): void {
  const plain = reports.map(({ title, summary, lang, published }) => ({ title, summary, lang, published }));
  writeFileSync(join(folder, `reports-${first / BATCH}.json`), JSON.stringify({ first: first + 1, reports: plain }));
}

/** The number of the first, then of every item how many features it has and which. */
function writeTokens(folder: string, first: number, items: readonly Plain[]): void {
  const words = [first + 1, ...items.flatMap(({ signature: { features } }) => [features.length, ...features])];
  writeFileSync(join(folder, `tokens-${first / BATCH}.bin`), Uint32Array.from(words));
}

function rightOf(articles: readonly Asked[], reports: readonly Generated[]): Set<number>[] {
  const numbers = Map.groupBy(
    reports.map(({ event }, place) => ({ event, number: place + 1 })),
    ({ event }) => event,
  );
  return articles.map(({ event }) => new Set(numbers.get(event)?.map(({ number }) => number)));
}

function shuffled<T>(from: readonly T[]): T[] {
  const chance = chanceOf('order');
  return from
    .map((value) => ({ value, key: chance.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
