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
  text: { base: -8.27, ratio: 2.33, length: -0.56, size: 0.08, days: -0.65, spread: 0, pairs: 0.56, saidPlaces: 0.63, elsewhere: -0.96, saidConcepts: 3.63, saidSounds: 1.19, saidNumbers: 3.73, covered: 2.38, mute: 0.96 },
  title: { base: -1.89, ratio: 1.63, length: 0.1, size: 0.24, days: -1.89, spread: 0.72, pairs: 2.07, saidPlaces: 0.28, elsewhere: -2.08, saidConcepts: 0, saidSounds: 0.33, saidNumbers: 0.54, covered: 0.24, mute: -0.64 },
};
