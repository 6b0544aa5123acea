/** Query keys that say where a reader came from, not what is read. */
const TRACKING =
  /^(utm_\w+|at_\w+|mc_[ce]id|pk_\w+|[a-z]{1,3}clid|gclsrc|igshid|cmp|cmpid|cid|ref|ref_src|rss|smid|xtor|ns_\w+|soc_src|feature|share|source|outputtype)$/i;

/** The url as an object, or undefined if it is no http(s) address. */
export function parseUrl(url: unknown, base?: string): URL | undefined {
  if (typeof url !== 'string' || !url.trim() || url.length > 4000 || !URL.canParse(url.trim(), base)) return undefined;
  const parsed = new URL(url.trim(), base);
  return /^https?:$/.test(parsed.protocol) ? parsed : undefined;
}

/** The article's own address: the canonical one if it lies on the same site and is no home page, else the page's without fragment and tracking. */
export function articleUrl(document: Document, url: string): string {
  const own = parseUrl(url);
  if (!own) return url.slice(0, 4000);
  const stated =
    document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url" i][content]')?.getAttribute('content');
  const canonical = parseUrl(stated, own.href);
  const trusted = canonical && !isHome(canonical) && site(canonical) === site(own) ? canonical : own;
  trusted.hash = '';
  // By hand: in a content script of Firefox, the keys of searchParams cannot be iterated.
  const pairs = trusted.search.slice(1).split('&');
  trusted.search = pairs.filter((pair) => !TRACKING.test(pair.replace(/=.*/s, ''))).join('&');
  return trusted.href;
}

/** Whether the address is that of a whole site or of one language of it: such a page is never an article. */
export function isHome({ pathname, search }: URL): boolean {
  const path = pathname.replace(/\/(index|default|home)(\.\w{2,5})?\/?$/i, '/');
  return /^\/([a-z]{2}([-_][a-z]{2})?\/?)?$/i.test(path) && !/[?&]\w+=\d{2,}/.test(search);
}

/** The host without its subdomains, roughly: `news.example.co.uk` and `m.example.co.uk` are both `example.co.uk`. */
function site({ hostname }: URL): string {
  const labels = hostname.replace(/^www\./, '').split('.');
  const second = labels.at(-2) ?? '';
  return labels.slice(second.length <= 3 && labels.length > 2 ? -3 : -2).join('.');
}
