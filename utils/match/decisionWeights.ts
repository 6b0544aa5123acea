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
  text: { base: -11.3, ratio: 3.26, length: -0.57, size: 0.44, days: 0.27, spread: -0.94, pairs: 0.92, saidPlaces: 1.31, saidConcepts: 3.64, saidSounds: 2.94, saidNumbers: 4.11, covered: 2.01, mute: 0.73, muteRatio: -5.57, muteOwnRatio: 5.17 },
  title: { base: -4.02, ratio: 1.63, length: -0.35, size: -0.8, days: -1.12, spread: 1.54, pairs: 2.14, saidPlaces: 0.57, saidConcepts: -0.43, saidSounds: -1.84, saidNumbers: -0.06, covered: 0.06, mute: 0.78, muteRatio: -1.2, muteOwnRatio: 0.92 },
};
