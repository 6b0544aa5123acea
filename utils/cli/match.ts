import { parseArgs } from 'node:util';
import { rank, type Segment, segmentOf, signatureOf } from '../match/match.ts';
import { jsonLines } from './jsonLines.ts';

/** Items that go into one segment, as they would in the extension. */
const SEGMENT_ITEMS = 5000;

/** Prints for every article of a file which items of a corpus report the same event, best first, one article a line. */
export async function run(argv: string[]): Promise<void> {
  const { corpus, articles, top } = argumentsOf(argv);
  const { segments, ids, byUrl } = await readCorpus(corpus);
  for await (const line of jsonLines(articles)) {
    const article = { title: textOf(line.title), text: textOf(line.text), lang: line.lang ? textOf(line.lang) : null };
    const own = new Set(byUrl.get(textOf(line.url)));
    const query = { signature: signatureOf(article), published: line.published ? textOf(line.published) : null };
    const ranked = rank(query, segments, { top, except: (number) => own.has(number) });
    const matches = ranked.map(({ number, score, same }) => ({ id: ids[number], score: round(score), same }));
    if (!process.stdout.write(`${JSON.stringify({ article: line.id ?? null, matches })}\n`)) await drained();
  }
}

async function readCorpus(file: string) {
  const segments: Segment[] = [];
  const ids: unknown[] = [];
  const byUrl = new Map<string, number[]>();
  let entries: Parameters<typeof segmentOf>[0] = [];
  for await (const line of jsonLines(file)) {
    const number = ids.push(line.id ?? null) - 1;
    const url = textOf(line.url);
    if (url) byUrl.set(url, [...(byUrl.get(url) ?? []), number]);
    const text = { title: textOf(line.title), text: textOf(line.summary), lang: line.lang ? textOf(line.lang) : null };
    const signature = signatureOf(text);
    entries.push({ number, lang: signature.lang, published: textOf(line.published), signature });
    if (entries.length === SEGMENT_ITEMS) {
      segments.push(segmentOf(entries));
      entries = [];
    }
  }
  if (entries.length > 0) segments.push(segmentOf(entries));
  return { segments, ids, byUrl };
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

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
