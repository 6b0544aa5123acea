import {
  type Corpus,
  corpusState,
  hiddenFrom,
  itemByUrl,
  itemsOf,
  lexiconFor,
  readIndex,
  storiesOf,
  textOf,
} from '../corpus/corpus.ts';
import { canonicalUrl } from '../feeds/feeds.ts';
import { type Lexicon, type Ranked, rank, reasonsFor, signatureOf, withStories } from '../match/match.ts';
import { outletOf, publisherOf } from '../outlets/outlets.ts';
import type { Article, Coverage, Item, Outlet, Reason, Take, Time } from '../words.ts';

/** More takes than a reader will look at. */
const MOST_TAKES = 60;
/** Items that are looked at as possible takes; of the likeliest their stories are asked for. */
const RANKED = 200;
const IN_STORIES = 60;
const HOUR_MS = 3_600_000;

export interface CoverageWorld {
  corpus: Corpus;
  /** All outlets known: an item's outlet may have been chosen once and not be any more. */
  catalogue: Outlet[];
  chosen: Outlet[];
  now: string;
}

/** How outlets in other countries than the article's own covered its event, in at most so many takes. Writes nothing. */
export async function coverageOf(article: Article, world: CoverageWorld, most = MOST_TAKES): Promise<Coverage> {
  const { corpus, catalogue, now } = world;
  const own = outletOf(article.url, catalogue);
  const itself = itemByUrl(corpus, canonicalUrl(article.url) ?? article.url);
  // All at once: after a wake every one of them waits for the disk. Only an article without a date waits for its own item.
  const index = article.published
    ? readIndex(corpus, article.published, now)
    : itself.then((known) => readIndex(corpus, known?.published ?? null, now));
  const [known, hidden, state, { segments, removed }] = await Promise.all([
    itself,
    hiddenFrom(corpus, article.url),
    corpusState(corpus, world.chosen),
    index,
  ]);
  const read = {
    ...article,
    published: article.published ?? known?.published ?? null,
    lang: article.lang ?? known?.lang ?? null,
  };
  const signature = signatureOf(read, await lexiconFor(corpus, [read]));
  const except = (number: number) => number === known?.number || removed.has(number);
  const ranked = rank({ signature, published: read.published }, segments, { top: RANKED, except });
  const stories = await storiesOf(
    corpus,
    ranked.slice(0, IN_STORIES).map(({ number }) => number),
  );
  const likely = withStories(ranked, stories, except).filter((one) => one.same);
  // What is hidden makes room for what comes after it.
  const same = new Map(likely.slice(0, most + hidden.count).map((one) => [one.number, one]));
  const items = await itemsOf(corpus, [...same.keys()]);
  const shown = await hidden.without(items);
  const lexicon = await lexiconFor(corpus, [read, ...shown.map(textOf)]);
  return {
    article: {
      url: read.url,
      title: read.title,
      published: read.published,
      lang: read.lang,
      outlet: read.outlet,
      publisher: own ? publisherOf(own) : null,
    },
    takes: shown
      .flatMap((item) => takeOf(item, same.get(item.number), read, { own, catalogue, lexicon }))
      .sort((a, b) => b.score - a.score)
      .slice(0, most),
    hidden: items.length - shown.length,
    corpus: state,
  };
}

function takeOf(
  item: Item,
  ranked: Ranked | undefined,
  article: Article,
  { own, catalogue, lexicon }: { own: Outlet | undefined; catalogue: Outlet[]; lexicon: Lexicon },
): Take[] {
  const outlet = catalogue.find(({ id }) => id === item.outlet);
  if (!outlet || !ranked || item.url === article.url || outlet.country === own?.country) return [];
  const shared = reasonsFor(article, textOf(item), lexicon);
  const { url, title, summary, lang, published } = item;
  return [
    {
      item: item.number,
      url,
      title,
      summary,
      lang,
      published,
      publisher: publisherOf(outlet),
      score: ranked.score,
      reasons: [...shared, ...timeGap(published, article.published)],
    },
  ];
}

/** How far the item's time lies from the article's: nothing where either is not known. */
function timeGap(item: Time, article: Time | null): Reason[] {
  const gap = (Date.parse(item) - Date.parse(article ?? '')) / HOUR_MS;
  if (Number.isNaN(gap)) return [];
  const hours = Math.abs(gap) < 1 ? 0 : Math.sign(gap) * Math.round(Math.abs(gap));
  return [{ kind: 'time', hours }];
}
