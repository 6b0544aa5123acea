import { parseArgs } from 'node:util';
import { type Entry, NO_STORIES, neighboursIn, type Segment, segmentOf, signatureOf, tell } from '../match/match.ts';
import { jsonLines } from './jsonLines.ts';
import { projectLexicon } from './lexiconFiles.ts';

/** Items that go into one segment, as in `itemFile.ts`. */
const SEGMENT_ITEMS = 5000;

/** Prints for every item of a file which story it is in, one item a line, in the order of their times; lone items have a story of their own. */
export async function run(argv: string[]): Promise<void> {
  const items = await timelyItems(corpusIn(argv));
  const segments: Segment[] = [];
  for (let at = 0; at < items.length; at += SEGMENT_ITEMS)
    segments.push(segmentOf(items.slice(at, at + SEGMENT_ITEMS)));
  const storyOf = new Map<number, number>();
  const { changed } = tell(NO_STORIES, items, neighboursIn(segments));
  for (const story of changed) for (const { number } of story.items) storyOf.set(number, story.number);
  for (const { id, number } of items) {
    const story = storyOf.get(number);
    const line = `${JSON.stringify({ id, story: story === undefined ? `item ${number}` : `story ${story}` })}\n`;
    if (!process.stdout.write(line)) await drained();
  }
}

/** The items of a file by time, those of unknown time last, numbered in this order. An id that comes again is passed over. */
async function timelyItems(file: string): Promise<(Entry & { id: unknown })[]> {
  const lexicon = projectLexicon();
  const items: (Entry & { id: unknown; time: number })[] = [];
  const seen = new Set<unknown>();
  for await (const { id = null, title, summary, lang, published } of jsonLines(file)) {
    if (id !== null && seen.has(id)) continue;
    seen.add(id);
    const text = { title: textOf(title), text: textOf(summary), lang: lang ? textOf(lang) : null };
    const time = Date.parse(textOf(published));
    items.push({
      id,
      number: 0,
      published: textOf(published),
      time: Number.isNaN(time) ? Number.POSITIVE_INFINITY : time,
      signature: signatureOf(text, lexicon),
    });
  }
  return items.sort((a, b) => (a.time === b.time ? 0 : a.time - b.time)).map((item, number) => ({ ...item, number }));
}

function corpusIn(argv: string[]): string {
  try {
    const { values } = parseArgs({ args: argv, options: { corpus: { type: 'string' } } });
    if (values.corpus) return values.corpus;
  } catch {
    // Unknown options get the usage like everything else that is wrong.
  }
  throw Object.assign(new Error('stories takes --corpus'), { name: 'UsageError' });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function drained(): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.once('drain', resolve);
  });
}
