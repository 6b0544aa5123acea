import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readItems } from '../../utils/cli/itemFile.ts';
import { projectLexicon } from '../../utils/cli/lexiconFiles.ts';
import type { Lexicon } from '../../utils/match/match.ts';
import { answersFor, figuresOf, inventedEvents } from './own.ts';
import { scoreSet } from './score.ts';
import { hasSets, SETS } from './sets.ts';

const FILE = join(import.meta.dirname, 'recorded.json');
/** A small part of each set is enough to notice that something broke: every so manyth article, fewer where each has many right items. */
const EVERY: Record<string, number> = { xling: 25, 'xling-head': 25, 'xling-wmt': 5, events: 12 };

export type Figures = Record<string, number>;

/** The figures that were recorded last, by set. */
export function recorded(): Record<string, Figures> {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** The figures of the project's own set. */
export function ownFigures(lexicon: Lexicon): Figures {
  return rounded(figuresOf(answersFor(inventedEvents(), lexicon)));
}

/** The figures of a small part of the sets beside the project, by set. */
export async function sampleFigures(lexicon: Lexicon): Promise<Record<string, Figures>> {
  const figures: Record<string, Figures> = {};
  for (const [corpus, sets] of Map.groupBy(SETS, (set) => set.corpus)) {
    const items = await readItems(corpus, lexicon);
    for (const set of sets) figures[set.name] = rounded(scoreSet(set, items, EVERY[set.name] ?? 1).figures);
  }
  return figures;
}

/** `npm run eval -- record`: from now on a figure may not fall more than two points below what it is today. */
export async function run(): Promise<void> {
  if (!hasSets()) return console.log('skipped: the evaluation sets are not beside the project (../shared)');
  const lexicon = projectLexicon();
  const figures = { own: ownFigures(lexicon), ...(await sampleFigures(lexicon)) };
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(JSON.stringify(figures));
}

function rounded(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(1000 * value) / 1000]));
}
