import type { Language, Time } from '../words.ts';
import { list } from './jsonld.ts';
import type { Page } from './page.ts';
import { plain } from './plain.ts';
import { parseTime } from './time.ts';

/** Meta names of the day of publication, surest first. */
const SURE = ['article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished'];
const LIKELY = [
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'dcterms.issued',
  'publishdate',
  'publish_date',
  'publish-date',
  'pubdate',
  'publication_date',
  'published_time',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'date',
  'article_date_original',
  'originalpublicationdate',
  'iso-8601-publish-date',
  'article.published',
  'article:post_date',
  'displaydate',
  'weibo:article:create_at',
  'bt:pubdate',
  'rnews:datepublished',
  'datecreated',
  'date.created',
  'last-modified',
  'article:modified_time',
];

/** Where pages show their date when nothing in the markup states it. */
const SHOWN =
  '[class*="date" i],[id*="date" i],[class*="time" i],[class*="publish" i],[id*="publish" i],[class*="byline" i],[class*="posted" i],[class*="meta" i],[class*="info" i],[class*="source" i]';
const SHOWN_LIMIT = 60;
const SHOWN_PARTS = 12;

/** When the article appeared, by the most trustworthy date that makes sense, or null. */
export function published(page: Page, lang: Language | null): Time | null {
  for (const candidate of candidates(page)) {
    const time = parseTime(candidate, lang);
    if (time) return time;
  }
  return null;
}

function* candidates(page: Page): Iterable<string> {
  const { document, meta, thing, data, url } = page;
  yield* texts(thing?.datePublished);
  for (const name of SURE) yield meta.get(name) ?? '';
  yield* marked(document.querySelectorAll('[itemprop~="datePublished" i],[property~="datePublished" i],time[pubdate]'));
  for (const other of data.things) yield* texts(other.datePublished);
  yield* texts(thing?.dateCreated);
  for (const name of LIKELY) yield meta.get(name) ?? '';
  yield* nearHeadline(document);
  if (url) yield dayIn(url.pathname);
}

function* nearHeadline(document: Document): Iterable<string> {
  const main = document.querySelector('article, main, [role="main"]');
  yield* marked(main?.querySelectorAll('time') ?? []);
  yield* marked(document.querySelectorAll('time'));
  for (const element of [...document.querySelectorAll(SHOWN)].slice(0, SHOWN_LIMIT)) {
    // A container of many things is no line with a date; its text would be long to put together.
    if (element.childElementCount > SHOWN_PARTS) continue;
    const text = element.textContent ?? '';
    if (text.length < 300 && /\p{Nd}/u.test(text)) yield plain(text);
  }
}

function* marked(elements: Iterable<Element>): Iterable<string> {
  let count = 0;
  for (const element of elements) {
    if (++count > 8) return;
    yield element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
    yield plain(element.textContent, 200);
  }
}

/** The day in an address such as `/2026/11/12/…`, `/2026-11-12-…` or `/20261112…`, or ''. */
function dayIn(path: string): string {
  const found =
    /(?:^|[/_-])((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?([0-2]\d|3[01])(?=\D|$)/.exec(path) ??
    /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})\//.exec(path);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : '';
}

const texts = (value: unknown) =>
  list(value).flatMap((text) =>
    typeof text === 'string' ? [plain(text, 200)] : typeof text === 'number' ? [String(text)] : [],
  );
