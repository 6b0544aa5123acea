import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { projectLexicon } from '../../utils/cli/lexiconFiles.ts';
import { corpusOf } from '../../utils/match/corpus.ts';
import { certaintyOf } from '../../utils/match/decision.ts';
import { evidenceFor } from '../../utils/match/evidence.ts';
import { signatureOf, type Text } from '../../utils/match/match.ts';
import { queryOf } from '../../utils/match/query.ts';
import { candidatesFor } from '../../utils/match/rank.ts';
import { indexed, inventedEvents } from '../eval/own.ts';

const ROUNDS = 5;
const CANDIDATES = 200;

/** What signatures and the decision cost, on the invented events: medians and 95th percentiles in ms, code in bytes. */
export async function run(): Promise<void> {
  const lexicon = projectLexicon();
  const events = inventedEvents();
  const items = events.flatMap(({ items: some, nearMisses }) => [...some, ...nearMisses]);
  const texts = items.map(({ title, summary, lang }): Text => ({ title, text: summary, lang }));
  const articles = events.map(({ article: { title, text, lang } }): Text => ({ title, text, lang }));
  for (const text of [...texts, ...articles]) signatureOf(text, lexicon);

  const { segments } = indexed(events, lexicon);
  const corpus = corpusOf(segments);
  const decide = articles.map((article) => {
    const signature = signatureOf(article, lexicon);
    const asked = queryOf(signature, corpus);
    const found = candidatesFor({ signature, published: null }, corpus, { count: CANDIDATES, except: () => false });
    return () => {
      const evidenceOf = evidenceFor(signature, asked, corpus);
      for (const { item, pair } of found.slice(0, CANDIDATES)) certaintyOf({ ...pair, ...evidenceOf(item) });
    };
  });
  const rows = {
    'signature of an item, ms': timed(texts.map((text) => () => signatureOf(text, lexicon))),
    'signature of an article, ms': timed(articles.map((text) => () => signatureOf(text, lexicon))),
    [`decision over ${CANDIDATES} candidates, ms`]: timed(decide),
  };
  for (const [name, { median, p95 }] of Object.entries(rows))
    console.log(`${name.padEnd(38)} median ${median}  p95 ${p95}`);
  const code = await codeSize();
  console.log(`${'code and tables, bytes gzip -9'.padEnd(38)} ${code}`);
  console.log(JSON.stringify({ ...rows, code }));
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
