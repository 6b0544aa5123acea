const FEED_START = /<\?xml|<(?:\w+:)?(?:rss|feed|rdf)[\s>]/i;
/** Entries by their kind of feed, and what must follow the last whole one. */
const ENDINGS: [RegExp, string, string][] = [
  [/<rss[\s>]/i, '</item>', '</channel></rss>'],
  [/<rdf:RDF[\s>]/i, '</item>', '</rdf:RDF>'],
  [/<feed[\s>]/i, '</entry>', '</feed>'],
];

/**
 * A second try for a feed that could not be read: without what stands before it, and, where it breaks off, with the entries
 * that are whole. Nothing if there is nothing to mend.
 */
export function mended(text: string): string | undefined {
  const start = text.search(FEED_START);
  if (start < 0) return undefined;
  const body = text.slice(start);
  const [, lastTag, ending] = ENDINGS.find(([root]) => root.test(body)) ?? [];
  const end = lastTag ? body.toLowerCase().lastIndexOf(lastTag) : -1;
  if (!lastTag || !ending || end < 0) return start > 0 ? body : undefined;
  return body.slice(0, end + lastTag.length) + ending;
}
