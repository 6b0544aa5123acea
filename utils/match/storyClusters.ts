/**
 * Joins blocks into clusters, always the two that are most alike on average, as long as they are at least `least` alike.
 * `sums` is a square matrix, row by row: how alike all items of one block are to all of another, added up. The likeness of two clusters is
 * their sum over the number of their pairs and one more: two lone items need more to join than two groups, of whose likeness more is known.
 * Gives for every block the lowest block of its cluster.
 */
export function clustersOf(sizes: readonly number[], sums: Float64Array, least: number): number[] {
  const count = sizes.length;
  const size = [...sizes];
  const sum = sums.slice();
  const clusterOf = Array.from(size.keys());
  const isLeft = new Uint8Array(count).fill(1);
  const likeness = (a: number, b: number) =>
    (sum[a * count + b] as number) / ((size[a] as number) * (size[b] as number) + 1);
  /** Of every cluster the one that is most like it, the lowest of equals; -1 for none. */
  const nearest = (a: number) => {
    let best = -1;
    for (let b = 0; b < count; b++) {
      if (b === a || !isLeft[b] || sum[a * count + b] === 0) continue;
      if (best < 0 || likeness(a, b) > likeness(a, best)) best = b;
    }
    return best;
  };
  const near = clusterOf.map(nearest);

  for (;;) {
    let first = -1;
    let high = least;
    for (let a = 0; a < count; a++) {
      const b = near[a] as number;
      if (!isLeft[a] || b < 0) continue;
      const value = likeness(a, b);
      if (first < 0 ? value >= high : value > high) {
        first = a;
        high = value;
      }
    }
    if (first < 0) return clusterOf;
    const kept = Math.min(first, near[first] as number);
    const gone = Math.max(first, near[first] as number);
    isLeft[gone] = 0;
    (size[kept] as number) += size[gone] as number;
    for (let b = 0; b < count; b++) {
      if (clusterOf[b] === gone) clusterOf[b] = kept;
      const joined = (sum[kept * count + b] as number) + (sum[gone * count + b] as number);
      sum[kept * count + b] = joined;
      sum[b * count + kept] = joined;
    }
    near[kept] = nearest(kept);
    for (let b = 0; b < count; b++) {
      if (!isLeft[b] || b === kept) continue;
      const before = near[b] as number;
      if (before === kept || before === gone) near[b] = nearest(b);
      else if (sum[b * count + kept] !== 0 && (before < 0 || likeness(b, kept) > likeness(b, before))) near[b] = kept;
    }
  }
}
