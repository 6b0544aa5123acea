import { type PollState, wasAsked } from '../feeds/feeds.ts';
import type { CorpusState, Outlet } from '../words.ts';
import { atomically } from './atomically.ts';
import type { Corpus } from './schema.ts';

/** How all feeds fared that were ever planned. */
export async function pollStates(corpus: Corpus): Promise<PollState[]> {
  return corpus.getAll('outlets');
}

/** Keeps how these feeds fared. */
export async function savePollStates(corpus: Corpus, states: PollState[]): Promise<void> {
  const transaction = corpus.transaction('outlets', 'readwrite');
  await atomically(transaction, () => Promise.all(states.map((state) => transaction.store.put(state))));
}

/** What the corpus holds, counting of the outlets those that are chosen now. */
export async function corpusState(corpus: Corpus, outlets: Outlet[]): Promise<CorpusState> {
  const transaction = corpus.transaction(['items', 'outlets', 'meta']);
  const [states, items, oldest] = await Promise.all([
    transaction.objectStore('outlets').getAll(),
    transaction.objectStore('meta').get('items'),
    transaction.objectStore('items').index('published').openKeyCursor(),
  ]);
  const asked = new Set(states.filter(wasAsked).map(({ outlet }) => outlet));
  const giving = new Set(states.filter((state) => state.items > 0).map(({ outlet }) => outlet));
  const held = outlets.filter(({ id }) => giving.has(id));
  return {
    items: items ?? 0,
    outlets: held.length,
    countries: new Set(held.map(({ country }) => country)).size,
    begins: oldest?.key ?? null,
    waiting: outlets.filter(({ id }) => !asked.has(id)).length,
  };
}
