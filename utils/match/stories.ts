import type { Signature } from './signature.ts';
import { addNode, type Board, boardOf, type Member, nodeOf, type Story, storyOf } from './storyBoard.ts';
import { LINK_STEPS, type StoryPage, type Told, withTold } from './storyPages.ts';
import { ALIKE, settle, WINDOW } from './storySettle.ts';

/** An item to be told of. */
export interface StoryItem {
  number: number;
  /** ISO 8601; anything else counts as now, which is the latest time told. */
  published: string | null;
  signature: Signature;
}

/**
 * Items of the three days before it that have a lower number and are like it, the likest first: 0 for nothing in common to about 1, time and
 * language not weighed in.
 */
export type Neighbours = (item: StoryItem, count: number) => { number: number; score: number }[];

/** All that is kept between two tellings: plain data, as large as three days are long. */
export interface Stories {
  /** What is known of young items: by the first of `numbers`. */
  pages: StoryPage[];
  /** The stories that young items are in: by `number`. */
  living: Story[];
}

/** What telling items changes. To write it in one transaction: put `pages` and `changed`, delete `oldPages` and `dropped`. */
export interface Telling {
  /** To go on from. */
  stories: Stories;
  /** Pages that are new or have more items than before. */
  pages: StoryPage[];
  /** Keys of pages that are too old to be needed. */
  oldPages: number[];
  /** Stories that are new or have other items than before. */
  changed: Story[];
  /** Numbers of stories that are no more: joined to an older one, or fallen apart. */
  dropped: number[];
  /** Of every item the story that it was put into when it came: its own number where it was alone. */
  placed: { item: number; story: number }[];
}

/** Reports of one event come close together: likeness falls to a third in this time between two items. */
const FADING = 48 * 3_600_000;
/** Texts in two languages share less: their likeness counts so much more. */
const ACROSS = 1.2;
/** Few stories have a hundred reports: what the hundredth neighbour is like tells how alike unrelated texts are, and half of it counts for nothing. */
const NEIGHBOURS = 100;
const UNRELATED = 0.5;
/** The least likeness that is worth keeping. */
const LEAST_LINK = 0.6 * ALIKE;

/** Where stories begin: nothing told yet. */
export const NO_STORIES: Stories = { pages: [], living: [] };

/**
 * Tells which stories these items belong to, one after the other. Numbers ascend: an item whose number is not above all told before has been told
 * already, and is passed over. What is more than three days older than the latest item is too old for a story.
 */
export function tell(stories: Stories, items: readonly StoryItem[], neighbours: Neighbours): Telling {
  const telling = tellingOf(stories, items, neighbours);
  for (;;) {
    const { done, value } = telling.next();
    if (done) return value;
  }
}

/** As `tell`, item by item, so that whoever has other things to do can do them in between. What is kept is laid out once for all items. */
export function* tellingOf(
  { pages, living }: Stories,
  items: readonly StoryItem[],
  neighbours: Neighbours,
): Generator<undefined, Telling> {
  const board = boardOf(pages, living);
  const told: Told[] = [];
  const placed: Telling['placed'] = [];
  let newest = pages.at(-1)?.numbers.at(-1) ?? -1;
  for (const item of items) {
    const { number } = item;
    if (!(number > newest)) continue;
    newest = number;
    const time = timeOf(item.published, board.clock);
    board.clock = Math.max(board.clock, time);
    if (time >= board.clock - WINDOW) {
      const one = toldOf(item, time, neighbours(item, NEIGHBOURS), board);
      told.push(one);
      settle(addNode(board, one), board);
    }
    placed.push({ item: number, story: board.storyOf.get(number) ?? number });
    yield;
  }
  return changesOf({ pages, living }, told, board, placed);
}

/** What is different on the board from what was kept. */
function changesOf(
  { pages, living }: Stories,
  told: readonly Told[],
  board: Board,
  placed: Telling['placed'],
): Telling {
  const isOver = (last: number) => last < board.clock - WINDOW;
  const all = withTold(pages, told);
  const kept = all.filter(({ times }) => times.some((time) => !isOver(time)));
  const known = new Set(pages);
  const before = new Map(living.map((story) => [story.number, story]));
  const touched = [...board.touched].sort((a, b) => a - b);
  const changed = touched.flatMap((number) => {
    const members = board.stories.get(number);
    return members && !areSame(members, before.get(number)?.items) ? [storyOf(number, members)] : [];
  });
  const renewed = new Set(changed.map(({ number }) => number));
  const stay = living.filter(({ number }) => board.stories.has(number) && !renewed.has(number));
  return {
    stories: {
      pages: kept,
      living: [...stay, ...changed].filter(({ last }) => !isOver(last)).sort((a, b) => a.number - b.number),
    },
    pages: kept.filter((page) => !known.has(page)),
    oldPages: pages.filter((page) => !kept.some(({ numbers }) => numbers[0] === page.numbers[0])).map(keyOf),
    changed,
    dropped: touched.filter((number) => before.has(number) && !board.stories.has(number)),
    placed,
  };
}

/** The key that a page is kept under. */
export function keyOf({ numbers }: StoryPage): number {
  return numbers[0] as number;
}

function areSame(some: readonly Member[], others: readonly Member[] = []): boolean {
  return some.length === others.length && some.every(({ number }, place) => number === others[place]?.number);
}

function timeOf(published: string | null, clock: number): number {
  const time = Date.parse(published ?? '');
  if (!Number.isNaN(time)) return time;
  return Number.isFinite(clock) ? clock : 0;
}

/** An item as pages keep it, with what it is linked to: how alike, time and language weighed in. */
function toldOf(
  { number, signature: { lang } }: StoryItem,
  time: number,
  found: { number: number; score: number }[],
  board: Board,
): Told {
  const unrelated = UNRELATED * (found[NEIGHBOURS - 1]?.score ?? 0);
  const links = found.slice(0, NEIGHBOURS).flatMap(({ number, score }) => {
    const other = nodeOf(number, board);
    if (!other || other.time < board.clock - WINDOW) return [];
    const nearness = Math.exp(-Math.abs(other.time - time) / FADING);
    const likeness = (score - unrelated) * nearness * (other.lang === lang ? 1 : ACROSS);
    return likeness >= LEAST_LINK ? [{ number, steps: Math.round(Math.min(1, likeness) * LINK_STEPS) }] : [];
  });
  return { number, time, lang, links: links.map((link) => link.number), weights: links.map(({ steps }) => steps) };
}
