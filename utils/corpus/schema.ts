import type { DBSchema, IDBPDatabase } from 'idb';
import type { PollState } from '../feeds/feeds.ts';
import type { Story, StoryPage } from '../match/match.ts';
import type { Item } from '../words.ts';

/** What is kept on this device. */
export interface CorpusSchema extends DBSchema {
  /** By number. `told` finds the same headline of the same outlet. */
  items: { key: number; value: Item; indexes: { url: string; told: [string, string]; published: string } };
  /** By day (`2026-11-22`) and id. */
  segments: { key: SegmentKey; value: SegmentRecord };
  /** By number. */
  stories: { key: number; value: StoryRecord; indexes: { items: number; last: number } };
  /** What telling stories knows of the items of the last days, by the first item's number. */
  storyPages: { key: number; value: StoryPage };
  /** By the feed's address. */
  outlets: { key: string; value: PollState };
  /** By number: the day of an item that is gone but still in a segment. */
  removed: { key: number; value: string };
  meta: { key: keyof Meta; value: number };
  /** In the order in which the reader hid them. */
  hidden: { key: number; value: HiddenTake; indexes: { take: [article: string, take: string] } };
}
/** An id is given once: a segment under a known key is the segment that was there before. */
export type SegmentKey = [day: string, id: number];
export interface SegmentRecord {
  day: string;
  id: number;
  /** How many items it indexes, removed ones included. */
  items: number;
  /** What `openSegment` opens. Browsers read a large blob several times faster than as many bytes in the record itself, and a small one slower. */
  bytes: Blob | Uint8Array<ArrayBuffer>;
}

export interface StoryRecord extends Story {
  /** Of its items, for the database's own index. */
  numbers: number[];
}

/** Numbers that are kept on their own. */
interface Meta {
  /** That of all segments, unless they are being made anew. */
  signatureVersion: number;
  /** How many items there are. */
  items: number;
  /** The last id that a segment got. */
  segment: number;
  /** The last item that stories were told of. */
  told: number;
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
  // The index is made anew from the items.
  (corpus) => {
    corpus.deleteObjectStore('segments');
    corpus.createObjectStore('segments', { keyPath: ['day', 'id'] });
    corpus.createObjectStore('removed');
    corpus.deleteObjectStore('stories');
    const stories = corpus.createObjectStore('stories', { keyPath: 'number' });
    stories.createIndex('items', 'numbers', { multiEntry: true });
    stories.createIndex('last', 'last');
    corpus.createObjectStore('storyPages');
  },
];
