import type { Time } from '../words.ts';
import { atomically } from './atomically.ts';
import { dayAfter, dayOf, dayRange, KEPT_DAYS } from './days.ts';
import type { Corpus } from './schema.ts';
import { daysRange } from './segments.ts';

/**
 * Drops whole days with their index, the oldest first, until none is older than `days` and no more than `cap` items are left. Of a single day that
 * is too much on its own, the oldest items go.
 */
export async function expire(corpus: Corpus, now: Time, days = KEPT_DAYS, cap = 100_000): Promise<void> {
  const first = dayAfter(now, -days);
  await dropStories(corpus, first);
  for (;;) {
    const published = corpus.transaction('items').store.index('published');
    const [oldest, latest] = await Promise.all([published.openKeyCursor(), published.openKeyCursor(null, 'prev')]);
    if (!oldest || !latest) return;
    const day = dayOf(oldest.key);
    const surplus = ((await corpus.get('meta', 'items')) ?? 0) - cap;
    if (day < first || (surplus > 0 && day < dayOf(latest.key))) await dropDay(corpus, day);
    else if (surplus > 0)
      return removeItems(corpus, await corpus.getAllKeysFromIndex('items', 'published', null, surplus));
    else return;
  }
}

/** Takes items out of the corpus; the index learns of it when its segments are next merged, and until then they are noted as removed. */
export async function removeItems(corpus: Corpus, numbers: readonly number[]): Promise<void> {
  const transaction = corpus.transaction(['items', 'removed', 'meta'], 'readwrite');
  const items = transaction.objectStore('items');
  const meta = transaction.objectStore('meta');
  await atomically(transaction, async () => {
    const found = await Promise.all([...new Set(numbers)].map((number) => items.get(number)));
    const there = found.filter((item) => item !== undefined);
    const total = (await meta.get('items')) ?? 0;
    await Promise.all([
      ...there.flatMap(({ number, published }) => [
        items.delete(number),
        transaction.objectStore('removed').put(dayOf(published), number),
      ]),
      meta.put(Math.max(0, total - there.length), 'items'),
    ]);
  });
}

/** Drops stories of which nothing is left to show. */
async function dropStories(corpus: Corpus, first: string): Promise<void> {
  const transaction = corpus.transaction('stories', 'readwrite');
  await atomically(transaction, async () => {
    const old = await transaction.store.index('last').getAllKeys(IDBKeyRange.upperBound(Date.parse(first), true));
    await Promise.all(old.map((number) => transaction.store.delete(number)));
  });
}

async function dropDay(corpus: Corpus, day: string): Promise<void> {
  const transaction = corpus.transaction(['items', 'segments', 'removed', 'meta'], 'readwrite');
  const items = transaction.objectStore('items');
  const removed = transaction.objectStore('removed');
  const meta = transaction.objectStore('meta');
  await atomically(transaction, async () => {
    const numbers = await items.index('published').getAllKeys(dayRange(day));
    const [gone, days] = await Promise.all([removed.getAllKeys(), removed.getAll()]);
    const total = (await meta.get('items')) ?? 0;
    await Promise.all([
      ...gone.filter((_, place) => days[place]! <= day).map((number) => removed.delete(number)),
      ...numbers.map((number) => items.delete(number)),
      transaction.objectStore('segments').delete(daysRange(day, day)),
      meta.put(Math.max(0, total - numbers.length), 'items'),
    ]);
  });
}
