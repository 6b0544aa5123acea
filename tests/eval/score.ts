import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ItemFile, type Matches, matchesOf } from '../../utils/cli/itemFile.ts';
import type { EvalSet } from './sets.ts';

export interface Gold {
  article: string;
  lang: string;
  gold: Record<string, string>;
  neutral: string[];
}

/** What one set gave, in fractions; the languages' own figures as the scorer gives them. */
export interface Scores {
  figures: Record<string, number>;
  byLanguage: Record<string, Record<string, number>>;
  articles: number;
}

/** Ranks every `every`th article of a set and has the set's own scorer judge the outcome. */
export function scoreSet(set: EvalSet, items: ItemFile, every: number): Scores {
  const articles = linesOf(set.articles).filter((_, index) => index % every === 0);
  const asked = new Set(articles.map(({ id }) => id));
  const gold = linesOf(set.gold).filter(({ article }) => asked.has(article)) as unknown as Gold[];
  const matches = articles.map((article) => matchesOf(article, items, set.top));
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-eval-'));
  const file = (name: string, lines: readonly unknown[]) => {
    writeFileSync(join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return join(folder, name);
  };
  const printed = execFileSync(
    process.execPath,
    [
      set.scorer,
      ...['--gold', file('gold.jsonl', gold)],
      ...['--articles', file('articles.jsonl', articles)],
      ...['--items', set.corpus, '--other'],
      file('matches.jsonl', matches),
    ],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  rmSync(folder, { recursive: true });
  const { same, byQuery, byTarget = {}, ...rest } = JSON.parse(printed.trim().split('\n').at(-1) ?? '');
  return {
    figures: {
      ...figuresOf(rest),
      'same precision': same.precision,
      'same recall': same.recall,
      [`recall at precision ${set.precision}`]: recallAt(set.precision, matches, gold, languagesOf(set.corpus)),
    },
    byLanguage: { 'by article language': byQuery, 'by item language': byTarget },
    articles: articles.length,
  };
}

const NAMES: Record<string, string> = { recallAtG: 'recall@G', mrr: 'MRR', map: 'mAP', p1: 'P@1' };

function figuresOf(printed: Record<string, unknown>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(NAMES).flatMap(([key, name]) => (key in printed ? [[name, printed[key] as number]] : [])),
  );
}

/** The highest recall of any threshold whose precision is at least this, over items in other languages than the article's; neutral ones aside. */
function recallAt(precision: number, matches: Matches[], gold: Gold[], langOf: Map<unknown, unknown>): number {
  const byArticle = new Map(gold.map((one) => [one.article, one]));
  const pairs = matches.flatMap(({ article, matches: found }) => {
    const one = byArticle.get(article as string);
    if (!one) return [];
    const neutral = new Set<unknown>(one.neutral);
    return found
      .filter(({ id }) => !neutral.has(id) && langOf.get(id) !== one.lang)
      .map(({ id, score }) => ({ score, right: (id as string) in one.gold }));
  });
  const all = gold.reduce((sum, one) => sum + Object.keys(one.gold).length, 0);
  let right = 0;
  let best = 0;
  pairs
    .sort((a, b) => b.score - a.score)
    .forEach((pair, index) => {
      if (pair.right) right++;
      const isLastOfScore = pairs[index + 1]?.score !== pair.score;
      if (isLastOfScore && right / (index + 1) >= precision) best = right / all;
    });
  return best;
}

const languages = new Map<string, Map<unknown, unknown>>();

/** The language of each item of a corpus, by its id. */
export function languagesOf(corpus: string): Map<unknown, unknown> {
  const known = languages.get(corpus) ?? new Map(linesOf(corpus).map(({ id, lang }) => [id, lang]));
  languages.set(corpus, known);
  return known;
}

/** The objects of a JSON Lines file. */
export function linesOf(file: string): Record<string, unknown>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** What is right and what is neutral for each article of a set. */
export function goldOf(file: string): Map<string, Gold> {
  return new Map(linesOf(file).map((line) => [line.article as string, line as unknown as Gold]));
}
