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
  text: { base: -8.93, ratio: 2, length: -0.5, size: 0.08, days: -0.66, spread: 0, pairs: 0.61, saidPlaces: 0.71, elsewhere: -0.82, saidConcepts: 3.07, saidSounds: 1.69, saidNumbers: 3.68, covered: 1.94, mute: 0.17, muteRatio: -4.9, muteOwnRatio: 5.44 },
  title: { base: -2.17, ratio: 1.52, length: -0.14, size: 0.27, days: -1.85, spread: 0.76, pairs: 1.93, saidPlaces: 0.41, elsewhere: -1.17, saidConcepts: 0, saidSounds: 0.3, saidNumbers: 0.6, covered: 0.38, mute: 0.94, muteRatio: -1.82, muteOwnRatio: 1.3 },
};
