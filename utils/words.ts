/** The words of Elsewhere, as types: plain objects that cross every boundary unchanged. Unknown values are `null`. */

/** ISO 3166-1 alpha-2 (and XK). */
export type Country = string;
/** BCP 47. */
export type Language = string;
/** ISO 8601 in UTC, `2026-11-12T08:30:00.000Z`: as text it sorts by time. */
export type Time = string;

export type Ownership = 'public' | 'state' | 'private' | 'nonprofit' | 'party' | 'unknown';

/** One address that an outlet publishes its latest reports at. */
export interface Feed {
  url: string;
  /** What the feed is written in, where that is not the outlet's first language. */
  lang?: Language;
}

/** Who publishes. Its country is where its newsroom is, never the country it writes about. */
export interface Outlet {
  id: string;
  name: string;
  /** The name in Latin script, where `name` is not. */
  nameEn?: string;
  country: Country;
  /** The country its readers are in, for press in exile and foreign services. */
  serves?: Country;
  /** The main one first. */
  languages: Language[];
  /** Hosts of its article pages, without `www.`. */
  hosts: string[];
  feeds: Feed[];
  ownership: Ownership;
  owner?: string;
  agency?: boolean;
}

/** The page being read. */
export interface Article {
  url: string;
  title: string;
  /** Paragraphs, one a line. */
  text: string;
  published: Time | null;
  lang: Language | null;
  /** The outlet's name as the page gives it. */
  outlet: string | null;
  authors: string[];
}

/** One report as a feed gives it: plain text, absolute https url. */
export interface Report {
  url: string;
  title: string;
  summary: string;
  published: Time | null;
  lang: Language | null;
}

/** One report in the corpus. */
export interface Item {
  /** Its number in the corpus: what messages carry instead of addresses. */
  number: number;
  /** The outlet's id. */
  outlet: string;
  url: string;
  title: string;
  summary: string;
  /** As the feed says, else when it was first seen. Never in the future. */
  published: Time;
  lang: Language;
}

/** Why an item was taken for the same event, in a form that a reader understands. */
export type Reason =
  | { kind: 'place'; country: Country }
  | { kind: 'name' | 'word'; text: string }
  | { kind: 'number'; text: string }
  /** How many whole hours after the article (before it, if negative); 0 within an hour of it. */
  | { kind: 'time'; hours: number };

/** What a surface shows of an outlet. */
export type Publisher = Pick<
  Outlet,
  'id' | 'name' | 'nameEn' | 'country' | 'serves' | 'ownership' | 'owner' | 'agency'
>;

/** An item shown beside an article. */
export interface Take {
  item: number;
  url: string;
  title: string;
  summary: string;
  lang: Language;
  published: Time;
  publisher: Publisher;
  /** 0..1, calibrated by match.ts: higher is surer. */
  score: number;
  reasons: Reason[];
}

/** The state of the corpus that an answer came from. */
export interface CorpusState {
  items: number;
  outlets: number;
  countries: number;
  /** The oldest item's time, or nothing while the corpus is empty. */
  begins: Time | null;
  /** Outlets chosen by the reader that were never polled yet. */
  waiting: number;
}

/** The answer for an article. */
export interface Coverage {
  article: Pick<Article, 'url' | 'title' | 'published' | 'lang'> & {
    publisher: Publisher | null;
    outlet: string | null;
  };
  /** Takes from other countries than the article's own outlet's, best first. */
  takes: Take[];
  /** How many more there were, if the reader had not hidden them. */
  hidden: number;
  corpus: CorpusState;
}

/** What a page knows of itself. Kept by the page's own content script, asked for by the surfaces. */
export type PageState =
  | { kind: 'notAnArticle' }
  | { kind: 'reading' }
  | { kind: 'searching'; title: string }
  | { kind: 'found'; coverage: Coverage }
  | { kind: 'nothingFound'; coverage: Coverage }
  | { kind: 'failed'; message: string };

/** What a surface shows: the page's state, or what only the surface can know. */
export type SurfaceState =
  | PageState
  | { kind: 'noAccess'; origin: string | null }
  | { kind: 'browserPage' }
  | { kind: 'corpusEmpty' }
  | { kind: 'corpusFilling'; corpus: CorpusState }
  | { kind: 'tooOld'; coverage: Coverage };
