import { parseArgs } from 'node:util';
import { readItems } from '../../utils/cli/itemFile.ts';
import { projectLexicon } from '../../utils/cli/lexiconFiles.ts';
import { NO_LEXICON } from '../../utils/match/match.ts';
import { answersFor, figuresOf, inventedEvents } from './own.ts';
import { type Scores, scoreSet } from './score.ts';
import { hasSets, SETS } from './sets.ts';

type Figures = Record<string, number>;

/** Measures matching on the project's own set and on all sets beside it, and prints the figures, by language too; the last line is one JSON object. */
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
  const isWanted = (name: string) => !values.only || values.only.split(',').includes(name);
  const lexicon = values['no-lexicon'] ? NO_LEXICON : projectLexicon();
  const result: Record<string, Figures> = {};
  if (isWanted('own')) {
    const answers = answersFor(inventedEvents(), lexicon);
    result.own = figuresOf(answers);
    print(`own (${answers.length} articles)`, result.own);
  }
  const chosen = SETS.filter(({ name }) => isWanted(name));
  if (!hasSets()) console.log('All other sets are skipped: they are not beside the project (../shared).');
  else {
    for (const [corpus, sets] of Map.groupBy(chosen, (set) => set.corpus)) {
      const items = await readItems(corpus, lexicon);
      for (const set of sets) {
        const { figures, articles, byLanguage } = scoreSet(set, items, Number(values.every));
        result[set.name] = figures;
        print(`${set.name} (${articles} articles)`, figures, values.short ? {} : byLanguage);
      }
    }
  }
  console.log(JSON.stringify(result));
}

function print(title: string, figures: Figures, byLanguage: Scores['byLanguage'] = {}): void {
  console.log(title);
  console.log(`  ${line(figures, ' · ')}`);
  for (const [kind, values] of Object.entries(byLanguage)) {
    const ranked = Object.fromEntries(Object.entries(values).sort((a, b) => b[1] - a[1]));
    console.log(`  ${kind}: ${line(ranked, '  ')}`);
  }
}

function line(figures: Figures, between: string): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${(100 * value).toFixed(1)}`)
    .join(between);
}
