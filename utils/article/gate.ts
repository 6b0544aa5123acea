import { isHome } from './address.ts';
import { isArticle, typesOf } from './jsonld.ts';
import type { Page } from './page.ts';
import { comparable, plain } from './plain.ts';
import { type Prose, prose, weight } from './prose.ts';

/** Whether a page is a news article, and how sure: 0..1, at least 0.5 where it is. */
export interface Verdict {
  article: boolean;
  confidence: number;
}

/** Before anything is known: most pages are no articles. In logits, as all weights here. */
const PRIOR = -2.2;

/** Shorter headings name sections, not events. In Latin-character equivalents. */
const HEADLINE = 25;

/** Parts of an address that hold a day or a month. */
const DATED = /(^|[/_-])(19|20)\d\d[/_-]?(0?[1-9]|1[0-2])([/_-]|\d\d|$)/;
/** A day or month with nothing after it is an archive's page. */
const ARCHIVE = /\/(19|20)\d\d\/\d\d?(\/\d\d?)?\/?$/;
const NEWSY =
  /\/(news|articles?|story|stories|artikel|article|noticias?|nachrichten|actualites?|opinion|politics|politik|world|sports?|content)(id)?[/.]/;
/** Folders of pages that are something else, wherever they stand in the address. */
const OTHER =
  /\/(search|suche|recherche|buscar|busca|ricerca|zoeken|login|sign-?in|sign-?up|regist(er|ration)|account|cart|checkout|basket|tags?|topics?|categor(y|ies)|authors?|contact|about|privacy|terms|forums?|(show)?threads?\d*|viewtopic|viewforum|shop|products?|product_info|feeds?|archives?|members?|profile|users?)([/.-]|$)/;
/** Last parts of the addresses of indexes. */
const INDEX = /\/(videos?|live|photos?|gallery|galleries|podcasts?|newsletters?|weather|latest|blog|opinion)\/?$/;

/** The most that text can prove where nothing else speaks for an article: just short of enough. */
const TEXT_ALONE = 2;

/** What has no title of any kind is a file, not a page. */
const TITLED = 'title, h1, meta[property="og:title" i]';

const NO: Verdict = { article: false, confidence: 0 };

/** The verdict on a page: what it says of itself, its address and its text, added up as evidence. */
export function judge(page: Page): Verdict {
  if (!page.url || isHome(page.url) || !page.document.querySelector(TITLED)) return NO;
  const said = stated(page) + marked(page.document) + addressed(page.url);
  // Text alone is no proof: terms of use are long, too.
  const evidence = PRIOR + said + Math.min(written(prose(page.document)), TEXT_ALONE + Math.max(0, said));
  const confidence = Math.round(1000 / (1 + Math.exp(-evidence))) / 1000;
  return { article: confidence >= 0.5, confidence };
}

/** What JSON-LD and meta elements state. */
function stated({ data, meta, thing }: Page): number {
  let sum = 0;
  const types = data.things.flatMap(typesOf);
  if (thing) sum += typesOf(thing).some((type) => /newsarticle|^report/.test(type)) ? 3 : 2;
  else if (data.things.filter(isArticle).length > 2) sum -= 2;
  if (
    types.some((type) =>
      /^(collectionpage|itemlist|searchresultspage|profilepage|qapage|discussionforumposting)$/.test(type),
    )
  )
    sum -= 1.5;
  if (!thing && types.some((type) => /^(product|jobposting|recipe|event|videoobject|offer|localbusiness)$/.test(type)))
    sum -= 1.5;
  const og = (meta.get('og:type') ?? '').toLowerCase();
  if (og === 'article' || og.endsWith(':article')) sum += 1.5;
  else if (/^(video|music|product|profile|book|place|business)/.test(og)) sum -= 2;
  else if (og) sum -= 0.7;
  if (meta.has('article:published_time') || meta.has('og:article:published_time')) sum += 1.2;
  if (
    [
      'pubdate',
      'publishdate',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'cxenseparse:recs:publishtime',
    ].some((name) => meta.has(name))
  )
    sum += 1;
  return sum;
}

/** What the elements are marked as. */
function marked(document: Document): number {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const has = (selector: string) => document.querySelector(selector) !== null;
  let sum = 0;
  const items = count('[itemtype*="Article" i],[itemtype*="BlogPosting" i]');
  if (items === 1) sum += 1.2;
  if (items > 4) sum -= 1;
  const articles = count('article');
  if (articles === 1) sum += 0.7;
  if (articles > 8) sum -= 0.7;
  const times = count('time');
  if (times > 0 && times < 4) sum += 0.4;
  if (times > 12) sum -= 0.5;
  if (count('h1') === 1) sum += 0.4;
  if (namedByHeading(document)) sum += 0.7;
  if (has('[itemprop~="articleBody" i],[itemprop~="datePublished" i]')) sum += 1;
  if (has('[rel~="author" i],[class*="byline" i],[itemprop~="author" i]')) sum += 0.5;
  if (has('[itemprop~="price" i],[class*="add-to-cart" i],[class*="addtocart" i],form[action*="cart" i]')) sum -= 1.5;
  if (has('form input[type="password"]')) sum -= 0.3;
  return sum;
}

/** Whether one headline-long heading is also what the tab is called: such a page is about one thing. */
function namedByHeading(document: Document): boolean {
  const tab = comparable(plain(document.querySelector('title')?.textContent));
  const headings = [...document.querySelectorAll('h1, h2')].slice(0, 8);
  return headings.some((heading) => {
    const text = plain(heading.textContent);
    return weight(text) >= HEADLINE && tab.includes(comparable(text));
  });
}

/** What the address looks like. */
function addressed({ pathname, search }: URL): number {
  const path = safeDecode(pathname).toLowerCase();
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  const numbered = /\d{5,}/.test(last) || /=\d{5,}/.test(search);
  let sum = 0;
  if (DATED.test(path)) sum += ARCHIVE.test(path) ? -1.5 : 1.2;
  if (last.split(/[-_]/).length >= 4) sum += 1;
  if (numbered) sum += 0.6;
  if (/\.s?html?$|\.ece$/.test(last)) sum += 0.2;
  if (NEWSY.test(path)) sum += 0.4;
  if (OTHER.test(path) || INDEX.test(path)) sum -= 2;
  if (/\/page\/\d+\/?$/.test(path) || /[?&](page|q|s|query|search)=/.test(search)) sum -= 1;
  if (!/[-_\d]/.test(last) && weight(last) < 20 && !numbered) sum -= 1;
  return sum;
}

/** What the text looks like: an article is one long run of sentences, a list of links is none. */
function written({ total, main, linked, stamps }: Prose): number {
  let sum = 0;
  if (main < 250) sum -= 1.5;
  if (main > 400) sum += 0.7;
  if (main > 1200) sum += 1;
  if (main > 3000) sum += 0.5;
  const share = total ? main / total : 0;
  if (share < 0.35) sum -= 0.7;
  if (share > 0.7 && main > 800) sum += 0.4;
  const links = linked / (linked + total + 1);
  if (links > 0.7) sum -= 0.7;
  if (links > 0.5) sum -= 0.4;
  if (links < 0.25 && main > 400) sum += 0.5;
  if (stamps > 0 && stamps < 4) sum += 0.6;
  if (stamps > 12) sum -= 0.7;
  return sum;
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
