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
  | 'mute'
  | 'muteRatio'
  | 'muteOwnRatio';

/** Written by `npm run eval -- fit --write`. */
// biome-ignore format: written by a program
export const WEIGHTS: Record<'text' | 'title', Record<Measure, number>> = {
  text: { base: -7.86, ratio: 2.16, length: -0.51, size: 0.14, days: -0.7, spread: 0, pairs: 0.53, saidPlaces: 0.57, elsewhere: -0.95, saidConcepts: 3.5, saidSounds: 1.46, saidNumbers: 3.73, covered: 2.27, mute: 0.44, muteRatio: -4.67, muteOwnRatio: 5.21 },
  title: { base: -1.79, ratio: 1.7, length: 0.09, size: 0.24, days: -1.88, spread: 0.61, pairs: 2.1, saidPlaces: 0.3, elsewhere: -1.7, saidConcepts: 0, saidSounds: 0.29, saidNumbers: 0.61, covered: 0.2, mute: 1.02, muteRatio: -1.96, muteOwnRatio: 1.41 },
};
