import type { DBSchema, IDBPDatabase } from 'idb';
import type { PollState } from '../feeds/feeds.ts';
import type { Segment } from '../match/match.ts';
import type { Item } from '../words.ts';

/** What is kept on this device. */
export interface CorpusSchema extends DBSchema {
  /** By number. `told` finds the same headline of the same outlet. */
  items: { key: number; value: Item; indexes: { url: string; told: [string, string]; published: string } };
  /** By day (`2026-11-22`), level and sequence: each level holds merged segments of the one below. */
  segments: { key: SegmentKey; value: SegmentRecord };
  /** The items that report one event. */
  stories: { key: number; value: { number: number; items: number[] } };
  /** By the feed's address. */
  outlets: { key: string; value: PollState };
  meta: { key: 'signatureVersion' | 'items'; value: number };
  /** In the order in which the reader hid them. */
  hidden: { key: number; value: HiddenTake; indexes: { take: [article: string, take: string] } };
}
export type SegmentKey = [day: string, level: number, sequence: number];
export interface SegmentRecord {
  day: string;
  level: number;
  sequence: number;
  segment: Segment;
}
/** One item that the reader has hidden from one article: fingerprints of addresses, which outlive the numbers of items. */
export interface HiddenTake {
  article: string;
  take: string;
}
export type Corpus = IDBPDatabase<CorpusSchema>;

/** One step a version, in order: a step that was released never changes. */
export const MIGRATIONS: ((corpus: Corpus) => void)[] = [
  (corpus) => {
    const items = corpus.createObjectStore('items', { keyPath: 'number', autoIncrement: true });
    items.createIndex('url', 'url', { unique: true });
    items.createIndex('told', ['outlet', 'title']);
    items.createIndex('published', 'published');
    corpus.createObjectStore('segments', { keyPath: ['day', 'level', 'sequence'] });
    corpus.createObjectStore('stories', { keyPath: 'number', autoIncrement: true });
    corpus.createObjectStore('outlets', { keyPath: 'url' });
    corpus.createObjectStore('meta');
  },
  (corpus) => {
    corpus
      .createObjectStore('hidden', { autoIncrement: true })
      .createIndex('take', ['article', 'take'], { unique: true });
  },
];
