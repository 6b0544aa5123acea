import { brands } from './outlets.ts';

/** One piece that a sample outlet published: an event's report or other news. */
export interface Piece {
  /** The outlet's id. */
  outlet: string;
  /** The event that it reports, or null for other news. */
  event: string | null;
  /** Its path on the outlet's host. */
  path: string;
  section: 'world' | 'local';
  hoursAgo: number;
  title: string;
  summary: string;
  byline: string;
  paragraphs: string[];
}

/** What an author writes down for a report of an event; the text has one paragraph a line. */
export interface Draft {
  outlet: string;
  slug: string;
  hoursAgo: number;
  title: string;
  summary: string;
  byline: string;
  text: string;
}

/** Other news in short: hours ago, headline, summary, and what else there is to say. */
export type Brief = [hoursAgo: number, title: string, summary: string, more: string];

/** The other news of each outlet, by outlet id. */
export type Briefs = Record<string, { world: Brief[]; local: Brief[] }>;

/** The pieces that report one event. */
export function reportsOf(event: string, drafts: Draft[]): Piece[] {
  return drafts.map(({ outlet, slug, text, ...rest }) => ({
    ...rest,
    outlet,
    event,
    section: 'world',
    path: `${brands[outlet]!.sections.world.path}${slug}`,
    paragraphs: text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  }));
}

/** The pieces made of other news: each page has its summary and two further paragraphs. */
export function piecesOf(briefs: Briefs): Piece[] {
  return Object.entries(briefs).flatMap(([outlet, bySection]) =>
    (['world', 'local'] as const).flatMap((section) =>
      bySection[section].map(([hoursAgo, title, summary, more]) => ({
        outlet,
        event: null,
        section,
        hoursAgo,
        title,
        summary,
        path: `${brands[outlet]!.sections[section].path}${hashOf(title)}`,
        byline: '',
        paragraphs: [summary, ...halves(more)],
      })),
    ),
  );
}

/** A short stable number of a text, for addresses, entity tags and the colours of pictures. */
export function hashOf(text: string): number {
  let hash = 7;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) >>> 0;
  return hash;
}

/** The text in two parts, cut after the sentence that ends nearest to its middle. */
function halves(text: string): string[] {
  const ends = [...text.matchAll(/[.!?؟।](?=\s)|[。！？](?=.)/gu)].map((match) => match.index + 1);
  const middle = text.length / 2;
  const cut = ends.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return cut === undefined ? [text] : [text.slice(0, cut), text.slice(cut).trim()];
}
