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
  text: { base: -8.01, ratio: 2.68, length: -0.59, size: -0.08, days: -2.44, spread: 0, pairs: 0.4, saidPlaces: 0.46, elsewhere: -0.99, saidConcepts: 3.44, saidSounds: 1.35, saidNumbers: 3.75, covered: 2.09, mute: -0.2 },
  title: { base: -1.84, ratio: 1.65, length: 0.11, size: 0.25, days: -1.89, spread: 0.73, pairs: 2.08, saidPlaces: 0.3, elsewhere: -2.09, saidConcepts: 0, saidSounds: 0.3, saidNumbers: 0.52, covered: 0.22, mute: 0 },
};
