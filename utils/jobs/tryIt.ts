import { type Corpus, hiddenFrom, itemsOf, latestItems, lexiconFor, readIndex, textOf } from '../corpus/corpus.ts';
import { rank, signatureOf } from '../match/match.ts';
import type { Item, Outlet } from '../words.ts';

/** Recent items looked at, newest first: enough to meet the day's big stories, few enough to take no time. */
const LATEST = 400;
/** Of those, how many are matched against the corpus. */
const TRIED = 60;
/** A story that so many countries report is a good one: no need to look further. */
const PLENTY = 6;

export interface Trial {
  item: Item;
  outlet: Outlet;
  countries: number;
}

/** A recent item that the reader can read and that many countries report: something to try Elsewhere on. Nothing if none has takes. */
export async function tryIt(
  world: { corpus: Corpus; catalogue: Outlet[]; now: string },
  reader: { home: string; languages: string[] },
): Promise<Trial | undefined> {
  const { corpus, catalogue, now } = world;
  const outlets = new Map(catalogue.map((outlet) => [outlet.id, outlet]));
  const { segments, removed } = await readIndex(corpus, null, now);
  const latest = await latestItems(corpus, LATEST);
  const tried = byReader(latest, reader, outlets).slice(0, TRIED);
  const lexicon = await lexiconFor(corpus, tried.map(textOf));
  let best: Trial | undefined;
  for (const item of tried) {
    const outlet = outlets.get(item.outlet);
    if (!outlet) continue;
    const countries = await countriesOf(item, outlet);
    if (countries && countries > (best?.countries ?? 0)) best = { item, outlet, countries };
    if (countries >= PLENTY) break;
  }
  return best;

  async function countriesOf(item: Item, outlet: Outlet): Promise<number> {
    const query = {
      signature: signatureOf(textOf(item), lexicon),
      published: item.published,
    };
    const ranked = rank(query, segments, {
      top: 30,
      except: (number) => number === item.number || removed.has(number),
    });
    const same = await itemsOf(
      corpus,
      ranked.filter((one) => one.same).map((one) => one.number),
    );
    const shown = await (await hiddenFrom(corpus, item.url)).without(same);
    const countries = new Set(shown.map((one) => outlets.get(one.outlet)?.country));
    countries.delete(undefined);
    countries.delete(outlet.country);
    return countries.size;
  }
}

/** Items in the reader's languages first, those of the home country before the others; by time within. */
function byReader(
  items: Item[],
  { home, languages }: { home: string; languages: string[] },
  outlets: Map<string, Outlet>,
): Item[] {
  const rankOf = (item: Item) => {
    const language = languages.indexOf(item.lang.split('-')[0] ?? '');
    return (language < 0 ? languages.length : language) * 2 + (outlets.get(item.outlet)?.country === home ? 0 : 1);
  };
  return [...items].sort((a, b) => rankOf(a) - rankOf(b) || b.published.localeCompare(a.published));
}
