/**
 * Weights as a posting keeps them, in four bits: sixteen values, where the weights of items' features really lie (one mention of a name 0.455, with
 * a capital letter 0.556, one of a country 0.682, …). Evenly spaced ones would be off three times as far.
 */
export const LEVELS = Float32Array.of(
  0.03,
  0.1,
  0.136,
  0.2,
  0.227,
  0.278,
  0.333,
  0.37,
  0.455,
  0.556,
  0.625,
  0.682,
  0.714,
  0.79,
  0.938,
  1.09,
);
export const LEVEL_BITS = 4;
export const LEVEL_MASK = 15;

/** The same in whole hundredths, for sums that must come out the same in any order. */
export const HUNDREDTHS = Uint8Array.from(LEVELS, (weight) => Math.round(100 * weight));

/** The level next to a weight. */
export function levelOf(weight: number): number {
  return NEXT[Math.min(NEXT.length - 1, Math.max(0, Math.round(weight * FINE)))] as number;
}

const FINE = 1000;
const NEXT = Uint8Array.from({ length: 1.1 * FINE }, (_, fine) => {
  let next = 0;
  LEVELS.forEach((weight, level) => {
    if (Math.abs(weight - fine / FINE) < Math.abs((LEVELS[next] as number) - fine / FINE)) next = level;
  });
  return next;
});
