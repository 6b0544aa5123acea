import type { Signature } from '../../../../utils/match/match.ts';

/** One report to be indexed. */
export interface Entry {
  /** Its place in the corpus, from 1. */
  number: number;
  /** The features of its signature as short words with a space between: what the other engines index. */
  tokens: string;
  /** What ours indexes. */
  report: { title: string; summary: string; lang: string; published: string };
}

/** One article to ask for. */
export interface Question {
  /** The 120 strongest features of its signature as short words. */
  tokens: string[];
  /** What ours is asked with: the article, and its signature made already. */
  article: { title: string; text: string; lang: string; published: string };
  signature: { lang: string; extent: Signature['extent']; features: number[]; weights: number[] };
}

/** A search engine as the bench uses it. */
export interface Engine {
  /** An index with nothing in it. */
  create(): Promise<Index>;
  /** The index that was persisted, ready to answer. */
  open(): Promise<Index>;
  /** Which half of an entry and of a question it needs, so that the other is not read. */
  reads: 'tokens' | 'reports';
  /** What is made of a question before any clock runs. */
  prepare(question: Question): Promise<unknown>;
  /** Makes the article's signature out of its text, which the others cannot do for themselves. */
  sign?(question: Question): Promise<unknown>;
  /** What a worker does that was woken by an article, and how long each part took in ms; without it: prepare, open, answer. */
  wake?(question: Question): Promise<{ answer: number[]; parts: Record<string, number> }>;
}

export interface Index {
  add(entries: Entry[]): Promise<void>;
  remove(numbers: number[]): Promise<void>;
  /** Makes all that was done last. Nothing where it lasts by itself. */
  persist(): Promise<void>;
  /** The tidying that is done now and then, in idle time. */
  compact(): Promise<void>;
  /** Numbers of the ten best, best first. */
  query(prepared: unknown): Promise<number[]>;
  /** Bytes that it holds outside of what JavaScript counts. */
  outside?(): number;
  /** Bytes of the index alone, where more than the index is kept. */
  indexBytes?(): Promise<number>;
}

/** How many answers are asked for. */
export const TOP = 10;
