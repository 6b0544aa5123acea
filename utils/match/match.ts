/** Matching: which items report the event that an article is about, in any language. */
export { type Ranked, type RankOptions, rank } from './rank.ts';
export { reasonsFor } from './reasons.ts';
export { type Entry, mergeSegments, type Segment, segmentOf } from './segment.ts';
export { SIGNATURE_VERSION, type Signature, signatureOf, type Text } from './signature.ts';
