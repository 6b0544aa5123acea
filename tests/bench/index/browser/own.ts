import { loadCatalogue } from '../../../../utils/browser/catalogue.ts';
import { loadLexicon } from '../../../../utils/browser/lexicon.ts';
import {
  addReports,
  type Corpus,
  compact,
  lexiconFor,
  openCorpus,
  readIndex,
  removeItems,
} from '../../../../utils/corpus/corpus.ts';
import { newPollState } from '../../../../utils/feeds/feeds.ts';
import { rank, type Signature, signatureOf } from '../../../../utils/match/match.ts';
import type { Outlet } from '../../../../utils/words.ts';
import { type Engine, type Index, TOP } from './engine.ts';
import { serve } from './serve.ts';

/** Ours as the extension uses it: reports come in as a poll brings them, texts and not signatures, and everything lasts at once. */
const engine: Engine = {
  reads: 'reports',
  prepare: async ({ article: { published }, signature: { lang, extent, features, weights } }): Promise<Asked> => ({
    published,
    signature: { lang, extent, features: Uint32Array.from(features), weights: Float32Array.from(weights) },
  }),
  sign: async ({ article }) => signatureOf(article, await loadLexicon([article])),
  create: async () => {
    // Without words it would be fast, small and wrong.
    const lexicon = await loadLexicon([{ title: '', text: '', lang: 'en' }]);
    if (!lexicon('en')) throw new Error('The lexicon of the built extension cannot be read: build it again.');
    return indexOf(await openCorpus(loadLexicon));
  },
  open: async () => indexOf(await openCorpus(loadLexicon)),
  // As the background does it: what does not need the other is asked for at once.
  wake: async ({ article }) => {
    const { published } = article;
    const parts: Record<string, number> = { 'worker until message': performance.now() };
    const timed = async <Value>(part: string, work: () => Value | Promise<Value>): Promise<Value> => {
      const start = performance.now();
      const value = await work();
      parts[part] = performance.now() - start;
      return value;
    };
    const catalogue = timed('catalogue', loadCatalogue);
    const corpus = await timed('opening', () => openCorpus(loadLexicon));
    const [index, lexicon] = await Promise.all([
      timed('index', () => readIndex(corpus, published, published)),
      timed('lexicon', () => lexiconFor(corpus, [article])),
      catalogue,
    ]);
    const signature = await timed('signature', () => signatureOf(article, lexicon));
    const answer = await timed('ranking', () => best({ signature, published }, index));
    return { answer, parts };
  },
};

interface Asked {
  signature: Signature;
  published: string;
}

function best(asked: Asked, { segments, removed }: Awaited<ReturnType<typeof readIndex>>): number[] {
  return rank(asked, segments, { top: TOP, except: (number) => removed.has(number) }).map(({ number }) => number);
}

function indexOf(corpus: Corpus): Index {
  return {
    add: async (entries) => {
      const outlet = outletOf(entries[0]!.number);
      const url = (number: number) => `https://${outlet.hosts[0]}/${number}`;
      const reports = entries.map(({ number, report }) => ({ ...report, url: url(number) }));
      const now = entries
        .map(({ report }) => report.published)
        .sort()
        .at(-1)!;
      const state = newPollState(outlet.feeds[0]!.url, outlet.id);
      const added = await addReports(corpus, { outlet, reports, now, state });
      if (added !== entries.length) throw new Error(`kept ${added} of ${entries.length} reports`);
    },
    remove: (numbers) => removeItems(corpus, numbers),
    persist: async () => {},
    compact: () => compact(corpus),
    query: async (asked) => {
      const { published } = asked as Asked;
      return best(asked as Asked, await readIndex(corpus, published, published));
    },
    indexBytes: async () => {
      const records = await corpus.getAll('segments');
      return records.reduce((sum, { bytes }) => sum + (bytes instanceof Blob ? bytes.size : bytes.length), 0);
    },
  };
}

/** Every batch is of an outlet of its own, so that no headline counts as told before. */
function outletOf(first: number): Outlet {
  const id = `outlet-${first}`;
  const hosts = [`${id}.example`];
  return {
    id,
    name: id,
    country: 'FR',
    languages: ['en'],
    hosts,
    feeds: [{ url: `https://${id}.example/rss` }],
    ownership: 'unknown',
  };
}

serve(engine);
