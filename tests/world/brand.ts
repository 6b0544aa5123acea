import type { Country, Language, Ownership } from '../../utils/words.ts';

/** How an outlet of the sample world looks, and how its pages and feed say what they are. */
export interface Brand {
  template: 'broadsheet' | 'portal' | 'magazine' | 'plain' | 'app';
  /** JSON-LD and Open Graph, Open Graph alone, or nothing but a <time>. */
  markup: 'jsonld' | 'graph' | 'og' | 'time';
  feed: 'rss' | 'atom' | 'rdf';
  accent: string;
  paper: string;
  font: string;
  headFont: string;
  tagline: string;
  timeZone: string;
  sections: Record<'world' | 'local', { path: string; name: string }>;
}

/** An outlet of the sample world as it is written down. */
export interface Entry {
  id: string;
  name: string;
  nameEn?: string;
  country: Country;
  serves?: Country;
  lang: Language;
  ownership: Ownership;
  owner: string;
  agency?: true;
  host: string;
  /** Feeds live on a host of their own. */
  feedHost?: true;
  brand: Omit<Brand, 'sections'> & {
    sections: [world: [path: string, name: string], local: [path: string, name: string]];
  };
}
