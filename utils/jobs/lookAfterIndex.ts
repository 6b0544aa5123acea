import { type Corpus, compact, mend, needsMending, prefetchIndex, tellStories } from '../corpus/corpus.ts';

/** Mends the index where it needs it, merges its small pieces, and tells the stories of what is new; one at a time in all windows, the second returns. */
export async function lookAfterIndex(corpus: Corpus): Promise<void> {
  await navigator.locks.request('index', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    if (await needsMending(corpus)) await mend(corpus);
    await compact(corpus);
    await tellStories(corpus, new Date().toISOString());
  });
}

/** What can wait until an answer is given: the rest of the index is read for the next one. A database that has gone meanwhile is no failure. */
export async function makeReady(corpus: Corpus): Promise<void> {
  try {
    await prefetchIndex(corpus);
    if (await needsMending(corpus)) await lookAfterIndex(corpus);
  } catch {
    // The next article reads what it needs, and says so if it cannot.
  }
}
