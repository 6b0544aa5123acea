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
  text: { base: -8.6, ratio: 3.31, length: -0.26, size: -0.19, days: -2.66, spread: 0, pairs: 0.21, saidPlaces: 0.69, elsewhere: -0.73, saidConcepts: 3.07, saidSounds: 2.16, saidNumbers: 3.36, covered: 2.39, mute: -0.29 },
  title: { base: -3.09, ratio: 1.46, length: -0.19, size: -0.11, days: -1.8, spread: 0.91, pairs: 1.66, saidPlaces: 0.75, elsewhere: -1.87, saidConcepts: 0.43, saidSounds: 1.45, saidNumbers: 0.34, covered: 0.42, mute: 0 },
};
