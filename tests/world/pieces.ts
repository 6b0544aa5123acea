import { electionLatin } from './events/electionLatin.ts';
import { electionOther } from './events/electionOther.ts';
import { ferryLatin } from './events/ferryLatin.ts';
import { ferryOther } from './events/ferryOther.ts';
import { recallLatin } from './events/recallLatin.ts';
import { recallOther } from './events/recallOther.ts';
import { arabicPersian } from './filler/arabicPersian.ts';
import { english } from './filler/english.ts';
import { frenchGermanPortuguese } from './filler/frenchGermanPortuguese.ts';
import { japaneseChineseKorean } from './filler/japaneseChineseKorean.ts';
import { russianHindiTurkish } from './filler/russianHindiTurkish.ts';
import { spanish } from './filler/spanish.ts';
import { type Piece, piecesOf, reportsOf } from './piece.ts';

/** Everything that the sample outlets published, newest first. */
export const pieces: Piece[] = [
  ...reportsOf('ferry', [...ferryLatin, ...ferryOther]),
  ...reportsOf('election', [...electionLatin, ...electionOther]),
  ...reportsOf('recall', [...recallLatin, ...recallOther]),
  ...[english, spanish, frenchGermanPortuguese, japaneseChineseKorean, arabicPersian, russianHindiTurkish].flatMap(
    piecesOf,
  ),
].sort((a, b) => a.hoursAgo - b.hoursAgo);
