import browser from 'webextension-polyfill';
import type { Engine, Entry, Index, Question } from './engine.ts';
import { watched } from './watched.ts';

/** What a worker is told by a page. */
export type Order =
  | { do: 'wake'; question: Question }
  | { do: 'add'; entries: Entry[] }
  | { do: 'remove'; numbers: number[] }
  | { do: 'compact' };

/** What a worker answers to the first of them. */
type Woken = Awaited<ReturnType<NonNullable<Engine['wake']>>>;

/** Puts an engine at the bench: in a page as `globalThis.bench`, in a worker as the answer to the page's messages. */
export function serve(engine: Engine): void {
  if ('ServiceWorkerGlobalScope' in globalThis) obeyWith(engine);
  else Object.assign(globalThis, { bench: benchFor(engine) });
}

function obeyWith(engine: Engine): void {
  let opened: Promise<Index> | undefined;
  browser.runtime.onMessage.addListener(async (message: unknown) => {
    const order = message as Order;
    if (order.do === 'wake') {
      if (engine.wake) return engine.wake(order.question);
      return { answer: await (await engine.open()).query(await engine.prepare(order.question)), parts: {} };
    }
    opened ??= engine.open();
    const index = await opened;
    if (order.do === 'compact') return watched(() => index.compact());
    const done = await watched(() => (order.do === 'add' ? index.add(order.entries) : index.remove(order.numbers)));
    const kept = await watched(() => index.persist());
    return { ms: done.ms, lasting: done.ms + kept.ms, block: Math.max(done.block, kept.block) };
  });
}

/** What the bench calls in a page; every method gives JSON, times in ms, sizes in bytes. */
function benchFor(engine: Engine) {
  let index: Index | undefined;
  let prepared: unknown[] = [];
  const timed = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  return {
    /** Adds so many batches to an empty index and keeps it; gives up after `limit` ms. */
    async fill(batches: number, limit: number) {
      const started = performance.now();
      const made = await engine.create();
      let add = 0;
      for (let batch = 0; batch < batches; batch++) {
        const entries = await readEntries(batch, engine.reads);
        add += await timed(() => made.add(entries));
        if (performance.now() - started > limit) throw new Error(`took longer than ${limit / 60_000} minutes`);
      }
      const compact = await timed(() => made.compact());
      const persist = await timed(() => made.persist());
      return { add, compact, persist, index: (await made.indexBytes?.()) ?? null };
    },
    /** What the origin uses on disk, once that has settled. */
    async disk() {
      const usage = async () => (await navigator.storage.estimate()).usage ?? 0;
      let last = -1;
      for (let now = await usage(); now !== last; now = await usage()) {
        last = now;
        await new Promise((done) => setTimeout(done, 400));
      }
      return last;
    },
    /** From nothing to the answer to one question. */
    async cold(place: number) {
      const question = await engine.prepare((await readQuestions())[place]!);
      return timed(async () => (await engine.open()).query(question));
    },
    /** Opens the index and makes the questions ready. */
    async open() {
      index = await engine.open();
      for (const question of await readQuestions()) prepared.push(await engine.prepare(question));
    },
    /** Makes signatures of all articles, twice: how long each took the second time, when all languages are known. */
    async sign() {
      const times: number[] = [];
      if (!engine.sign) return times;
      const questions = await readQuestions();
      for (const question of questions) await engine.sign(question);
      for (const question of questions) times.push(await timed(() => engine.sign!(question)));
      return times;
    },
    /** Asks these of the questions. */
    async warm(from: number, to: number) {
      const asked: { ms: number; answer: number[] }[] = [];
      for (const question of prepared.slice(from, to)) {
        const start = performance.now();
        const answer = await index!.query(question);
        asked.push({ ms: performance.now() - start, answer });
      }
      return asked;
    },
    /** Leaves nothing in memory but the index. */
    forgetQuestions() {
      prepared = [];
    },
    outside: () => index?.outside?.() ?? 0,
    /** Wakes the worker with a question; gives how long the answer took, and what the worker says of the parts. */
    async wake(place: number) {
      const question = (await readQuestions())[place]!;
      const start = performance.now();
      const { parts } = (await browser.runtime.sendMessage({ do: 'wake', question })) as Woken;
      return { ms: performance.now() - start, parts };
    },
    async addInWorker(batch: number) {
      return browser.runtime.sendMessage({ do: 'add', entries: await readEntries(batch, engine.reads) });
    },
    removeInWorker: (numbers: number[]) => browser.runtime.sendMessage({ do: 'remove', numbers }),
    compactInWorker: () => browser.runtime.sendMessage({ do: 'compact' }),
  };
}

async function readQuestions(): Promise<Question[]> {
  return (await fetch('data/questions.json')).json();
}

const NO_REPORT = { title: '', summary: '', lang: '', published: '' };

/** The entries of a batch, with the half that the engine reads. */
async function readEntries(batch: number, reads: Engine['reads']): Promise<Entry[]> {
  if (reads === 'reports') {
    const { first, reports } = await (await fetch(`data/reports-${batch}.json`)).json();
    return reports.map((report: Entry['report'], place: number) => ({ number: first + place, tokens: '', report }));
  }
  const words = new Uint32Array(await (await fetch(`data/tokens-${batch}.bin`)).arrayBuffer());
  const first = words[0]!;
  const entries: Entry[] = [];
  for (let at = 1; at < words.length; at += 1 + words[at]!) {
    const features = Array.from(words.subarray(at + 1, at + 1 + words[at]!), (feature) => feature.toString(36));
    entries.push({ number: first + entries.length, tokens: features.join(' '), report: NO_REPORT });
  }
  return entries;
}
