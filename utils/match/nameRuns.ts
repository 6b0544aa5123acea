import type { Form } from './affixes.ts';
import { isNameCharacter } from './sounds.ts';

const SHORTEST_NAME = 2;
const LONGEST_NAME = 6;
/** A whole run is a name or two; a part of it is one only perhaps, and less so in runs of two characters. */
const PART_TRUST = 0.4;
/** Runs longer than this are texts of name characters only, not names. */
const LONGEST_RUN = 24;

/** The stretches of a Han run that may be foreign names written by sound: whole runs of name characters and their parts. */
export function nameRunsOf(han: string): Form[] {
  const runs: Form[] = [];
  let start = -1;
  for (let index = 0; index <= han.length; index++) {
    if (index < han.length && isNameCharacter(han.charAt(index))) {
      if (start < 0) start = index;
      continue;
    }
    if (start >= 0) runs.push(...partsOf(han.slice(start, index)));
    start = -1;
  }
  return runs;
}

function partsOf(run: string): Form[] {
  if (run.length < SHORTEST_NAME || run.length > LONGEST_RUN) return [];
  const parts: Form[] = [];
  for (let from = 0; from < run.length; from++) {
    for (let to = from + SHORTEST_NAME; to <= Math.min(run.length, from + LONGEST_NAME); to++) {
      const whole = from === 0 && to === run.length;
      parts.push({ text: run.slice(from, to), trust: whole ? 1 : PART_TRUST });
    }
  }
  return parts;
}
