import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { decodeFeed, FEED_BYTES, readEntries } from '../feeds/feeds.ts';

const USAGE = 'usage: feed --url URL file.xml';

/** Prints what stands in a feed or news sitemap, one `{title, url, published, summary}` a line, in its order. */
export async function run(argv: string[]): Promise<void> {
  const { url, file } = argumentsOf(argv);
  const { size } = await stat(file).catch(() => {
    throw new Error(`${file} cannot be read: is it there?`);
  });
  if (size > FEED_BYTES) throw new Error(`${file} is larger than ${FEED_BYTES / 1_000_000} MB: feeds are not.`);
  const text = decodeFeed(await readFile(file), null);
  for (const { title, url: address, published, summary } of entriesOf(file, text, url)) {
    process.stdout.write(`${JSON.stringify({ title, url: address, published, summary: summary || null })}\n`);
  }
}

function entriesOf(file: string, text: string, url: string): ReturnType<typeof readEntries> {
  try {
    return readEntries(text, { url, lang: null, now: new Date().toISOString() });
  } catch (error) {
    throw new Error(`${file} ${(error as Error).message}.`, { cause: error });
  }
}

function argumentsOf(argv: string[]): { url: string; file: string } {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      options: { url: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (values.url && URL.canParse(values.url) && file && more.length === 0) return { url: values.url, file };
  } catch {
    // Unknown options get the usage like everything else that is wrong.
  }
  throw Object.assign(new Error(USAGE), { name: 'UsageError' });
}
