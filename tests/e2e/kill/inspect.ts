import { type Corpus, lexiconFor, textOf } from '../../../utils/corpus/corpus.ts';
import { dayOf } from '../../../utils/corpus/days.ts';
import type { SegmentRecord } from '../../../utils/corpus/schema.ts';
import { segmentIn } from '../../../utils/corpus/segments.ts';
import { mergeSegments, type Ranked, rank, type Segment, segmentOf, signatureOf } from '../../../utils/match/match.ts';
import { chanceOf } from '../../bench/index/chance.ts';
import type { Seen } from './notes.ts';
import * as invented from './reports.ts';
import { pagesAreWhole, storiesAreWhole, type Told } from './storyLaws.ts';

/** All that a corpus holds, as it was at one moment. */
interface Held extends Told {
  records: SegmentRecord[];
  /** In the order of `records`; none where it cannot be read. */
  segments: (Segment | undefined)[];
  removed: number[];
  states: { outlet: string; items: number }[];
  count: number;
  lastSegment: number;
}
type Wrong = Seen['wrong'];

/** What must be true of a corpus at any moment, whoever was killed before. */
const LAWS: ((held: Held) => Wrong)[] = [
  segmentsAreWhole,
  itemsAreIndexedOnce,
  ghostsAreNoted,
  countsAgree,
  storiesAreWhole,
  pagesAreWhole,
];

/** Looks at a corpus as it is, without mending anything. */
export async function inspect(corpus: Corpus): Promise<Seen> {
  const held = await hold(corpus);
  return {
    wrong: LAWS.flatMap((law) => law(held)),
    urls: held.items.map(({ url }) => url),
    brought: Object.fromEntries(held.states.map(({ outlet, items }) => [outlet, items])),
    held: {
      items: held.items.length,
      segments: held.records.length,
      blobs: held.records.filter(({ bytes }) => bytes instanceof Blob).length,
      stories: held.stories.length,
    },
  };
}

/** Looks at it as `inspect` does, and whether its index answers like one that is built from the items in one piece. */
export async function inspectFully(corpus: Corpus): Promise<Seen> {
  const seen = await inspect(corpus);
  return { ...seen, wrong: [...seen.wrong, ...(await answersAgree(corpus))] };
}

async function hold(corpus: Corpus): Promise<Held> {
  const transaction = corpus.transaction(['items', 'segments', 'removed', 'outlets', 'stories', 'storyPages', 'meta']);
  const store = transaction.objectStore.bind(transaction);
  const [items, records, removed, states, stories, keys, pages, count, lastSegment, told] = await Promise.all([
    store('items').getAll(),
    store('segments').getAll(),
    store('removed').getAllKeys(),
    store('outlets').getAll(),
    store('stories').getAll(),
    store('storyPages').getAllKeys(),
    store('storyPages').getAll(),
    store('meta').get('items'),
    store('meta').get('segment'),
    store('meta').get('told'),
  ]);
  return {
    items,
    records,
    removed,
    states,
    stories,
    pages: pages.map((page, place) => ({ key: keys[place]!, page })),
    segments: await Promise.all(records.map(segmentIn)),
    count: count ?? 0,
    lastSegment: lastSegment ?? 0,
    told: told ?? 0,
  };
}

function segmentsAreWhole({ records, segments, lastSegment }: Held): Wrong {
  return records.flatMap(({ day, id, items }, place) => {
    const segment = segments[place];
    if (!segment) return { day, what: `segment ${id} of ${day} cannot be read` };
    if (segment.numbers.length !== items)
      return { day, what: `segment ${id} says ${items} items, not ${segment.numbers.length}` };
    return id > lastSegment ? { day, what: `segment ${id} will be given that id again` } : [];
  });
}

function itemsAreIndexedOnce({ items, records, segments }: Held): Wrong {
  const times = new Map<string, number>();
  segments.forEach((segment, place) => {
    for (const number of segment?.numbers ?? []) {
      const key = `${number} of ${records[place]!.day}`;
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  });
  return items.flatMap(({ number, published }) => {
    const day = dayOf(published);
    const found = times.get(`${number} of ${day}`) ?? 0;
    return found === 1 ? [] : { day, what: `item ${number} is ${found} times in the index of its day` };
  });
}

function ghostsAreNoted({ items, records, segments, removed }: Held): Wrong {
  const known = new Set([...items.map(({ number }) => number), ...removed]);
  return segments.flatMap((segment, place) =>
    [...(segment?.numbers ?? [])]
      .filter((number) => !known.has(number))
      .map((number) => ({ day: records[place]!.day, what: `the index has ${number}, which is no item` })),
  );
}

function countsAgree({ items, states, removed, count }: Held): Wrong {
  const wrong =
    count === items.length ? [] : [{ day: null, what: `counted are ${count} items, and there are ${items.length}` }];
  const there = new Set(removed.filter((number) => items.some((item) => item.number === number)));
  if (there.size > 0) wrong.push({ day: null, what: `${there.size} items are there and noted as removed` });
  for (const { outlet, items: brought } of states) {
    const held = items.filter((item) => item.outlet === outlet).length;
    if (held > brought) wrong.push({ day: null, what: `${outlet} brought ${brought} items and has ${held}` });
  }
  return wrong;
}

/** Answers of two indexes are the same if they differ less. */
const EQUAL = 1e-6;
const TOP = 10;
const ARTICLES = 3;

async function answersAgree(corpus: Corpus): Promise<Wrong> {
  const { items, segments, removed } = await hold(corpus);
  const lexicon = await lexiconFor(corpus, items.map(textOf));
  const entries = items.map((item) => ({ ...item, signature: signatureOf(textOf(item), lexicon) }));
  const gone = new Set(removed);
  // What is removed counts until the pieces are merged, so it is taken out of them first.
  const kept = mergeSegments(
    segments.filter((segment) => segment !== undefined),
    (number) => !gone.has(number),
  );
  const indexes = gone.size === 0 ? [segments as Segment[], [kept]] : [[kept]];
  const chance = chanceOf(`articles ${items.length}`);
  const built = [segmentOf(entries)];
  return Array.from({ length: ARTICLES }).flatMap(() => {
    const { title, summary, lang } = invented.textOf(chance);
    const query = { signature: signatureOf({ title, text: summary, lang }, lexicon), published: invented.NOW };
    const answer = (index: readonly Segment[], top: number) => rank(query, index, { top });
    return indexes.flatMap((index) => [
      ...missing(answer(built, TOP), answer(index, 2 * TOP), 'the index'),
      ...missing(answer(index, TOP), answer(built, 2 * TOP), 'one built from the items'),
    ]);
  });
}

/** Those of an answer that another one has not, or with another score. */
function missing(answer: Ranked[], other: Ranked[], name: string): Wrong {
  const scores = new Map(other.map(({ number, score }) => [number, score]));
  return answer
    .filter(({ number, score }) => !(Math.abs((scores.get(number) ?? Number.NaN) - score) <= EQUAL))
    .map(({ number, score }) => ({
      day: null,
      what: `${number} scores ${score}, and in ${name} ${scores.get(number)}`,
    }));
}
