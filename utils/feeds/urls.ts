/** Parameters that only tell a publisher where the reader came from. */
const TRACKING_NAMES =
  /^(utm_.*|at_(medium|campaign|link.*|custom\d|ptr.*|bbc_.*|format)|mtm_.*|pk_(campaign|kwd|source|medium)|hsa_.*|ns_(campaign|mchannel|source|linkname|fee)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|igshid|igsh|mc_[ce]id|_hsenc|_hsmi|mkt_tok|wt_mc|wt\.mc.*|wtmc|wtrid|xtor|ocid|cmpid|cmp|icid|ito|maca|smid|smtyp|sref|spref|soc_src|soc_trk|traffic_source|ftcamp|ftag|cvid|_ga|_gl|rss|rssfeed|rss_id)$/i;
/** Parameters that tell it only when they say "rss". */
const SOURCE_NAMES = /^(from|ref|ref_src|source|src|partner|emc|cid|feature|via|origin|mod|campaign|channel|medium)$/i;
const SOURCE_VALUES = /^(rss|feed|atom)([-_].*)?$|(^|[-_])rss(feed)?$/i;
/** Names that lead to the reader's own device or network. */
const PRIVATE_NAMES = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|onion|invalid)$/;

/** The address as http(s), resolved against the page it stood on; nothing for other schemes and for credentials. */
export function absoluteUrl(url: string, base?: string): URL | undefined {
  const text = url.trim();
  if (text === '' || text.length > 4_000 || !URL.canParse(text, base)) return undefined;
  const parsed = new URL(text, base);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined;
  return parsed.username || parsed.password ? undefined : parsed;
}

/** The address to ask: https without a fragment; nothing for other schemes and for credentials. */
export function secureUrl(url: string, base?: string): string | undefined {
  const parsed = absoluteUrl(url, base);
  if (!parsed) return undefined;
  parsed.protocol = 'https:';
  parsed.hash = '';
  return parsed.href;
}

/** One spelling for all addresses of a report: https, no fragment, no tracking; nothing if it is no web address. */
export function canonicalUrl(url: string, base?: string): string | undefined {
  const secure = secureUrl(url, base);
  if (!secure?.includes('?')) return secure;
  const parsed = new URL(secure);
  for (const name of [...parsed.searchParams.keys()]) {
    const isSource = SOURCE_NAMES.test(name) && SOURCE_VALUES.test(parsed.searchParams.get(name) ?? '');
    if (isSource || TRACKING_NAMES.test(name)) parsed.searchParams.delete(name);
  }
  return parsed.href.replace(/\?$/, '');
}

/** False for addresses inside the reader's own network: IP literals, names without a dot, local names. */
export function isPublicUrl(url: string): boolean {
  const host = absoluteUrl(url)?.hostname.replace(/\.$/, '');
  if (!host?.includes('.') || host.startsWith('[')) return false;
  return !/\.\d+$/.test(host) && !PRIVATE_NAMES.test(host);
}
