import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Outlet } from '../../utils/words.ts';
import type { Answerer } from '../browsers/internet.ts';

/** Captured pages and feeds of the real web, kept outside the project because they are their publishers'. */
const DATA = join(import.meta.dirname, '../../../shared/data');

export const hasCaptured = existsSync(DATA);

export interface CapturedPage {
  url: string;
  /** What a person says its title is. */
  title: string;
  lang: string;
  html: Buffer;
}

/** The captured pages of these ids. */
export function capturedPages(ids: string[]): CapturedPage[] {
  const pages = new Map(
    lines<{ id: string; url: string; html: string }>('detect/pages.jsonl').map((page) => [page.id, page]),
  );
  const truths = lines<{ id: string; title: string; lang: string }>('detect/truth.jsonl');
  return truths
    .filter(({ id }) => ids.includes(id))
    .map(({ id, title, lang }) => {
      const { url, html } = pages.get(id)!;
      return { url, title, lang, html: gunzipSync(readFileSync(join(DATA, 'detect', html))) };
    });
}

/** The captured feeds, each as an outlet of its own, and what their hosts answer. */
export function capturedFeeds(now: number): { outlets: Outlet[]; answer: Answerer } {
  const feeds = lines<{ file: string; url: string; items: number }>('feeds/expected.jsonl')
    .filter(({ url, items }) => items && URL.canParse(url))
    .map(({ file, url }) => ({ file, url: new URL(url.replace(/^http:/, 'https:')).href }));
  const first = [...new Map(feeds.map((feed) => [new URL(feed.url).hostname, feed])).entries()];
  const outlets = first.map(
    ([host, { url }], number): Outlet => ({
      id: `captured-${number}`,
      name: host,
      // The captures do not say where they are edited; the corpus only needs a country.
      country: 'US',
      languages: ['en'],
      hosts: [host.replace(/^www\./, '')],
      feeds: [{ url }],
      ownership: 'unknown',
    }),
  );
  const answer: Answerer = (host, path) => {
    const feed = feeds.find(
      ({ url }) => new URL(url).host === host && new URL(url).pathname + new URL(url).search === path,
    );
    if (!feed) return undefined;
    return { status: 200, type: 'application/xml', body: asOfToday(readFileSync(join(DATA, 'feeds', feed.file)), now) };
  };
  return { outlets, answer };
}

const DATES = /(<(?:pubDate|dc:date|published|updated)>)([^<]+)(<)/g;

/** The feed with its times moved so that its newest report is an hour old: years-old captures would expire at once. */
function asOfToday(feed: Buffer, now: number): Buffer {
  const text = feed.toString('latin1');
  const times = [...text.matchAll(DATES)].map(([, , date]) => Date.parse(date ?? '')).filter(Number.isFinite);
  const shift = now - 3_600_000 - Math.max(...times);
  const moved = text.replace(DATES, (whole, open: string, date: string, close: string) =>
    Number.isFinite(Date.parse(date)) ? open + new Date(Date.parse(date) + shift).toISOString() + close : whole,
  );
  return Buffer.from(moved, 'latin1');
}

function lines<T>(file: string): T[] {
  return readFileSync(join(DATA, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
