import { parseArgs } from 'node:util';
import { writeIndexFile } from './indexFile.ts';
import { readItems } from './itemFile.ts';
import { projectLexicon } from './lexiconFiles.ts';

/** Indexes a file of items once, for `match --index`; prints how many there are. */
export async function run(argv: string[]): Promise<void> {
  const { corpus, to } = argumentsOf(argv);
  const items = await readItems(corpus, projectLexicon());
  writeIndexFile(to, items);
  const bytes = items.segments.reduce((sum, segment) => sum + segment.bytes.length, 0);
  process.stdout.write(`${JSON.stringify({ items: items.ids.length, bytes })}\n`);
}

function argumentsOf(argv: string[]): { corpus: string; to: string } {
  try {
    const option = { type: 'string' } as const;
    const { values } = parseArgs({ args: argv, options: { corpus: option, to: option } });
    if (values.corpus && values.to) return { corpus: values.corpus, to: values.to };
  } catch {
    // Unknown options get the usage like everything else that is wrong.
  }
  throw Object.assign(new Error('index takes --corpus and --to'), { name: 'UsageError' });
}
