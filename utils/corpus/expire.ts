import type { Time } from '../words.ts';
import { atomically } from './atomically.ts';
import { dayAfter, dayOf, KEPT_DAYS } from './days.ts';
import { dayRange } from './rebuild.ts';
import type { Corpus } from './schema.ts';
import { daysRange } from './segments.ts';

/** Drops whole days with their index, the oldest first, until none is older than `days` and no more than `cap` items are left. */
export async function expire(corpus: Corpus, now: Time, days = KEPT_DAYS, cap = 100_000): Promise<void> {
  const today = dayOf(now);
  const first = dayAfter(now, -days);
  for (;;) {
    const oldest = await corpus.transaction('items').store.index('published').openKeyCursor();
    if (!oldest) return;
    const day = dayOf(oldest.key);
    const tooMany = ((await corpus.get('meta', 'items')) ?? 0) > cap && day < today;
    if (day >= first && !tooMany) return;
    await dropDay(corpus, day);
  }
}

async function dropDay(corpus: Corpus, day: string): Promise<void> {
  const transaction = corpus.transaction(['items', 'segments', 'meta'], 'readwrite');
  const items = transaction.objectStore('items');
  const meta = transaction.objectStore('meta');
  await atomically(transaction, async () => {
    const numbers = await items.index('published').getAllKeys(dayRange(day));
    const total = (await meta.get('items')) ?? 0;
    await Promise.all([
      ...numbers.map((number) => items.delete(number)),
      transaction.objectStore('segments').delete(daysRange(day, day)),
      meta.put(Math.max(0, total - numbers.length), 'items'),
    ]);
  });
}
