import { canonicalUrl } from '../feeds/feeds.ts';
import type { Item } from '../words.ts';
import { atomically } from './atomically.ts';
import type { Corpus, HiddenTake } from './schema.ts';

/** More than anyone hides in years, and a few megabytes at most. */
const MOST_HIDDEN = 20_000;

/** What the reader has hidden from an article. */
export interface HiddenFrom {
  count: number;
  /** Those of the items that were not hidden. */
  without(items: Item[]): Promise<Item[]>;
}

/** Looks up, in one reading, what the reader has hidden from the article at this address. */
export async function hiddenFrom(corpus: Corpus, article: string): Promise<HiddenFrom> {
  const print = await printOf(spelled(article));
  const records = await corpus.getAllFromIndex('hidden', 'take', IDBKeyRange.bound([print], [print, []]));
  const takes = new Set(records.map(({ take }) => take));
  return {
    count: takes.size,
    async without(items) {
      if (!takes.size) return items;
      const prints = await Promise.all(items.map(({ url }) => recordOf(article, url)));
      return items.filter((_, i) => !takes.has(prints[i]!.take));
    },
  };
}

/** Keeps that the item at the second address is hidden from the article at the first; beyond `most`, the oldest are forgotten. */
export async function hideTake(corpus: Corpus, article: string, item: string, most = MOST_HIDDEN): Promise<void> {
  const record = await recordOf(article, item);
  const transaction = corpus.transaction('hidden', 'readwrite');
  const { store } = transaction;
  await atomically(transaction, async () => {
    if ((await store.index('take').getKey([record.article, record.take])) !== undefined) return;
    await store.add(record);
    const surplus = (await store.count()) - most;
    const oldest = surplus > 0 ? await store.getAllKeys(null, surplus) : [];
    await Promise.all(oldest.map((key) => store.delete(key)));
  });
}

/** Forgets that the item was hidden from the article. */
export async function unhideTake(corpus: Corpus, article: string, item: string): Promise<void> {
  const record = await recordOf(article, item);
  const transaction = corpus.transaction('hidden', 'readwrite');
  const { store } = transaction;
  await atomically(transaction, async () => {
    const key = await store.index('take').getKey([record.article, record.take]);
    if (key !== undefined) await store.delete(key);
  });
}

/** The article is part of the take's fingerprint, so that nobody can see which articles the same report was hidden from. */
async function recordOf(article: string, item: string): Promise<HiddenTake> {
  const address = spelled(article);
  const [ofArticle, ofTake] = await Promise.all([printOf(address), printOf(`${address}\n${spelled(item)}`)]);
  return { article: ofArticle, take: ofTake };
}

const spelled = (address: string) => canonicalUrl(address) ?? address;

/** Half of a SHA-256, in base64: enough to tell texts apart, and no way back to them. */
async function printOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash, 0, 16)));
}
