import { parseArgs } from 'node:util';
import { matchesOf, readItems } from './itemFile.ts';
import { jsonLines } from './jsonLines.ts';
import { projectLexicon } from './lexiconFiles.ts';

/** Prints for every article of a file which items of a corpus report the same event, best first, one article a line. */
export async function run(argv: string[]): Promise<void> {
  const { corpus, articles, top } = argumentsOf(argv);
  const items = await readItems(corpus, projectLexicon());
  for await (const line of jsonLines(articles)) {
    if (!process.stdout.write(`${JSON.stringify(matchesOf(line, items, top))}\n`)) await drained();
  }
}

function argumentsOf(argv: string[]): { corpus: string; articles: string; top: number } {
  try {
    const option = { type: 'string' } as const;
    const { values } = parseArgs({
      args: argv,
      options: { corpus: option, articles: option, top: { ...option, default: '50' } },
    });
    const top = Number(values.top);
    if (values.corpus && values.articles && Number.isInteger(top) && top > 0) {
      return { corpus: values.corpus, articles: values.articles, top };
    }
  } catch {
    // Unknown options get the usage like everything else that is wrong.
  }
  throw Object.assign(new Error('match takes --corpus and --articles'), { name: 'UsageError' });
}

function drained(): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.once('drain', resolve);
  });
}
