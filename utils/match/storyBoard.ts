import { LINK_STEPS, type StoryPage, type Told } from './storyPages.ts';

/** An item of a story. */
export interface Member {
  number: number;
  /** In ms since 1970. */
  time: number;
  lang: string;
}

/** Two items or more that report one event. */
export interface Story {
  /** Its key: the number of the item that began it. The older number stays when two stories turn out one. */
  number: number;
  /** In the order in which they were told. */
  items: Member[];
  /** The time of its earliest and of its latest item, in ms since 1970. */
  first: number;
  last: number;
  /** Its languages, each once. */
  langs: string[];
}

/** An item that is young enough to join stories, with all it is linked to, earlier and later. */
export interface Node extends Member {
  near: Node[];
  /** How like each of `near` it is. */
  likeness: number[];
}

/** Pages and stories laid out for work: derived from them, kept nowhere. */
export interface Board {
  nodes: Map<number, Node>;
  /** The items of every story, by its number. */
  stories: Map<number, Member[]>;
  /** The story of every item that has one, by their numbers. */
  storyOf: Map<number, number>;
  /** The latest time told: what is too old is so by this clock. */
  clock: number;
  /** Stories that are no longer what they were. */
  touched: Set<number>;
}

export function boardOf(pages: readonly StoryPage[], stories: readonly Story[]): Board {
  const board: Board = {
    nodes: new Map(),
    stories: new Map(stories.map(({ number, items }) => [number, items])),
    storyOf: new Map(stories.flatMap(({ number, items }) => items.map((item) => [item.number, number]))),
    clock: clockOf(pages),
    touched: new Set(),
  };
  for (const page of pages) layOut(page, board);
  return board;
}

/** Puts the items of a page on the board: as `addNode`, for many. */
function layOut({ numbers, times, langs, starts, links, weights }: StoryPage, { nodes }: Board): void {
  for (let item = 0; item < numbers.length; item++) {
    const number = numbers[item] as number;
    const node: Node = { number, time: times[item] as number, lang: langs[item] as string, near: [], likeness: [] };
    for (let at = starts[item] as number; at < (starts[item + 1] as number); at++) {
      link(node, nodes.get(links[at] as number), weights[at] as number);
    }
    nodes.set(number, node);
  }
}

function link(node: Node, other: Node | undefined, steps: number): void {
  if (!other) return;
  const likeness = steps / LINK_STEPS;
  node.near.push(other);
  node.likeness.push(likeness);
  other.near.push(node);
  other.likeness.push(likeness);
}

/** The latest time in the pages; what is before any time where they are empty. */
export function clockOf(pages: readonly StoryPage[]): number {
  let clock = Number.NEGATIVE_INFINITY;
  for (const { times } of pages) for (const time of times) if (time > clock) clock = time;
  return clock;
}

/** Puts an item on the board, linked both ways to those that are there. */
export function addNode({ nodes }: Board, { number, time, lang, links, weights }: Told): Node {
  const node: Node = { number, time, lang, near: [], likeness: [] };
  links.forEach((other, place) => {
    link(node, nodes.get(other), weights[place] as number);
  });
  nodes.set(number, node);
  return node;
}

/** The record of a story with these items. */
export function storyOf(number: number, items: readonly Member[]): Story {
  const times = items.map(({ time }) => time);
  return {
    number,
    items: items.map((item) => ({ number: item.number, time: item.time, lang: item.lang })),
    first: times.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    last: times.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
    langs: [...new Set(items.map(({ lang }) => lang))],
  };
}
