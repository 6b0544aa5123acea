/** The catalogue's outlets: which one a page belongs to, which ones a reader chose, and what to ask the browser for. */
import type { Country, Outlet, Publisher } from '../words.ts';

export { parseCatalogue } from './catalogue.ts';

/** The outlet that this page belongs to: the one with the longest host that the page's own host equals or ends in. */
export function outletOf(url: string, outlets: Outlet[]): Outlet | undefined {
  const pageHost = webHost(url);
  if (pageHost === undefined) return undefined;
  let found: Outlet | undefined;
  let longest = 0;
  for (const outlet of outlets) {
    for (const host of outlet.hosts) {
      if (host.length <= longest || !belongsTo(pageHost, host)) continue;
      found = outlet;
      longest = host.length;
    }
  }
  return found;
}

/** The outlets of one size: the catalogue is in the order of sizes, so a size is its beginning. */
export function chosenOutlets(outlets: Outlet[], size: 30 | 150 | 'all'): Outlet[] {
  return size === 'all' ? outlets : outlets.slice(0, size);
}

/**
 * False for an outlet that serves the reader's home country from abroad. Polling shows on the reader's network which
 * outlets one follows, and that is where following the exile press can do harm.
 */
export function polledByDefault(outlet: Outlet, home: Country): boolean {
  return outlet.serves !== home || outlet.country === home;
}

/** Match patterns for the article pages of these outlets, with and without `www.`, sorted, each once. */
export function articleMatches(outlets: Outlet[]): string[] {
  const hosts = outlets.flatMap((outlet) => outlet.hosts);
  return patterns(hosts.flatMap((host) => [host, `www.${host}`]));
}

/** Match patterns for the hosts of these outlets' feeds, exactly as in their addresses, sorted, each once. */
export function feedMatches(outlets: Outlet[]): string[] {
  const feeds = outlets.flatMap((outlet) => outlet.feeds);
  return patterns(feeds.flatMap((feed) => webHost(feed.url) ?? []));
}

/** Everything to ask the browser for, so that these outlets can be polled and noticed: sorted match patterns. */
export function originsOf(outlets: Outlet[]): string[] {
  return sortedOnce([...articleMatches(outlets), ...feedMatches(outlets)]);
}

/** What a surface shows of this outlet: everything but its languages, hosts and feeds. */
export function publisherOf(outlet: Outlet): Publisher {
  const { languages, hosts, feeds, ...publisher } = outlet;
  return publisher;
}

function webHost(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  // A fully qualified name may end in a dot and is still the same host.
  return /^https?:$/.test(protocol) ? hostname.replace(/\.$/, '') : undefined;
}

/** The host itself or one below it. No text is made for this, because every host of the catalogue is looked at. */
function belongsTo(pageHost: string, host: string): boolean {
  const before = pageHost.length - host.length - 1;
  return pageHost.endsWith(host) && (before < 0 || pageHost[before] === '.');
}

function patterns(hosts: string[]): string[] {
  return sortedOnce(hosts.map((host) => `https://${host}/*`));
}

function sortedOnce(texts: string[]): string[] {
  return [...new Set(texts)].sort();
}
