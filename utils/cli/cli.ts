/** The engine on the command line: `npm run -s elsewhere -- <command>`. JSON Lines on stdout and nothing else; see README for the commands. */

const USAGE: Record<string, string> = {
  match: 'match (--corpus items.jsonl | --index items.index) --articles articles.jsonl [--top 50]',
  index: 'index --corpus items.jsonl --to items.index',
  stories: 'stories --corpus items.jsonl',
  detect: 'detect --pages pages.jsonl',
  feed: 'feed --url URL file.xml',
  lexicon: 'lexicon check | lexicon show LANGUAGE',
};

const COMMANDS: Record<string, () => Promise<{ run(argv: string[]): Promise<void> }>> = {
  match: () => import('./match.ts'),
  index: () => import('./indexing.ts'),
  stories: () => import('./stories.ts'),
  detect: () => import('./detect.ts'),
  feed: () => import('./feed.ts'),
  lexicon: () => import('./lexicon.ts'),
};

/** Whoever reads our output may stop early (`| head`): that is no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const [name = '', ...argv] = process.argv.slice(2);
if (name === '--help' || name === '-h') process.stdout.write(`${usage()}\n`);
else if (argv.includes('--help') && name in USAGE) process.stdout.write(`${usage(name)}\n`);
else await start(name, argv).catch(fail);

async function start(command: string, args: string[]): Promise<void> {
  const load = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!load) throw Object.assign(new Error(`There is no command "${command}".`), { name: 'UsageError' });
  await (await load()).run(args);
}

/** A UsageError is answered with the usage and exit code 2, everything else with its one sentence and exit code 1. */
function fail(error: unknown): void {
  const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
  const wrongUse = kind === 'UsageError';
  process.stderr.write(
    wrongUse ? `${message.startsWith('There') ? `${message}\n` : ''}${usage(name)}\n` : `${message}\n`,
  );
  process.exitCode = wrongUse ? 2 : 1;
}

function usage(command?: string): string {
  const lines = command && Object.hasOwn(USAGE, command) ? [USAGE[command]] : Object.values(USAGE);
  return lines.map((line) => `usage: npm run -s elsewhere -- ${line}`).join('\n');
}
