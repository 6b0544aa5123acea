import { type Chance, chanceOf } from '../../bench/index/chance.ts';
import type { Order } from './notes.ts';

/** A kill comes at most so many ms after the work began, sooner more often than later. */
const LONGEST_MS = 300;

/** So long a corpus grows before the first kill. */
const GROWING_MS = 300;

interface Kills {
  corpus: string;
  seed: string;
  /** The number of the first kill, and how many. */
  first: number;
  count: number;
}

/** What the test calls in a page. */
const kill = {
  /** Has workers work on a corpus, one after the other, each killed at a moment of chance; every tenth looks closely first. */
  async workers({ corpus, seed, first, count }: Kills) {
    const working = { do: 'work', corpus, seed, alone: true } as const;
    await kill.give({ ...working, worker: 'first', isNew: true, fully: false, ms: GROWING_MS });
    for (let n = first; n < first + count; n++) {
      const order: Order = { ...working, worker: `w${n}`, fully: n % 10 === 9 };
      const worker = new Worker('worker.js', { type: 'module' });
      await message(worker, order);
      await pause(delayFor(chanceOf(`${seed} kill ${n}`)));
      worker.terminate();
    }
    await kill.give({ do: 'inspect', corpus, worker: `w${first + count}`, seed });
  },
  /** Starts a worker and returns once it works. */
  begin: async (order: Order) => void (await message(new Worker('worker.js', { type: 'module' }), order)),
  /** Gives a worker an order; what came of it. */
  async give(order: Order) {
    const worker = new Worker('worker.js', { type: 'module' });
    let said = await message(worker, order);
    if (said === 'began') said = await message(worker);
    worker.terminate();
    return (said as { ended: unknown }).ended;
  },
  forget: (corpus: string) =>
    new Promise<void>((done, fail) => {
      const request = indexedDB.deleteDatabase(corpus);
      request.onsuccess = () => done();
      request.onerror = () => fail(request.error);
      request.onblocked = () => fail(new Error(`${corpus} is held open by a worker that was killed.`));
    }),
};
export type Kill = typeof kill;
Object.assign(globalThis, { kill });

/** The next message of a worker, after an order if there is one. */
function message(worker: Worker, order?: Order): Promise<unknown> {
  return new Promise((done, fail) => {
    worker.onmessage = ({ data }) => done(data);
    worker.onerror = ({ message }) => fail(new Error(`The worker does not run: ${message}`));
    if (order) worker.postMessage(order);
  });
}

const delayFor = (chance: Chance) => LONGEST_MS * chance.next() ** 2;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
