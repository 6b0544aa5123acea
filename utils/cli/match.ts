import { parseArgs } from 'node:util';
import { readIndexFile } from './indexFile.ts';
import { itemFileOf, matchesOf, readItems } from './itemFile.ts';
import { jsonLines } from './jsonLines.ts';
import { projectLexicon } from './lexiconFiles.ts';

/** Prints for every article of a file which items of a corpus report the same event, best first, one article a line. */
export async function run(argv: string[]): Promise<void> {
  const { corpus, index, articles, top } = argumentsOf(argv);
  const lexicon = projectLexicon();
  const items = index ? itemFileOf(readIndexFile(index), lexicon) : await readItems(corpus, lexicon);
  for await (const line of jsonLines(articles)) {
    if (!process.stdout.write(`${JSON.stringify(matchesOf(line, items, top))}\n`)) await drained();
  }
}

function argumentsOf(argv: string[]): { corpus: string; index: string; articles: string; top: number } {
  try {
    const option = { type: 'string' } as const;
    const { values } = parseArgs({
      args: argv,
      options: {
        corpus: { ...option, default: '' },
        index: { ...option, default: '' },
        articles: { ...option, default: '' },
        top: { ...option, default: '50' },
      },
    });
    const top = Number(values.top);
    const isClear = (values.corpus === '') !== (values.index === '') && values.articles !== '';
    if (isClear && Number.isInteger(top) && top > 0) return { ...values, top };
  } catch {
    // Unknown options get the usage like everything else that is wrong.
  }
  throw Object.assign(new Error('match takes --corpus or --index, and --articles'), { name: 'UsageError' });
}

function drained(): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.once('drain', resolve);
  });
}
