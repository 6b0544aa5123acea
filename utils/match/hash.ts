/** What kind of evidence a feature is. Its code is kept in the lowest bits of the feature's hash, so it needs no room of its own. */
export const FAMILY = {
  place: 0,
  demonym: 1,
  coarse: 2,
  fine: 3,
  pair: 4,
  number: 5,
  value: 6,
  bigram: 7,
  prefix: 8,
  concept: 9,
  term: 10,
} as const;

export type Family = keyof typeof FAMILY;

const FAMILY_BITS = 15;

/** A feature as 32 bits: a hash (FNV-1a, mixed once more) of its text with its family in the lowest four. */
export function featureOf(family: Family, text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash ^= hash >>> 13;
  return ((hash & ~FAMILY_BITS) | FAMILY[family]) >>> 0;
}

/** The family code (a value of `FAMILY`) of a feature. */
export function familyOf(feature: number): number {
  return feature & FAMILY_BITS;
}
