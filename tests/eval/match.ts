import { parseArgs } from 'node:util';
import { readItems } from '../../utils/cli/itemFile.ts';
import { projectLexicon } from '../../utils/cli/lexiconFiles.ts';
import { NO_LEXICON } from '../../utils/match/match.ts';
import { type Scores, scoreSet } from './score.ts';
import { type EvalSet, hasSets, SETS } from './sets.ts';

/** Measures matching on all sets beside the project and prints the figures, by language too; the last line is one JSON object. */
export async function run(argv: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: argv,
    options: {
      every: { ...text, default: '1' },
      only: text,
      'no-lexicon': { type: 'boolean' },
      short: { type: 'boolean' },
    },
  });
  if (!hasSets()) return console.log('skipped: the evaluation sets are not beside the project (../shared)');
  const chosen = SETS.filter(({ name }) => !values.only || values.only.split(',').includes(name));
  const lexicon = values['no-lexicon'] ? NO_LEXICON : projectLexicon();
  const result: Record<string, Scores['figures']> = {};
  for (const [corpus, sets] of Map.groupBy(chosen, (set) => set.corpus)) {
    const items = await readItems(corpus, lexicon);
    for (const set of sets) {
      const scores = scoreSet(set, items, Number(values.every));
      print(set, scores, values.short ?? false);
      result[set.name] = scores.figures;
    }
  }
  console.log(JSON.stringify(result));
}

function print({ name }: EvalSet, { figures, byLanguage, articles }: Scores, short: boolean): void {
  const percent = (value: number) => (100 * value).toFixed(1);
  console.log(`${name} (${articles} articles)`);
  console.log(
    `  ${Object.entries(figures)
      .map(([figure, value]) => `${figure} ${percent(value)}`)
      .join(' · ')}`,
  );
  if (short) return;
  for (const [title, values] of Object.entries(byLanguage)) {
    const ranked = Object.entries(values).sort((a, b) => b[1] - a[1]);
    if (ranked.length > 0)
      console.log(`  ${title}: ${ranked.map(([lang, value]) => `${lang} ${percent(value)}`).join('  ')}`);
  }
}
