import { type AnyFeed, type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { mended } from './mend.ts';
import { isSitemap, sitemapEntries } from './sitemap.ts';
import { tidyXml } from './tidy.ts';

/** One entry as the feed writes it: mark-up, relative links and dates of all fashions; the first usable of several. */
export interface RawEntry {
  title: string | undefined;
  /** Links in the order of trust. */
  links: (string | undefined)[];
  base: string | undefined;
  summary: string | undefined;
  date: string | undefined;
  lang: string | undefined;
}
export interface RawFeed {
  lang: string | undefined;
  entries: RawEntry[];
}

/** What stands in a feed of any kind, in its order; throws a sentence if it is none. */
export function rawFeed(text: string, mostEntries: number): RawFeed {
  const clean = /^[\s\ufeff]*[{[]/.test(text) ? text : tidyXml(text, mostEntries);
  if (isSitemap(clean)) return { lang: undefined, entries: sitemapEntries(clean, mostEntries) };
  const options = { maxItems: mostEntries, parseDateFn: (raw: string) => raw };
  try {
    return rawOf(parseFeed(clean, options));
  } catch (error) {
    const second = mended(clean);
    if (second === undefined) throw new Error(whyNot(text), { cause: error });
    try {
      return rawOf(parseFeed(second, options));
    } catch {
      throw new Error(whyNot(text), { cause: error });
    }
  }
}

function whyNot(text: string): string {
  if (text.trim() === '') return 'is empty';
  if (/<html[\s>]|<!doctype html/i.test(text.slice(0, 2_000))) return 'is a web page, not a feed';
  return /<(rss|feed|rdf:RDF)[\s>]/i.test(text) ? 'is a broken feed that cannot be read' : 'is not a feed';
}

function rawOf(parsed: AnyFeed<string>): RawFeed {
  if (parsed.format === 'rss')
    return {
      lang: parsed.feed.language ?? parsed.feed.dc?.languages?.[0],
      entries: (parsed.feed.items ?? []).map((item) => rssEntry(item, parsed.feed)),
    };
  if (parsed.format === 'rdf')
    return {
      lang: parsed.feed.dc?.languages?.[0] ?? parsed.feed.xml?.lang,
      entries: (parsed.feed.items ?? []).map((item) => rssEntry(item, parsed.feed)),
    };
  if (parsed.format === 'atom')
    return {
      lang: parsed.feed.xml?.lang,
      entries: (parsed.feed.entries ?? []).map((entry) => atomEntry(entry, parsed.feed)),
    };
  return { lang: parsed.feed.language, entries: (parsed.feed.items ?? []).map(jsonEntry) };
}

function rssEntry(item: RssFeed.Item<string> & RdfFeed.Item<string>, feed: { xml?: { base?: string } }): RawEntry {
  const guid = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
  return {
    title: item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value,
    links: [item.link, ...atomLinks(item.atom?.links), guid, item.rdf?.about],
    base: item.xml?.base ?? feed.xml?.base,
    summary: item.description ?? item.dc?.descriptions?.[0] ?? item.content?.encoded ?? item.media?.description?.value,
    date:
      item.pubDate ??
      item.dc?.dates?.[0] ??
      item.dcterms?.issued?.[0] ??
      item.dcterms?.created?.[0] ??
      item.atom?.published ??
      item.atom?.updated,
    lang: item.xml?.lang ?? item.dc?.languages?.[0],
  };
}

function atomEntry(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): RawEntry {
  const bases = [feed.xml?.base, entry.xml?.base].filter((base) => base !== undefined);
  return {
    title: entry.title?.value ?? entry.media?.title?.value,
    links: [...atomLinks(entry.links), entry.content?.src, entry.id],
    base: bases.at(-1),
    summary: entry.summary?.value ?? entry.content?.value ?? entry.media?.description?.value,
    date: entry.published ?? entry.updated ?? entry.dc?.dates?.[0],
    lang: entry.title?.xml?.lang ?? entry.xml?.lang,
  };
}

function jsonEntry(item: JsonFeed.Item<string>): RawEntry {
  return {
    title: item.title,
    links: [item.url, item.external_url, item.id],
    base: undefined,
    summary: item.summary ?? item.content_text ?? item.content_html,
    date: item.date_published ?? item.date_modified,
    lang: item.language,
  };
}

/** The page of the entry before its other forms; what is about the entry (comments, the feed itself) never. */
function atomLinks(links: { href?: string; rel?: string; type?: string }[] = []): (string | undefined)[] {
  const pages = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
  const html = pages.filter(({ type = 'text/html' }) => /html/.test(type));
  const related = links.filter(({ rel }) => rel === 'related' || rel === 'via');
  return [...html, ...pages, ...related].map(({ href }) => href);
}
