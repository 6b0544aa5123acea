/** Matching: which items report the event that an article is about, in any language. */

export { readCountryNames } from './countries.ts';
export { type Lexicon, NO_LEXICON } from './lexicon.ts';
export { problemsOf as lexiconProblems } from './lexiconCheck.ts';
export { openWords, type Words } from './lexiconColumn.ts';
export { columnOf } from './lexiconLanguages.ts';
export { type Meanings, openMeanings } from './lexiconMeanings.ts';
export { type Concept, type Problem, readTopic } from './lexiconSource.ts';
export { columnsOf, fileOf, lexiconFiles, lexiconOf, MEANINGS } from './lexiconWriter.ts';
export { type Ranked, type RankOptions, rank } from './rank.ts';
export { reasonsFor } from './reasons.ts';
export { openSegment, type Segment } from './segment.ts';
export { type Entry, segmentOf } from './segmentBuild.ts';
export { mergeSegments, mergingOf } from './segmentMerge.ts';
export { languageOfText, SIGNATURE_VERSION, type Signature, signatureOf, type Text } from './signature.ts';
export {
  keyOf,
  type Neighbours,
  NO_STORIES,
  type Stories,
  type StoryItem,
  type Telling,
  tell,
  tellingOf,
} from './stories.ts';
export type { Member, Story } from './storyBoard.ts';
export { withStories } from './storyChoice.ts';
export { neighboursIn } from './storyNeighbours.ts';
export type { StoryPage } from './storyPages.ts';
