import { isHome } from './address.ts';
import { isArticle, typesOf } from './jsonld.ts';
import type { Page } from './page.ts';
import { type Prose, prose } from './prose.ts';

/** Whether a page is a news article, and how sure: 0..1, at least 0.5 where it is. */
export interface Verdict {
  article: boolean;
  confidence: number;
}

/** Before anything is known: most pages are no articles. In logits, as all weights here. */
const PRIOR = -2.2;

const NO: Verdict = { article: false, confidence: 0 };

/** The verdict on a page: what it says of itself, its address and its text, added up as evidence. */
export function judge(page: Page): Verdict {
  if (!page.url || isHome(page.url)) return NO;
  const spread = prose(page.document);
  const evidence = PRIOR + stated(page) + marked(page.document) + addressed(page.url) + written(spread);
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
  let sum = 0;
  const items = document.querySelectorAll('[itemtype*="Article" i],[itemtype*="BlogPosting" i]').length;
  if (items === 1) sum += 1.2;
  if (items > 4) sum -= 1;
  const articles = document.querySelectorAll('article').length;
  if (articles === 1) sum += 0.7;
  if (articles > 8) sum -= 0.7;
  const times = document.querySelectorAll('time').length;
  if (times > 0 && times < 4) sum += 0.4;
  if (times > 12) sum -= 0.5;
  if (document.querySelectorAll('h1').length === 1) sum += 0.4;
  if (document.querySelector('[itemprop~="articleBody" i],[itemprop~="datePublished" i]')) sum += 1;
  if (document.querySelector('[rel~="author" i],[class*="byline" i],[itemprop~="author" i]')) sum += 0.5;
  if (document.querySelector('main input[type="password"], form input[type="password"]')) sum -= 0.5;
  return sum;
}

/** What the address looks like. */
function addressed({ pathname, search }: URL): number {
  const path = safeDecode(pathname).toLowerCase();
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  let sum = 0;
  if (/(^|[/_-])(19|20)\d\d[/_-]?(0?[1-9]|1[0-2])([/_-]|\d\d|$)/.test(path)) sum += 1.2;
  if (last.split(/[-_]/).length >= 4) sum += 1;
  if (/\d{5,}/.test(last)) sum += 0.6;
  if (/\.s?html?$|\.ece$/.test(last)) sum += 0.2;
  if (
    /\/(news|article|articles|story|stories|artikel|noticias?|nachrichten|opinion|politics|world|sport|content)\//.test(
      path,
    )
  )
    sum += 0.4;
  if (
    /\/(search|suche|login|signin|sign-in|register|signup|account|cart|checkout|basket|tags?|topics?|category|categories|authors?|contact|about|privacy|terms|forums?|shop|products?|feed|archives?|members?|profile|users?)(\/|\.\w+$|$)/.test(
      path,
    )
  )
    sum -= 2;
  if (/\/page\/\d+\/?$|[?&](page|p|q|s|query|search)=/.test(path + search)) sum -= 1;
  if (!/[-_\d]/.test(last) && last.length < 20) sum -= 1;
  return sum;
}

/** What the text looks like: an article is one long run of sentences, a list of links is none. */
function written({ total, main, linked }: Prose): number {
  let sum = 0;
  if (main > 400) sum += 0.7;
  if (main > 1200) sum += 1;
  if (main > 3000) sum += 0.5;
  if (main < 250) sum -= 1.5;
  const share = total ? main / total : 0;
  if (share < 0.35) sum -= 0.7;
  const linkDensity = linked / (linked + total + 1);
  if (linkDensity > 0.7) sum -= 1;
  if (linkDensity > 0.5) sum -= 0.5;
  if (linkDensity < 0.25 && main > 400) sum += 0.5;
  return sum;
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
