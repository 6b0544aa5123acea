import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildBench, type EngineName, linkData } from './bundle.ts';
import { type Chromium, pause, startChromium, type Tab } from './devtools.ts';
import { BATCH, type Prepared, QUESTIONS } from './prepared.ts';

/**
 * An engine that has not taken in the corpus by then is given up, and the table says so. Ours has longer, because it makes the signatures too and
 * keeps the reports, and because a run without it is for nothing.
 */
const FILL_MS = 600_000;
const OWN_FILL_MS = 3 * FILL_MS;
const CALL_MS = 600_000;
/** Browsers end a worker that is busy with one thing for five minutes. */
const WORKER_MS = 290_000;
/** Questions asked before any are timed, so that the code is compiled. */
const WARM_UP = 50;
/** Engines take turns after so many questions, so that a slow minute of the machine is everybody's. */
const TURN = 50;

/** What was measured of one engine at one size: ms, bytes, items; every list has a value a run. */
export interface Measured {
  engine: EngineName;
  /** Why it could not go on; what was measured until then stands. */
  failed?: string;
  fill?: { add: number; compact: number; persist: number; index: number | null };
  disk?: number;
  coldPage: number[];
  wake: { ms: number; parts: Record<string, number> }[];
  warm: { ms: number; answer: number[] }[];
  /** Making each article's signature, where the engine does. */
  sign: number[];
  heap?: number;
  /** With all that signatures in all languages need. */
  heapSigning?: number;
  /** The first batch after the worker was woken, and the next. */
  addFirst?: Changed;
  add?: Changed;
  remove?: Changed;
  compact?: { ms: number; block: number };
}

/** In a worker whose index is loaded: until it is done, until it lasts, and the longest stretch in which nothing else ran. */
interface Changed {
  ms: number;
  lasting: number;
  block: number;
}

interface Bench extends Measured {
  chromium: Chromium;
  /** Stays open, has nothing loaded, and talks to the worker. */
  control: Tab;
}

/** Measures these engines on one corpus, each in a browser of its own, taking turns. */
export async function measure(
  engines: readonly EngineName[],
  { size }: Prepared,
  { data, folder, runs, say }: { data: string; folder: string; runs: number; say: (what: string) => void },
): Promise<Measured[]> {
  const benches: Bench[] = [];
  try {
    for (const engine of engines) benches.push(await start(engine, { data, folder: join(folder, engine) }));
    for (const bench of benches) {
      say(`${bench.engine}: taking in ${size} items`);
      await attempt(bench, () => fill(bench, size));
    }
    for (let run = 0; run < runs; run++) {
      say(`cold, run ${run + 1} of ${runs}`);
      for (const bench of inTurn(benches, run)) await attempt(bench, () => cold(bench, run));
    }
    say('warm');
    const warmed = new Map<Bench, Tab>();
    for (const bench of benches) await attempt(bench, async () => void warmed.set(bench, await warmUp(bench)));
    for (let from = 0; from < QUESTIONS; from += TURN) {
      for (const bench of inTurn([...warmed.keys()], from / TURN)) {
        await attempt(bench, async () => {
          bench.warm.push(...(await call<Measured['warm']>(warmed.get(bench)!, `warm(${from}, ${from + TURN})`)));
        });
      }
    }
    for (const [bench, tab] of warmed) {
      await attempt(bench, async () => {
        bench.heap = await heapOf(tab);
        bench.sign = await call(tab, 'sign()');
        bench.heapSigning = await heapOf(tab);
        await tab.close();
      });
    }
    for (const bench of benches) {
      say(`${bench.engine}: adding, removing, tidying`);
      await attempt(bench, () => change(bench, size));
    }
  } finally {
    for (const { chromium } of benches) await chromium.close();
  }
  return benches.map(({ chromium: _, control: __, ...measured }) => measured);
}

async function start(engine: EngineName, { data, folder }: { data: string; folder: string }): Promise<Bench> {
  mkdirSync(folder, { recursive: true });
  await buildBench(engine, folder);
  linkData(data, folder);
  const chromium = await startChromium(folder);
  const control = await chromium.open('bench.html');
  await control.send('ServiceWorker.enable');
  return { engine, chromium, control, coldPage: [], wake: [], warm: [], sign: [] };
}

/** Does it unless the engine has failed before; a failure ends its part. */
async function attempt(bench: Bench, work: () => Promise<void>): Promise<void> {
  if (bench.failed !== undefined) return;
  try {
    await work();
  } catch (error) {
    bench.failed = error instanceof Error ? error.message.split('\n')[0] : String(error);
  }
}

const call = <T>(tab: Tab, expression: string, ms = CALL_MS) => tab.evaluate<T>(`bench.${expression}`, ms);

function inTurn(benches: readonly Bench[], turn: number): Bench[] {
  const first = turn % Math.max(1, benches.length);
  return [...benches.slice(first), ...benches.slice(0, first)];
}

async function fill(bench: Bench, size: number): Promise<void> {
  const tab = await bench.chromium.open('bench.html');
  const batches = size / BATCH;
  const limit = bench.engine === 'own' ? OWN_FILL_MS : FILL_MS;
  bench.fill = await tab.evaluate(`bench.fill(${batches}, ${limit})`, limit + FILL_MS);
  await tab.close();
  bench.disk = await call(bench.control, 'disk()');
}

/** A new page, and a worker that was stopped. */
async function cold(bench: Bench, run: number): Promise<void> {
  const { chromium, control } = bench;
  const tab = await chromium.open('bench.html');
  bench.coldPage.push(await call(tab, `cold(${run})`));
  await tab.close();
  await stopWorker(bench);
  bench.wake.push(await call(control, `wake(${run})`));
  await stopWorker(bench);
}

/** What is left of a stopped worker's memory must not be in anybody's way. */
const SETTLE_MS = 150;

async function stopWorker({ chromium, control }: Bench): Promise<void> {
  await control.send('ServiceWorker.stopAllWorkers');
  while (await chromium.workerRuns()) await pause(10);
  await pause(SETTLE_MS);
}

async function warmUp(bench: Bench): Promise<Tab> {
  const tab = await bench.chromium.open('bench.html');
  await call(tab, 'open()');
  await call(tab, `warm(0, ${WARM_UP})`);
  return tab;
}

/** What JavaScript holds, what its buffers hold, and what a wasm module holds, which the browser does not count. */
async function heapOf(tab: Tab): Promise<number> {
  await call(tab, 'forgetQuestions()');
  await tab.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round++) await tab.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await tab.send<{ usedSize: number; backingStorageSize: number }>(
    'Runtime.getHeapUsage',
  );
  return usedSize + backingStorageSize + (await call<number>(tab, 'outside()'));
}

async function change(bench: Bench, size: number): Promise<void> {
  const { control } = bench;
  const every = Math.max(1, Math.floor(size / BATCH));
  const numbers = Array.from({ length: BATCH }, (_, place) => 1 + place * every);
  await stopWorker(bench);
  const order = <T>(expression: string) => call<T>(control, expression, WORKER_MS);
  // Loads the index.
  await order('removeInWorker([])');
  bench.addFirst = await order(`addInWorker(${size / BATCH})`);
  bench.add = await order(`addInWorker(${size / BATCH + 1})`);
  bench.remove = await order(`removeInWorker(${JSON.stringify(numbers)})`);
  bench.compact = await order('compactInWorker()');
}
