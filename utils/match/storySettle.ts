import { type Board, eachLink, type Member, type Node, nodeOf } from './storyBoard.ts';
import { clustersOf } from './storyClusters.ts';

/** Stories are told of what is this young; what is older stays in its story and weighs no more. */
export const WINDOW = 72 * 3_600_000;
/** Two groups of items report one event if their items are so alike on average; of unrelated headlines hardly one in twenty pairs is. */
export const ALIKE = 0.08;
/** Groups within this share of `ALIKE` may belong together once others move: they are grouped anew with it. */
const REACH = 0.7;
/** So many items are grouped anew for one that came; beyond that, stories stay as they are and are only joined whole. */
const MOST_LOOSE = 60;
/** And so many groups in all: keeps the work bounded whatever comes. */
const MOST_GROUPS = 150;

/** What moves as one: a loose item, a story, or a lone item. */
type Group = readonly Node[];

/** Finds the story of an item that has come to the board, and groups it and the stories around it anew. */
export function settle(node: Node, board: Board): void {
  const around = groupsNear([node], board);
  const best = around[0];
  if (!best || best.likeness < ALIKE) return;
  const home = best.group;
  const isLarge = home.length > MOST_LOOSE;
  const further = isLarge ? around.slice(1) : groupsNear([node, ...home], board);
  const pool: Group[] = [[node]];
  for (const { group } of [best, ...further.filter(({ likeness }) => likeness >= REACH * ALIKE)]) {
    if (pool.length + group.length <= MOST_LOOSE + 1) pool.push(...group.map((one) => [one]));
    else if (pool.length < MOST_GROUPS) pool.push(group);
  }
  pool.sort((a, b) => (a[0] as Node).number - (b[0] as Node).number);
  const clusters = clustersOf(
    pool.map(({ length }) => length),
    sumsOf(pool, board),
    ALIKE,
  );
  const grouped = Map.groupBy(pool, (_, place) => clusters[place] as number);
  assign(
    [...grouped.values()].map((groups) => groups.flat().sort((a, b) => a.number - b.number)),
    board,
  );
}

/** The groups that items are linked to, other than those that they are in themselves, the likest first. */
function groupsNear(items: Group, board: Board): { group: Group; likeness: number }[] {
  const own = new Set(items);
  const sums = new Map<number, { group: Group; sum: number }>();
  for (const item of items) {
    eachLink(item, board, (other, likeness) => {
      if (own.has(other) || !isYoung(other, board)) return;
      const story = board.storyOf.get(other.number);
      // Stories and lone items both have numbers of items: lone ones get the negative.
      const key = story ?? -1 - other.number;
      let found = sums.get(key);
      if (!found) {
        found = { group: story === undefined ? [other] : youngIn(story, board), sum: 0 };
        sums.set(key, found);
      }
      found.sum += likeness;
    });
  }
  return [...sums.values()]
    .map(({ group, sum }) => ({ group, likeness: sum / (group.length * items.length + 1) }))
    .sort((a, b) => b.likeness - a.likeness || (a.group[0] as Node).number - (b.group[0] as Node).number);
}

function isYoung({ time }: Member, { clock }: Board): boolean {
  return time >= clock - WINDOW;
}

function youngIn(story: number, board: Board): Node[] {
  const items = board.stories.get(story) ?? [];
  return items.filter((item) => isYoung(item, board)).flatMap(({ number }) => nodeOf(number, board) ?? []);
}

/** How alike the groups are, pair by pair added up. Two stories that move as one each are not compared: neither is looked into. */
function sumsOf(pool: readonly Group[], board: Board): Float64Array {
  const count = pool.length;
  const placeOf = new Map(pool.flatMap((group, place) => group.map((node) => [node, place])));
  const sums = new Float64Array(count * count);
  pool.forEach((group, a) => {
    const [node] = group;
    if (!node || group.length > 1) return;
    eachLink(node, board, (other, likeness) => {
      const b = placeOf.get(other);
      if (b === undefined) return;
      (sums[a * count + b] as number) += likeness;
      if ((pool[b] as Group).length > 1) (sums[b * count + a] as number) += likeness;
    });
  });
  return sums;
}

/**
 * Makes stories of clusters, oldest first. The number of a story that was goes to the cluster with most of its items, of equals the
 * larger, and with it what is too old to be grouped; of several numbers a cluster keeps the lowest. Without one it is called after its first item.
 */
function assign(clusters: readonly Group[], board: Board): void {
  const { stories, storyOf, touched } = board;
  const heirs = new Map<number, { cluster: number; count: number }>();
  clusters.forEach((items, cluster) => {
    for (const [story, { length: count }] of Map.groupBy(items, ({ number }) => storyOf.get(number))) {
      if (story === undefined) continue;
      const rival = heirs.get(story);
      const isMore = !rival || count > rival.count;
      const isLarger = rival?.count === count && items.length > (clusters[rival.cluster] as Group).length;
      if (isMore || isLarger) heirs.set(story, { cluster, count });
    }
  });
  const young = new Set<number>(clusters.flatMap((items) => items.map(({ number }) => number)));
  const inherited = clusters.map(() => ({ numbers: [] as number[], items: [] as Member[] }));
  for (const [story, { cluster }] of heirs) {
    const { numbers, items } = inherited[cluster]!;
    numbers.push(story);
    items.push(...(stories.get(story) ?? []).filter(({ number }) => !young.has(number)));
    stories.delete(story);
    touched.add(story);
  }
  clusters.forEach((items, cluster) => {
    const all = [...inherited[cluster]!.items, ...items].sort((a, b) => a.number - b.number);
    for (const { number } of all) storyOf.delete(number);
    if (all.length < 2) return;
    const { numbers } = inherited[cluster]!;
    const isFree = (number: number) => !stories.has(number) && !heirs.has(number);
    const number =
      numbers.length > 0 ? Math.min(...numbers) : (items.find((item) => isFree(item.number))?.number ?? -1);
    stories.set(number, all);
    touched.add(number);
    for (const item of all) storyOf.set(item.number, number);
  });
}
