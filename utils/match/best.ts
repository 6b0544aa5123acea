/** The places of the highest scores above zero, best first; of equals the one that comes first. */
export function bestOf(scores: Float32Array, count: number): number[] {
  const best: number[] = [];
  let floor = 0;
  for (let item = 0; item < scores.length; item++) {
    const score = scores[item] as number;
    if (score > floor) floor = insert(best, item, scores, count);
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
  const floors = new Float32Array(of);
  for (let item = 0; item < scores.length; item++) {
    const group = groups[item] as number;
    if ((scores[item] as number) > (floors[group] as number)) {
      floors[group] = insert(best[group] as number[], item, scores, count);
    }
  }
  return best;
}

/** Puts an item into a list of the best, which keeps at most so many; returns what a score must be above to come in next. */
function insert(best: number[], item: number, scores: Float32Array, most: number): number {
  const score = scores[item] as number;
  if (best.length === most) best.pop();
  let place = best.length;
  best.push(item);
  for (; place > 0 && (scores[best[place - 1] as number] as number) < score; place--) {
    best[place] = best[place - 1] as number;
  }
  best[place] = item;
  return best.length < most ? 0 : (scores[best[most - 1] as number] as number);
}
