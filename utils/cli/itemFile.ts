import { type Entry, type Lexicon, rank, type Segment, segmentOf, signatureOf } from '../match/match.ts';
import type { IndexedItems } from './indexFile.ts';
import { jsonLines } from './jsonLines.ts';

/** Items that go into one segment, as they would in the extension. */
const SEGMENT_ITEMS = 5000;

/** A file of items, indexed. */
export interface ItemFile extends IndexedItems {
  byUrl: Map<string, number[]>;
  lexicon: Lexicon;
}
export interface Matches {
  article: unknown;
  matches: { id: unknown; score: number; same: boolean }[];
}

/** Reads items, one JSON object a line, and indexes them. */
export async function readItems(file: string, lexicon: Lexicon): Promise<ItemFile> {
  const segments: Segment[] = [];
  const ids: unknown[] = [];
  const urls: string[] = [];
  let entries: Entry[] = [];
  for await (const line of jsonLines(file)) {
    const number = ids.push(line.id ?? null) - 1;
    urls.push(textOf(line.url));
    const text = { title: textOf(line.title), text: textOf(line.summary), lang: line.lang ? textOf(line.lang) : null };
    const signature = signatureOf(text, lexicon);
    entries.push({ number, published: textOf(line.published), signature });
    if (entries.length === SEGMENT_ITEMS) {
      segments.push(segmentOf(entries));
      entries = [];
    }
  }
  if (entries.length > 0) segments.push(segmentOf(entries));
  return itemFileOf({ segments, ids, urls }, lexicon);
}

/** Indexed items as what articles are matched against. */
export function itemFileOf(items: IndexedItems, lexicon: Lexicon): ItemFile {
  const byUrl = Map.groupBy(items.urls.keys(), (number) => items.urls[number] ?? '');
  byUrl.delete('');
  return { ...items, byUrl, lexicon };
}

/** The items that report the event of an article (a line of an article file), best first. */
export function matchesOf(line: Record<string, unknown>, items: ItemFile, top: number): Matches {
  const { query, own } = queryFor(line, items);
  const ranked = rank(query, items.segments, { top, except: (number) => own.has(number) });
  const matches = ranked.map(({ number, score, same }) => ({ id: items.ids[number], score: round(score), same }));
  return { article: line.id ?? null, matches };
}

/** What is asked for a line of an article file, and the numbers of the items at its own address. */
export function queryFor(line: Record<string, unknown>, items: ItemFile) {
  const article = { title: textOf(line.title), text: textOf(line.text), lang: line.lang ? textOf(line.lang) : null };
  const published = line.published ? textOf(line.published) : null;
  const own = new Set(items.byUrl.get(textOf(line.url)));
  return { query: { signature: signatureOf(article, items.lexicon), published }, own };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
