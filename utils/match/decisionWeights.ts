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
  text: { base: -11.86, ratio: 2.92, length: -0.55, size: 0.34, days: 0.24, spread: 0, pairs: 0.76, saidPlaces: 1.19, saidConcepts: 3.52, saidSounds: 2.27, saidNumbers: 3.88, covered: 2.03, mute: 0.92, muteRatio: -5.92, muteOwnRatio: 5.44 },
  title: { base: -4.02, ratio: 1.66, length: -0.53, size: -0.59, days: -1.12, spread: 0.72, pairs: 2.19, saidPlaces: 0.98, saidConcepts: 0, saidSounds: 0, saidNumbers: 0.3, covered: 0.03, mute: 0.94, muteRatio: -1.68, muteOwnRatio: 1.23 },
};
