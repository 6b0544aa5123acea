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
  text: { base: -8.5, ratio: 3.29, length: -0.41, size: -0.2, days: -2.57, spread: 0, pairs: 0.13, saidPlaces: 0.65, elsewhere: -0.92, saidConcepts: 3.28, saidSounds: 1.95, saidNumbers: 3.12, covered: 2.41, mute: -0.19 },
  title: { base: -3, ratio: 1.43, length: -0.19, size: -0.07, days: -1.85, spread: 0.94, pairs: 1.64, saidPlaces: 0.73, elsewhere: -1.91, saidConcepts: 0.46, saidSounds: 1.37, saidNumbers: 0.25, covered: 0.46, mute: 0 },
};
