import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectLexicon } from '../../utils/cli/lexiconFiles.ts';
import { fittedWeights, logitOf, type Sample } from './regression.ts';
import { practiceSamples, sharedSamples } from './samples.ts';
import { hasSets } from './sets.ts';

const TARGET = join(import.meta.dirname, '../../utils/match/decisionWeights.ts');
/**
 * How much each set says in all. The invented events and the set with a single right item an article are most like what readers meet; headlines
 * alone are judged by real ones as much.
 */
const SET_WEIGHTS = {
  text: { xling: 1, 'xling-head': 1, 'xling-wmt': 4, practice: 6 },
  title: { events: 3, practice: 2 },
};
/** To have more in common never speaks against a pair: the sets would say so only by chance. */
const NEVER_NEGATIVE = [
  'ratio',
  'spread',
  'pairs',
  'saidPlaces',
  'saidConcepts',
  'saidSounds',
  'saidNumbers',
  'covered',
];
/** What is shown must be this sure: texts by the invented events, which have near misses; headlines by the real ones. */
const PRECISION = { text: { set: 'practice', at: 0.9 }, title: { set: 'events', at: 0.8 } };

/** Fits the weights of the decision to the sets beside the project and the invented events for practice; `--write` puts them into the source. */
export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: { write: { type: 'boolean' } } });
  if (!hasSets()) return console.log('skipped: the sets to fit to are not beside the project (../shared)');
  const lexicon = projectLexicon();
  const samples = [...(await sharedSamples(lexicon)), ...practiceSamples(lexicon)];
  const weights = { text: {}, title: {} };
  for (const kind of ['text', 'title'] as const) {
    const ofKind = samples.filter(({ title }) => title === (kind === 'title'));
    const fitted = fittedWeights(ofKind, { setWeights: SET_WEIGHTS[kind], neverNegative: NEVER_NEGATIVE });
    const { set, at } = PRECISION[kind];
    const cut = cutFor(
      at,
      ofKind.filter((sample) => sample.set === set),
      fitted,
    );
    weights[kind] = { ...fitted, base: round((fitted.base ?? 0) - cut) };
    console.log(`${kind}: ${ofKind.length} pairs, cut ${round(cut)}`, weights[kind]);
  }
  if (values.write) writeFileSync(TARGET, sourceOf(weights));
}

/** The lowest logit from which on the share of right pairs is at least `precision`. */
function cutFor(precision: number, samples: Sample[], weights: Record<string, number>): number {
  let right = 0;
  let cut = 0;
  samples
    .map((sample) => ({ logit: logitOf(sample, weights), right: sample.right }))
    .sort((a, b) => b.logit - a.logit)
    .forEach((one, index) => {
      if (one.right) right++;
      if (right / (index + 1) >= precision) cut = one.logit;
    });
  return cut;
}

function sourceOf(weights: { text: Record<string, number>; title: Record<string, number> }): string {
  const names = Object.keys(weights.text);
  const row = (of: Record<string, number>) =>
    Object.entries(of)
      .map(([name, value]) => `${name}: ${value}`)
      .join(', ');
  return `/** What the decision weighs, see \`measuresOf\`. */
export type Measure =
${names.map((name) => `  | '${name}'`).join('\n')};

/** Written by \`npm run eval -- fit --write\`. */
// biome-ignore format: written by a program
export const WEIGHTS: Record<'text' | 'title', Record<Measure, number>> = {
  text: { ${row(weights.text)} },
  title: { ${row(weights.title)} },
};
`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
