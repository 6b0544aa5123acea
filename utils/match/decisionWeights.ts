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
  | 'elsewhere'
  | 'saidConcepts'
  | 'saidSounds'
  | 'saidNumbers'
  | 'covered'
  | 'mute';

/** Written by `npm run eval -- fit --write`. */
// biome-ignore format: written by a program
export const WEIGHTS: Record<'text' | 'title', Record<Measure, number>> = {
  text: { base: -7.98, ratio: 2.7, length: -0.59, size: -0.03, days: -2.42, spread: 0, pairs: 0.43, saidPlaces: 0.47, elsewhere: -0.94, saidConcepts: 3.41, saidSounds: 1.15, saidNumbers: 3.7, covered: 1.95, mute: 0.24 },
  title: { base: -1.88, ratio: 1.63, length: 0.1, size: 0.24, days: -1.89, spread: 0.72, pairs: 2.07, saidPlaces: 0.28, elsewhere: -2.07, saidConcepts: 0, saidSounds: 0.34, saidNumbers: 0.53, covered: 0.23, mute: -0.59 },
};
