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
  text: { base: -8.59, ratio: 3.31, length: -0.41, size: -0.2, days: -2.56, spread: 0, pairs: 0.17, saidPlaces: 0.7, elsewhere: -0.88, saidConcepts: 3.24, saidSounds: 1.79, saidNumbers: 3.17, covered: 2.33, mute: -0.18 },
  title: { base: -3.09, ratio: 1.46, length: -0.19, size: -0.11, days: -1.8, spread: 0.91, pairs: 1.66, saidPlaces: 0.75, elsewhere: -1.87, saidConcepts: 0.43, saidSounds: 1.45, saidNumbers: 0.34, covered: 0.42, mute: 0 },
};
