import { FAMILY, familyOf } from './hash.ts';

/** What a feature is evidence of. The first `COUNTED` are those of which a segment keeps how much each item says. */
export const KIND = { place: 0, concept: 1, sound: 2, number: 3, other: 4 } as const;
export const COUNTED = 4;

const KIND_OF_FAMILY: number[] = [];
KIND_OF_FAMILY[FAMILY.place] = KIND.place;
KIND_OF_FAMILY[FAMILY.demonym] = KIND.place;
KIND_OF_FAMILY[FAMILY.concept] = KIND.concept;
KIND_OF_FAMILY[FAMILY.term] = KIND.concept;
KIND_OF_FAMILY[FAMILY.coarse] = KIND.sound;
KIND_OF_FAMILY[FAMILY.fine] = KIND.sound;
KIND_OF_FAMILY[FAMILY.pair] = KIND.sound;
KIND_OF_FAMILY[FAMILY.number] = KIND.number;
KIND_OF_FAMILY[FAMILY.value] = KIND.number;

/** A value of `KIND`: what this feature is evidence of. */
export function kindOf(feature: number): number {
  return KIND_OF_FAMILY[familyOf(feature)] ?? KIND.other;
}
