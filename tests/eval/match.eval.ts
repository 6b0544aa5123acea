import { expect, test } from 'vitest';
import { projectLexicon } from '../../utils/cli/lexiconFiles.ts';
import { recorded, sampleFigures } from './record.ts';
import { hasSets } from './sets.ts';

/** Two points of a hundred are noise. */
const TOLERATED = 0.02;
/** A loss here is another choice between precision and recall, not a loss. */
const CHOICES = ['same recall'];

if (!hasSets())
  console.log('Matching on real data is skipped: the evaluation sets are not beside the project (../shared).');

test.skipIf(!hasSets())(
  'no figure on real data falls more than two points below the recorded one',
  { timeout: 300_000 },
  async () => {
    const found = await sampleFigures(projectLexicon());
    const fallen = Object.entries(recorded()).flatMap(([set, figures]) =>
      Object.entries(figures)
        .filter(([name]) => found[set] && !CHOICES.includes(name))
        .filter(([name, value]) => !((found[set]?.[name] ?? 0) >= value - TOLERATED))
        .map(([name, value]) => `${set}, ${name}: ${found[set]?.[name]} (recorded: ${value})`),
    );
    expect(fallen).toEqual([]);
  },
);
