import { keyOf, NO_STORIES, neighboursIn, type Stories, type Story, type Telling, tellingOf } from '../match/match.ts';
import type { Item, Time } from '../words.ts';
import { atomically } from './atomically.ts';
import { inBreaths } from './breathe.ts';
import { signaturesOf } from './lexicon.ts';
import { readIndex } from './readIndex.ts';
import type { Corpus } from './schema.ts';

/** Items told of in one transaction: what is lost if the browser stops in the middle. */
const BATCH = 200;
/** Stories are told of what is at most this old. */
const DAYS = 3;
const DAY_MS = 86_400_000;

/** Tells which stories the items belong to that came since it was last done; ends early, after a batch, when `goOn` says no. */
export async function tellStories(corpus: Corpus, now: Time, goOn: () => boolean = () => true): Promise<void> {
  let state = await storiesSoFar(corpus, now);
  for (;;) {
    const items = await corpus.getAll('items', IDBKeyRange.lowerBound(state.told, true), BATCH);
    const last = items.at(-1);
    if (!last) return;
    const telling = await told(corpus, state.stories, items, now);
    state = (await keep(corpus, telling, { from: state.told, to: last.number }))
      ? { stories: telling.stories, told: last.number }
      : await storiesSoFar(corpus, now);
    if (!goOn()) return;
  }
}

/** The stories that any of these items is in. */
export async function storiesOf(corpus: Corpus, items: readonly number[]): Promise<Story[]> {
  const index = corpus.transaction('stories').store.index('items');
  const found = await Promise.all(items.map((number) => index.get(number)));
  return [...new Map(found.flatMap((story) => (story ? [[story.number, story]] : []))).values()];
}

interface SoFar {
  stories: Stories;
  told: number;
}

async function storiesSoFar(corpus: Corpus, now: Time): Promise<SoFar> {
  const transaction = corpus.transaction(['stories', 'storyPages', 'meta']);
  const since = Date.parse(now) - DAYS * DAY_MS;
  const [pages, living, told] = await Promise.all([
    transaction.objectStore('storyPages').getAll(),
    transaction.objectStore('stories').index('last').getAll(IDBKeyRange.lowerBound(since)),
    transaction.objectStore('meta').get('told'),
  ]);
  // After a clock that went wrong what it told of would seem to be of tomorrow for ever.
  const isFuture = pages.some(({ times }) => times.some((time) => time > Date.parse(now) + DAY_MS));
  const stories = isFuture ? NO_STORIES : { pages, living: living.sort((a, b) => a.number - b.number) };
  return { stories, told: told ?? 0 };
}

/** What telling these items changes, taken together. */
async function told(corpus: Corpus, stories: Stories, items: readonly Item[], now: Time): Promise<Telling> {
  const since = new Date(Date.parse(now) - DAYS * DAY_MS).toISOString();
  const young = items.filter(({ published }) => published >= since);
  const { segments } = await readIndex(corpus, now, now, DAYS);
  const neighbours = neighboursIn(segments);
  const signatures = await signaturesOf(corpus, young);
  const all = young.map(({ number, published }, i) => ({ number, published, signature: signatures[i]! }));
  return inBreaths(tellingOf(stories, all, neighbours));
}

/** Writes what telling has changed; false, and nothing written, where another window has told these items already. */
async function keep(
  corpus: Corpus,
  { pages, oldPages, changed, dropped }: Telling,
  { from, to }: { from: number; to: number },
): Promise<boolean> {
  const transaction = corpus.transaction(['stories', 'storyPages', 'meta'], 'readwrite');
  const stories = transaction.objectStore('stories');
  const storyPages = transaction.objectStore('storyPages');
  const meta = transaction.objectStore('meta');
  return atomically(transaction, async () => {
    if (((await meta.get('told')) ?? 0) !== from) return false;
    await Promise.all([
      ...dropped.map((number) => stories.delete(number)),
      ...changed.map((story) => stories.put({ ...story, numbers: story.items.map(({ number }) => number) })),
      ...oldPages.map((key) => storyPages.delete(key)),
      ...pages.map((page) => storyPages.put(page, keyOf(page))),
      meta.put(to, 'told'),
    ]);
    return true;
  });
}
