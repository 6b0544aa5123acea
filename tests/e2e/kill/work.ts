import {
  addReports,
  type Corpus,
  compact,
  expire,
  mend,
  readIndex,
  removeItems,
  tellStories,
} from '../../../utils/corpus/corpus.ts';
import { daysRange } from '../../../utils/corpus/segments.ts';
import { newPollState } from '../../../utils/feeds/feeds.ts';
import { rank, signatureOf } from '../../../utils/match/match.ts';
import { type Chance, chanceOf, lottery } from '../../bench/index/chance.ts';
import type { Note } from './notes.ts';
import { dayBefore, NOW, outletOf, reportsOf, textOf } from './reports.ts';

/** A worker's hold on a corpus. */
export interface Working {
  corpus: Corpus;
  /** Of the worker, different from all others. */
  name: string;
  chance: Chance;
  alone: boolean;
  tell(note: Note): Promise<unknown>;
}
type Work = (working: Working, turn: number) => Promise<void>;

/** A segment of so many items is so large that it is kept as a blob. */
const LARGE = 400;

/** What is done to a corpus, and how often in proportion. */
const WORKS: [number, Work][] = [
  [6, (working, turn) => add(working, turn, 1 + working.chance.below(10))],
  [2, (working, turn) => add(working, turn, 30 + working.chance.below(120), dayBefore(working.chance.below(2)))],
  [1, (working, turn) => add(working, turn, LARGE, dayBefore(working.chance.below(3)))],
  [4, ({ corpus }) => compact(corpus)],
  [3, ({ corpus }) => tellStories(corpus, NOW)],
  [0.5, age],
  [1.5, remove],
  [1.5, spoil],
  [3, ask],
];
const drawn = lottery(WORKS.map(([weight]) => weight));

/** Gives a new corpus something to lose. */
export const begin = (working: Working): Promise<void> => add(working, -1, LARGE, dayBefore(0));

/** Works on a corpus in an order of chance, for so many ms or until it is killed. */
export async function work(working: Working, ms = Number.POSITIVE_INFINITY): Promise<void> {
  const end = performance.now() + ms;
  for (let turn = 0; performance.now() < end; turn++) await WORKS[drawn(working.chance)]![1](working, turn);
}

async function add(
  { corpus, name, chance, alone, tell }: Working,
  turn: number,
  count: number,
  day?: string,
): Promise<void> {
  // In two windows a feed is never asked by both.
  const outlet = outletOf(alone ? `paper-${chance.below(6)}` : `paper-${name}`);
  const batch = `${name}-${turn}`;
  const reports = reportsOf(count, { outlet: outlet.id, day, mark: batch }, chance);
  await tell({ kind: 'adding', batch, outlet: outlet.id, urls: reports.map(({ url }) => url) });
  const { url } = outlet.feeds[0]!;
  const poll = async () => {
    const state = (await corpus.get('outlets', url)) ?? newPollState(url, outlet.id);
    return addReports(corpus, { outlet, reports, now: NOW, state });
  };
  const kept = await poll();
  if (kept !== count) throw new Error(`${kept} of ${count} reports were new.`);
  await tell({ kind: 'kept', batch });
  if (!alone || !chance.is(0.2)) return;
  const again = await poll();
  if (again !== 0) throw new Error(`${again} reports were new a second time.`);
}

async function age({ corpus, chance, tell }: Working): Promise<void> {
  const days = 7 + chance.below(4);
  await tell({ kind: 'expiring', before: dayBefore(days) });
  await expire(corpus, NOW, days);
}

async function remove({ corpus, chance, tell }: Working): Promise<void> {
  const numbers = await corpus.getAllKeys('items');
  if (numbers.length === 0) return;
  const some = Array.from({ length: 1 + chance.below(15) }, () => chance.pick(numbers));
  const items = await Promise.all(some.map((number) => corpus.get('items', number)));
  await tell({ kind: 'removing', urls: items.flatMap((item) => item?.url ?? []) });
  await removeItems(corpus, some);
}

async function spoil({ corpus, chance, tell }: Working): Promise<void> {
  const day = dayBefore(chance.is(0.3) ? 0 : chance.below(10));
  await tell({ kind: 'spoiling', day });
  await corpus.delete('segments', daysRange(day, day));
  if (chance.is(0.5)) await corpus.put('meta', -1, 'signatureVersion');
  await mend(corpus);
  await tell({ kind: 'mended' });
}

async function ask({ corpus, chance, alone }: Working): Promise<void> {
  const { title, summary, lang } = textOf(chance);
  const { segments, removed } = await readIndex(
    corpus,
    chance.is(0.5) ? null : `${dayBefore(chance.below(10))}T12:00:00.000Z`,
    NOW,
  );
  const numbers = segments.flatMap((segment) => [...segment.numbers]);
  if (new Set(numbers).size < numbers.length) throw new Error('The index was read with an item in it twice.');
  const signature = signatureOf({ title, text: summary, lang });
  const found = rank({ signature, published: NOW }, segments, { top: 20, except: (number) => removed.has(number) });
  const items = await Promise.all(found.map(({ number }) => corpus.get('items', number)));
  if (alone && items.includes(undefined)) throw new Error('The index gave an item that is not there.');
}

/** The chance of one worker. */
export const chanceFor = (seed: string, name: string): Chance => chanceOf(`${seed} ${name}`);
