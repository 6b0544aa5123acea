import { ferryLatin } from './events/ferryLatin.ts';
import { ferryOther } from './events/ferryOther.ts';
import { type Piece, piecesOf, reportsOf } from './piece.ts';

/** Everything that the sample outlets published, newest first. */
export const pieces: Piece[] = [...reportsOf('ferry', [...ferryLatin, ...ferryOther]), ...piecesOf({})].sort(
  (a, b) => a.hoursAgo - b.hoursAgo,
);
