import { canonicalUrl } from '../feeds/feeds.ts';
import type { Item } from '../words.ts';
import type { Corpus } from './schema.ts';

/** The items of these numbers, in that order, without those that are no longer kept. */
export async function itemsOf(corpus: Corpus, numbers: number[]): Promise<Item[]> {
  const { store } = corpus.transaction('items');
  const items = await Promise.all(numbers.map((number) => store.get(number)));
  return items.filter((item) => item !== undefined);
}

/** The item that stands at this address, however it is spelled. */
export async function itemByUrl(corpus: Corpus, url: string): Promise<Item | undefined> {
  const address = canonicalUrl(url);
  return address === undefined ? undefined : corpus.getFromIndex('items', 'url', address);
}

/** At most this many items, the latest first. */
export async function latestItems(corpus: Corpus, most: number): Promise<Item[]> {
  const items: Item[] = [];
  let cursor = await corpus.transaction('items').store.index('published').openCursor(null, 'prev');
  while (cursor && items.length < most) {
    items.push(cursor.value);
    cursor = await cursor.continue();
  }
  return items;
}
