/** What the decision weighs, see `measuresOf`. */
export type Measure =
  | 'base'
  | 'ratio'
  | 'length'
  | 'size'
  | 'days'
  | 'spread'
  | 'pairs'
  | 'saidPlaces'
  | 'saidConcepts'
  | 'saidSounds'
  | 'saidNumbers'
  | 'covered';

/** Written by `npm run eval -- fit --write`. */
// biome-ignore format: written by a program
export const WEIGHTS: Record<'text' | 'title', Record<Measure, number>> = {
  text: { base: -8.56, ratio: 2.97, length: -0.36, size: 0.65, days: 0.23, spread: 0, pairs: 0.87, saidPlaces: 1.46, saidConcepts: 3.05, saidSounds: 2.14, saidNumbers: 4.02, covered: 0.86 },
  title: { base: -2.89, ratio: 1.3, length: -0.67, size: 0, days: -1.24, spread: 1.25, pairs: 2.12, saidPlaces: 0, saidConcepts: 0, saidSounds: 0, saidNumbers: 0, covered: 0 },
};
