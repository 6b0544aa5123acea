/** Puts an item into a list of the best, ordered by score, which keeps at most so many; of equals the one that came first stays ahead. */
export function insertBest(best: number[], item: number, scores: Float32Array, most: number): void {
  const score = scores[item] as number;
  if (best.length === most) {
    if (score <= (scores[best[most - 1] as number] as number)) return;
    best.pop();
  }
  let place = best.length;
  while (place > 0 && (scores[best[place - 1] as number] as number) < score) place--;
  best.splice(place, 0, item);
}

/** The places of the highest scores above zero, best first. */
export function bestOf(scores: Float32Array, count: number): number[] {
  const best: number[] = [];
  for (let item = 0; item < scores.length; item++) {
    if ((scores[item] as number) > 0) insertBest(best, item, scores, count);
  }
  return best;
}

/** For every group the places of its highest scores above zero, best first; `groups` says of each item which it is in. */
export function bestOfEach(
  scores: Float32Array,
  groups: Uint16Array,
  { of, count }: { of: number; count: number },
): number[][] {
  const best: number[][] = Array.from({ length: of }, () => []);
  for (let item = 0; item < scores.length; item++) {
    if ((scores[item] as number) > 0) insertBest(best[groups[item] as number] as number[], item, scores, count);
  }
  return best;
}
