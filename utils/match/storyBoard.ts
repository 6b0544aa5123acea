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

/** An item that is young enough to join stories. */
export interface Node extends Member {
  /** Its link that came last; -1 for none. */
  link: number;
}

/** Pages and stories laid out for work: derived from them, kept nowhere. */
export interface Board {
  nodes: Node[];
  /** The place of every item in `nodes`, by its number. */
  places: Map<number, number>;
  links: Links;
  /** The items of every story, by its number. */
  stories: Map<number, Member[]>;
  /** The story of every item that has one, by their numbers. */
  storyOf: Map<number, number>;
  /** The latest time told: what is too old is so by this clock. */
  clock: number;
  /** Stories that are no longer what they were. */
  touched: Set<number>;
}

/** Both directions of every link, as chains that begin at `Node.link`: there may be a million. */
interface Links {
  count: number;
  /** Of every link: the place of the node that it leads to. */
  to: Uint32Array;
  /** How alike, in steps of 1 / `LINK_STEPS`. */
  steps: Uint8Array;
  /** The next link of the same node; -1 after the last. */
  next: Int32Array;
}

const LEAST_ROOM = 1024;

export function boardOf(pages: readonly StoryPage[], stories: readonly Story[]): Board {
  const links = pages.reduce((sum, page) => sum + page.links.length, 0);
  const board: Board = {
    nodes: [],
    places: new Map(),
    links: withRoom(Math.max(LEAST_ROOM, 3 * links)),
    stories: new Map(stories.map(({ number, items }) => [number, items])),
    storyOf: new Map(stories.flatMap(({ number, items }) => items.map((item) => [item.number, number]))),
    clock: clockOf(pages),
    touched: new Set(),
  };
  for (const { numbers, times, langs, starts, links, weights } of pages) {
    for (let item = 0; item < numbers.length; item++) {
      const from = starts[item] as number;
      const to = starts[item + 1] as number;
      const member = { number: numbers[item] as number, time: times[item] as number, lang: langs[item] as string };
      addNode(board, { ...member, links: links.subarray(from, to), weights: weights.subarray(from, to) });
    }
  }
  return board;
}

/** The latest time in the pages; what is before any time where they are empty. */
function clockOf(pages: readonly StoryPage[]): number {
  let clock = Number.NEGATIVE_INFINITY;
  for (const { times } of pages) for (const time of times) if (time > clock) clock = time;
  return clock;
}

/** Puts an item on the board, linked both ways to those that are there. */
export function addNode(board: Board, { number, time, lang, links, weights }: Told): Node {
  const { nodes, places } = board;
  const place = nodes.length;
  const node: Node = { number, time, lang, link: -1 };
  for (let at = 0; at < links.length; at++) {
    const other = places.get(links[at] as number);
    if (other === undefined) continue;
    addLink(board, node, other, weights[at] as number);
    addLink(board, nodes[other] as Node, place, weights[at] as number);
  }
  places.set(number, place);
  nodes.push(node);
  return node;
}

function addLink(board: Board, node: Node, to: number, steps: number): void {
  if (board.links.count === board.links.to.length) board.links = withRoom(2 * board.links.count, board.links);
  const { links } = board;
  links.to[links.count] = to;
  links.steps[links.count] = steps;
  links.next[links.count] = node.link;
  node.link = links.count++;
}

function withRoom(room: number, before?: Links): Links {
  const links = { count: 0, to: new Uint32Array(room), steps: new Uint8Array(room), next: new Int32Array(room) };
  if (!before) return links;
  links.to.set(before.to);
  links.steps.set(before.steps);
  links.next.set(before.next);
  return { ...links, count: before.count };
}

/** Visits all that an item is linked to, the latest first, with how like it that is, 0..1. */
export function eachLink(node: Node, { nodes, links }: Board, visit: (other: Node, likeness: number) => void): void {
  for (let link = node.link; link >= 0; link = links.next[link] as number) {
    visit(nodes[links.to[link] as number] as Node, (links.steps[link] as number) / LINK_STEPS);
  }
}

/** The item on the board with this number. */
export function nodeOf(number: number, { nodes, places }: Board): Node | undefined {
  const place = places.get(number);
  return place === undefined ? undefined : nodes[place];
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
