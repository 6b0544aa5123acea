import { existsSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = join(import.meta.dirname, '../../../shared');

/** One set of articles that matching is measured with, beside the project and not part of it. */
export interface EvalSet {
  name: string;
  corpus: string;
  articles: string;
  gold: string;
  scorer: string;
  /** How many items are asked for: more than an article has right ones. */
  top: number;
  /** The times of its items are made up, so that nothing can be learnt from them. */
  timeless?: boolean;
  /** The precision at which recall is asked for: what readers are shown must be as sure. */
  precision: number;
}

const data = (path: string) => join(SHARED, 'data', path);
const scorer = (name: string) => join(SHARED, 'eval', name);
const xling = {
  corpus: data('xling/items.jsonl'),
  gold: data('xling/gold.jsonl'),
  scorer: scorer('score-xling.mjs'),
  timeless: true,
};

export const SETS: readonly EvalSet[] = [
  { ...xling, name: 'xling', articles: data('xling/articles.jsonl'), top: 300, precision: 0.9 },
  { ...xling, name: 'xling-head', articles: data('xling/articles-head.jsonl'), top: 300, precision: 0.9 },
  { ...xling, name: 'xling-wmt', articles: data('xling/articles-wmt.jsonl'), top: 300, precision: 0.9 },
  {
    name: 'events',
    corpus: data('events/items.jsonl'),
    articles: data('events/articles.jsonl'),
    gold: data('events/gold.jsonl'),
    scorer: scorer('score-events.mjs'),
    top: 400,
    precision: 0.8,
  },
];

/** False on a machine that has the project alone: what needs these sets is skipped. */
export const hasSets = (): boolean => SETS.every(({ articles }) => existsSync(articles));
