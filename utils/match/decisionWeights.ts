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
  text: { base: -9.3, ratio: 2.12, length: -0.52, size: 0.15, days: -0.7, spread: 0, pairs: 0.51, saidPlaces: 0.62, elsewhere: -0.95, saidConcepts: 3.5, saidSounds: 1.68, saidNumbers: 3.72, covered: 2.16, mute: 0.4, muteRatio: -4.79, muteOwnRatio: 5.35 },
  title: { base: -1.85, ratio: 1.66, length: 0.07, size: 0.24, days: -1.89, spread: 0.58, pairs: 2.09, saidPlaces: 0.31, elsewhere: -1.7, saidConcepts: 0, saidSounds: 0.33, saidNumbers: 0.61, covered: 0.18, mute: 1.01, muteRatio: -1.93, muteOwnRatio: 1.41 },
};
