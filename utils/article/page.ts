import { articleUrl, parseUrl } from './address.ts';
import { isArticle, type LinkedData, linkedData, list, type Thing } from './jsonld.ts';
import { plain } from './plain.ts';

/** A page with what it says about itself, read once. */
export interface Page {
  document: Document;
  /** The address shown, undefined if it is no http(s) address. */
  url: URL | undefined;
  /** What the article should be known by. */
  canonical: string;
  /** The first value of each meta element, by its name in lower case. */
  meta: Map<string, string>;
  data: LinkedData;
  /** The JSON-LD object of the article that this page is about. */
  thing: Thing | undefined;
}

const METAS = 400;
const META_LIMIT = 4000;

/** What the page says about itself, in one pass over its head. */
export function readPage(document: Document, url: string): Page {
  const canonical = articleUrl(document, url);
  const data = linkedData(document);
  return {
    document,
    url: parseUrl(url),
    canonical,
    meta: metas(document),
    data,
    thing: ownArticle(data.things, [canonical, url]),
  };
}

function metas(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of [...document.querySelectorAll('meta')].slice(0, METAS)) {
    // Some write `value`, as if it were a form.
    const value = (element.getAttribute('content') ?? element.getAttribute('value'))?.trim().slice(0, META_LIMIT);
    const names = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const key = (names ?? element.getAttribute('http-equiv') ?? '').trim().toLowerCase();
    if (value && key && !found.has(key)) found.set(key, value);
  }
  return found;
}

/** The one article among the things; none if there are several and none of them names this page. */
function ownArticle(things: Thing[], urls: string[]): Thing | undefined {
  const articles = things.filter(isArticle);
  const here = urls.map(bare);
  const named = articles.filter((thing) => addresses(thing).some((address) => here.includes(bare(address))));
  const headlined = (some: Thing[]) => some.find((thing) => thing.headline ?? thing.name) ?? some[0];
  if (named.length) return headlined(named);
  const headlines = new Set(articles.map((thing) => plain(thing.headline)).filter(Boolean));
  return headlines.size <= 2 ? headlined(articles) : undefined;
}

function addresses(thing: Thing): string[] {
  const page = list(thing.mainEntityOfPage).flatMap((entity) =>
    typeof entity === 'object' && entity !== null ? [(entity as Thing)['@id'], (entity as Thing).url] : [entity],
  );
  return [thing.url, thing['@id'], ...page].filter((value) => typeof value === 'string');
}

const bare = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/[?#].*$|\/$/g, '');
