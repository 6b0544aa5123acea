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
  text: { base: -8.54, ratio: 3.32, length: -0.4, size: -0.21, days: -2.56, spread: 0, pairs: 0.14, saidPlaces: 0.69, elsewhere: -0.87, saidConcepts: 3.28, saidSounds: 1.76, saidNumbers: 3.12, covered: 2.4, mute: -0.19 },
  title: { base: -3.1, ratio: 1.44, length: -0.18, size: -0.1, days: -1.81, spread: 0.94, pairs: 1.66, saidPlaces: 0.75, elsewhere: -1.88, saidConcepts: 0.46, saidSounds: 1.38, saidNumbers: 0.3, covered: 0.48, mute: 0 },
};
