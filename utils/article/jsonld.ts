/** One schema.org object of a page, as untrusted as the page. */
export type Thing = Record<string, unknown>;

/** What a page says about itself in JSON-LD. */
export interface LinkedData {
  /** Objects that the page is about, in page order. */
  things: Thing[];
  /** Objects that it only lists: teasers, search results, related stories. */
  listed: Thing[];
}

/** No news page says more about itself; larger blocks are skipped, not parsed. In characters. */
const BLOCK_LIMIT = 600_000;
const BLOCKS = 40;
const TOTAL_LIMIT = 1_500_000;
const DEPTH = 8;
const THINGS = 1000;

/** Keys that lead from an object to one that the page is about. */
const OWN = ['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf'];
/** Keys that lead to what is merely listed. */
const LISTS = ['itemListElement', 'item', 'hasPart', 'relatedLink', 'blogPost', 'liveBlogUpdate', 'isRelatedTo'];

/** The page's JSON-LD, mended where that is easy, bounded whatever the page holds. */
export function linkedData(document: Document): LinkedData {
  const found: LinkedData = { things: [], listed: [] };
  const blocks = [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, BLOCKS);
  let total = 0;
  for (const block of blocks) {
    const text = block.textContent ?? '';
    if (text.length > BLOCK_LIMIT || total + text.length > TOTAL_LIMIT) continue;
    total += text.length;
    collect(parseLoosely(text), found, false, 0);
  }
  return found;
}

/** The object's type names, lower case, without the vocabulary's address. */
export function typesOf(thing: Thing): string[] {
  return list(thing['@type'] ?? thing.type)
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, '').toLowerCase());
}

/** Whether the object is a report of any kind: NewsArticle and its relatives. */
export function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) => /article$|^(live)?blogposting$|^report$/.test(type));
}

/** The value as a list: a list stays, nothing gives an empty one. */
export function list(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The JSON of a block, also with comments, CDATA, line ends in strings, trailing commas or escaped quotes; undefined if it cannot be read. */
function parseLoosely(text: string): unknown {
  const trimmed = text.trim();
  if (!trimmed) return undefined;
  return parse(trimmed) ?? parse(mended(trimmed)) ?? salvaged(trimmed);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function mended(text: string): string {
  return (
    text
      .replace(/<!--|-->|(?:\/\*\s*|\/\/\s*)?(?:<!\[CDATA\[|\]\]>)(?:\s*\*\/)?/g, ' ')
      .replace(/^[ \t]*\/\/.*$/gm, ' ')
      .replace(/^\s*\/\*[\s\S]*?\*\//, ' ')
      .replace(/^\s*([[{])&quot;|&quot;/g, (_, open) => `${open ?? ''}"`)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw line ends and tabs inside strings are what breaks the block
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/\\'/g, "'")
      .replace(/,\s*(?=[}\]])/g, '')
      .replace(/;\s*$/, '')
      .trim()
  );
}

/** The few facts worth having of a block that no mending makes JSON. */
function salvaged(text: string): Thing | undefined {
  const value = (key: string) => new RegExp(`"${key}"\\s*:\\s*"([^"\\\\<>]{1,500})"`).exec(text)?.[1];
  const type = /"@type"\s*:\s*\[?\s*"(\w{0,30}(?:Article|Posting))"/.exec(text)?.[1];
  if (!type) return undefined;
  return { '@type': type, datePublished: value('datePublished'), inLanguage: value('inLanguage') };
}

function collect(value: unknown, found: LinkedData, isListed: boolean, depth: number): void {
  if (depth > DEPTH || found.things.length + found.listed.length >= THINGS) return;
  if (Array.isArray(value)) {
    for (const member of value.slice(0, THINGS)) collect(member, found, isListed, depth + 1);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const thing = value as Thing;
  if (typesOf(thing).length) (isListed ? found.listed : found.things).push(thing);
  for (const key of OWN) collect(thing[key], found, isListed, depth + 1);
  for (const key of LISTS) collect(thing[key], found, true, depth + 1);
}
