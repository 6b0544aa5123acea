/** From this certainty on an item is taken for a report of the same event. */
export const SAME = 0.5;

/** How sure it is, 0..1, that an item with this score reports the same event, given what unrelated items score. */
export function certaintyOf(score: number, background: number): number {
  const ratio = score / (background + 0.02);
  return ratio / (ratio + 3);
}
