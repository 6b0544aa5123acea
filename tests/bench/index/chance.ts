/** Numbers that look like chance and are the same in every run. */
export interface Chance {
  /** 0 <= x < 1. */
  next(): number;
  /** A whole number, 0 <= n < below. */
  below(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** True in so many cases of one. */
  is(share: number): boolean;
  /** Around 0, mostly within -2..2. */
  bell(): number;
}

/** Chance that follows from a seed: the same seed, the same numbers. */
export function chanceOf(seed: string | number): Chance {
  let state = hashOf(String(seed));
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    pick: (from) => from[below(from.length)]!,
    is: (share) => next() < share,
    bell: () => next() + next() + next() + next() + next() + next() - 3,
  };
}

/** Draws places of a list by their weights. */
export function lottery(weights: readonly number[]): (chance: Chance) => number {
  const sums: number[] = [];
  let sum = 0;
  for (const weight of weights) {
    sum += weight;
    sums.push(sum);
  }
  return (chance) => {
    const wanted = chance.next() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
