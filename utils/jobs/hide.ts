import type { Ask } from '../browser/messages.ts';
import { type Corpus, hideTake, itemsOf, unhideTake } from '../corpus/corpus.ts';

export interface HideWorld {
  /** The tab that asked: where its window is private or unknown, nothing is written. */
  tab: { incognito: boolean } | undefined;
  /** Opens the corpus. */
  corpus: () => Promise<Corpus>;
}

/** Keeps for good that an item is hidden from an article, or forgets it. An item that the corpus has given up cannot come back anyway. */
export async function keepHidden({ item, article, hidden }: Ask<'hide'>, world: HideWorld): Promise<void> {
  // The page itself remembers, for as long as it lives.
  if (world.tab?.incognito !== false) return;
  const corpus = await world.corpus();
  const [found] = await itemsOf(corpus, [item]);
  if (found) await (hidden ? hideTake : unhideTake)(corpus, article, found.url);
}
