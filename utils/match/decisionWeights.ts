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
  | 'covered'
  | 'mute'
  | 'muteRatio'
  | 'muteOwnRatio';

/** Written by `npm run eval -- fit --write`. */
// biome-ignore format: written by a program
export const WEIGHTS: Record<'text' | 'title', Record<Measure, number>> = {
  text: { base: -9.55, ratio: 1.98, length: -0.51, size: 0.06, days: -0.66, spread: 0, pairs: 0.63, saidPlaces: 1.03, saidConcepts: 3.08, saidSounds: 1.67, saidNumbers: 3.71, covered: 2, mute: 0.22, muteRatio: -4.86, muteOwnRatio: 5.41 },
  title: { base: -2.3, ratio: 1.56, length: -0.23, size: 0.3, days: -1.83, spread: 0.65, pairs: 2.02, saidPlaces: 0.68, saidConcepts: 0, saidSounds: 0.4, saidNumbers: 0.6, covered: 0.38, mute: 0.96, muteRatio: -1.82, muteOwnRatio: 1.31 },
};
