import type { IDBPObjectStore, StoreNames } from 'idb';
import { languageOf, type PollState } from '../feeds/feeds.ts';
import { segmentOf } from '../match/match.ts';
import type { Item, Outlet, Report, Time } from '../words.ts';
import { atomically } from './atomically.ts';
import { dayAfter, dayOf, KEPT_DAYS } from './days.ts';
import { signaturesOf } from './lexicon.ts';
import type { Corpus, CorpusSchema } from './schema.ts';
import { putSegment } from './segments.ts';

/** An outlet that repeats a headline within this time tells the same thing at a second address. */
const SAME_TITLE_MS = 48 * 3_600_000;

/** What one poll of one feed brought. */
export interface Batch {
  outlet: Outlet;
  reports: Report[];
  now: Time;
  /** How many days back reports are kept. */
  days?: number;
}
type NewItem = Omit<Item, 'number'>;
type ItemStore = IDBPObjectStore<CorpusSchema, StoreNames<CorpusSchema>[], 'items', 'readonly' | 'readwrite'>;

/** Keeps the new ones of these reports, their index and how the feed fared, all or nothing; returns how many were new. */
export async function addReports(corpus: Corpus, batch: Batch & { state: PollState }): Promise<number> {
  // Signatures first: a transaction ends when something else than itself is awaited.
  const { items, seen } = await unknownItems(corpus, batch);
  const signatures = await signaturesOf(corpus, items);
  const signed = items.map((item, i) => ({ item, signature: signatures[i]! }));
  const transaction = corpus.transaction(['items', 'segments', 'outlets', 'meta'], 'readwrite');
  const store = transaction.objectStore('items');
  const meta = transaction.objectStore('meta');
  return atomically(transaction, async () => {
    // Whether they are known was asked before they were signed: it need not be asked again if nothing came since.
    const isStill = (await meta.get('segment')) === seen;
    const known = isStill ? [] : await Promise.all(signed.map(({ item }) => isKnown(store, item)));
    const fresh = signed.filter((_, i) => !known[i]);
    const numbers = await Promise.all(fresh.map(({ item }) => store.add(item as Item)));
    const entries = fresh.map(({ item: { published }, signature }, i) => ({
      number: numbers[i]!,
      published,
      signature,
    }));
    for (const [day, ofDay] of Map.groupBy(entries, ({ published }) => dayOf(published))) {
      await putSegment({ segments: transaction.objectStore('segments'), meta }, day, segmentOf(ofDay));
    }
    const { state } = batch;
    await transaction.objectStore('outlets').put({ ...state, items: state.items + fresh.length });
    await meta.put(((await meta.get('items')) ?? 0) + fresh.length, 'items');
    return fresh.length;
  });
}

/** Those of the reports that the corpus neither has nor has given up for their age, as items, each once. */
export async function newItems(corpus: Corpus, batch: Batch): Promise<NewItem[]> {
  return (await unknownItems(corpus, batch)).items;
}

/** As `newItems`, with the id of the last segment that there was then: as long as it is the last, nothing has come since. */
async function unknownItems(
  corpus: Corpus,
  { outlet, reports, now, days = KEPT_DAYS }: Batch,
): Promise<{ items: NewItem[]; seen: number | undefined }> {
  const first = dayAfter(now, -days);
  const items = distinct(
    reports.map((report) => itemOf(report, outlet, now)).filter(({ published }) => published >= first),
  );
  const transaction = corpus.transaction(['items', 'meta']);
  const store = transaction.objectStore('items');
  const [seen, ...known] = await Promise.all([
    transaction.objectStore('meta').get('segment'),
    ...items.map((item) => isKnown(store, item)),
  ]);
  return { items: items.filter((_, i) => !known[i]), seen };
}

function itemOf({ url, title, summary, published, lang }: Report, outlet: Outlet, now: Time): NewItem {
  const language = languageOf(`${title} ${summary}`, [lang, ...outlet.languages]) ?? outlet.languages[0] ?? 'und';
  return { outlet: outlet.id, url, title, summary, published: published ?? now, lang: language };
}

async function isKnown(store: ItemStore, item: NewItem): Promise<boolean> {
  const [sameUrl, sameTitle] = await Promise.all([
    store.index('url').getKey(item.url),
    store.index('told').getAll([item.outlet, item.title]),
  ]);
  return sameUrl !== undefined || sameTitle.some((other) => isSoonAfter(other, item));
}

function distinct(items: NewItem[]): NewItem[] {
  const urls = new Set<string>();
  const titles = new Map<string, NewItem>();
  return items.filter((item) => {
    const told = titles.get(item.title);
    if (urls.has(item.url) || (told && isSoonAfter(told, item))) return false;
    urls.add(item.url);
    titles.set(item.title, item);
    return true;
  });
}

const isSoonAfter = (a: NewItem, b: NewItem): boolean =>
  Math.abs(Date.parse(a.published) - Date.parse(b.published)) <= SAME_TITLE_MS;
