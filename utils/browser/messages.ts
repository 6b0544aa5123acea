/**
 * Everything that is said between the parts of Elsewhere. One map, two doors: pages may ask only what `PageQuestions` lists,
 * extension pages may ask everything. Answers cross as `{ ok, value }` because an Error does not survive the way.
 */
import type { Article, CorpusState, Country, Coverage, Language } from '../words.ts';

/** Asked by content scripts (and, like all questions, by extension pages). */
export interface PageQuestions {
  /** Which takes are there for this article? */
  coverage: { ask: { article: Article }; answer: Coverage };
  /** The page at this address now shows takes from so many countries. Late words of a page that is gone change no badge. */
  badge: { ask: { countries: number; url: string }; answer: null };
  /** Open this take in a new tab. */
  open: { ask: { item: number }; answer: null };
  /** The reader says that this item is not about the event of the article at this address, or takes that back. */
  hide: { ask: Hide & { article: string }; answer: null };
}

/** Asked by extension pages only. */
export interface SurfaceQuestions {
  /** What the reader chose, with what the browser suggests where nothing was chosen yet. */
  settings: { ask: null; answer: Settings };
  /** Keep what the reader chose. */
  choose: { ask: { settings: Settings }; answer: null };
  /** The three sizes with what each would ask the browser for. */
  sizes: { ask: null; answer: SizeOffer[] };
  /** How far the corpus has come. */
  progress: { ask: null; answer: Progress };
  /** Poll what is due now, also if the reader has switched the schedule off. Returns at once: `progress` tells. */
  update: { ask: null; answer: null };
  /** A recent story of the corpus that several countries report: something to try Elsewhere on. */
  tryIt: {
    ask: null;
    answer: {
      item: number;
      url: string;
      title: string;
      lang: Language;
      outlet: string;
      country: Country;
      countries: number;
    } | null;
  };
}

export type Questions = PageQuestions & SurfaceQuestions;
export type Kind = keyof Questions;
export type Ask<K extends Kind> = Questions[K]['ask'];
export type Answer<K extends Kind> = Questions[K]['answer'];

export interface Message<K extends Kind = Kind> {
  kind: K;
  ask: Ask<K>;
}
export type Reply<K extends Kind = Kind> = { ok: true; value: Answer<K> } | { ok: false; error: string };

/** What a reader does with a take: hide it for good, or (`hidden` false) have it back. */
export interface Hide {
  item: number;
  hidden: boolean;
}

/** How many outlets the reader wants: the first 30 or 150 of the catalogue, or all. */
export type Size = 30 | 150 | 'all';

export interface Settings {
  /** The reader's country, of which takes are not "elsewhere". */
  home: Country;
  /** Languages the reader reads, best first. */
  languages: Language[];
  size: Size;
  /** False: polls only when the reader presses Update. */
  polling: boolean;
  /** Origins that the reader allowed beyond the catalogue's, with "Always on this site". */
  sites: string[];
}

export interface SizeOffer {
  size: Size;
  outlets: number;
  countries: number;
  languages: number;
  /** Match patterns to ask the browser for. */
  origins: string[];
}

export interface Progress extends CorpusState {
  /** Chosen outlets, and how many of them were polled at least once. */
  total: number;
  done: number;
  /** False while the browser has not granted the hosts. */
  allowed: boolean;
  failed: { outlet: string; name: string; error: string }[];
  /** Why polling as a whole does not work (storage full, a database of a newer version), in a sentence. */
  trouble: string | null;
}
