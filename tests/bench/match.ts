import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { projectLexicon, readLexiconSource } from '../../utils/cli/lexiconFiles.ts';
import { conceptsIn } from '../../utils/match/lexicon.ts';
import {
  type Lexicon,
  languageOfText,
  lexiconFiles,
  MEANINGS,
  openMeanings,
  openWords,
  rank,
  signatureOf,
  type Text,
} from '../../utils/match/match.ts';
import { indexed, inventedEvents } from '../eval/own.ts';

const ROUNDS = 5;
const CANDIDATES = 200;

/** What signatures, the lexicon and ranking cost, on the invented events in Node: medians and 95th percentiles in ms, code and words in bytes. */
export async function run(): Promise<void> {
  const lexicon = projectLexicon();
  const events = inventedEvents();
  const items = events.flatMap(({ items: some, nearMisses }) => [...some, ...nearMisses]);
  const texts = items.map(({ title, summary, lang }): Text => ({ title, text: summary, lang }));
  const articles = events.map(({ article: { title, text, lang } }): Text => ({ title, text, lang }));
  for (const text of [...texts, ...articles]) signatureOf(text, lexicon);

  const { segments, reports } = indexed(events, lexicon);
  const queries = articles.map((article) => ({ signature: signatureOf(article, lexicon), published: null }));
  const files = lexiconFiles(readLexiconSource().concepts);
  const meanings = (files.get(MEANINGS) as Uint8Array<ArrayBuffer>).buffer;
  const columns = [...files].filter(([name]) => name !== MEANINGS).map(([, { buffer }]) => buffer);
  const rows = {
    'signature of an item, ms': timed(texts.map((text) => () => signatureOf(text, lexicon))),
    'signature of an article, ms': timed(articles.map((text) => () => signatureOf(text, lexicon))),
    'words of a language made ready, ms': timed(columns.map((bytes) => () => openWords(bytes, openMeanings(meanings)))),
    'words of an item looked up, ms': timed(texts.map((text) => () => lookUp(text, lexicon))),
    [`ranking among ${reports.length} items, ms`]: timed(
      queries.map((query) => () => rank(query, segments, { top: CANDIDATES })),
    ),
  };
  for (const [name, { median, p95 }] of Object.entries(rows))
    console.log(`${name.padEnd(38)} median ${median}  p95 ${p95}`);
  const code = await codeSize();
  console.log(`${'code and tables, bytes gzip -9'.padEnd(38)} ${code}`);
  const words = [...files.values()].reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
  console.log(`${'lexicon of all languages, bytes gzip -9'.padEnd(38)} ${words}`);
  console.log(JSON.stringify({ ...rows, code, words }));
}

function lookUp(text: Text, lexicon: Lexicon): void {
  const language = languageOfText(text);
  const words = lexicon(language);
  if (words) conceptsIn(`${text.title} ${text.text}`, language, words);
}

function timed(jobs: readonly (() => unknown)[]): { median: number; p95: number } {
  const times = Array.from({ length: ROUNDS }, () =>
    jobs.map((job) => {
      const start = performance.now();
      job();
      return performance.now() - start;
    }),
  )
    .flat()
    .sort((a, b) => a - b);
  const at = (share: number) => Math.round(1000 * times[Math.floor(share * (times.length - 1))]!) / 1000;
  return { median: at(0.5), p95: at(0.95) };
}

/** Bytes of the matching code alone, as the extension would ship it, compressed. */
async function codeSize(): Promise<number> {
  const outDir = mkdtempSync(join(tmpdir(), 'elsewhere-bench-'));
  await build({
    logLevel: 'silent',
    configFile: false,
    build: {
      outDir,
      lib: { entry: join(import.meta.dirname, '../../utils/match/match.ts'), formats: ['es'], fileName: 'match' },
    },
  });
  const size = gzipSync(readFileSync(join(outDir, 'match.js')), { level: 9 }).length;
  rmSync(outDir, { recursive: true });
  return size;
}
