import {
  mergeSegments,
  type Neighbours,
  neighboursIn,
  type Segment,
  type StoryItem,
  segmentOf,
} from '../../utils/match/match.ts';

/** Segments of one size that are merged into one of the next, so that adding an item costs little. */
const MERGED = 32;

/** An index that items are added to one by one. `add` gives the neighbours among all items so far. */
export function growingIndex(): { add: (item: StoryItem) => Neighbours } {
  const levels: Segment[][] = [[]];
  return {
    add({ number, published, signature }) {
      levels[0]!.push(segmentOf([{ number, published: published ?? '', signature }]));
      for (let level = 0; levels[level]!.length === MERGED; level++) {
        levels[level + 1] ??= [];
        levels[level + 1]!.push(mergeSegments(levels[level]!));
        levels[level] = [];
      }
      return neighboursIn(levels.toReversed().flat());
    },
  };
}
