import type { EngineName } from './bundle.ts';
import type { Measured } from './measure.ts';
import type { Prepared } from './prepared.ts';

/** What is printed of an engine; nothing where it did not come so far. Times in ms (medians), sizes in MB (10^6 bytes), shares in percent. */
export interface Figures {
  engine: EngineName;
  failed: string | null;
  /** Items a second: adding them in batches, and making them last once at the end. */
  ingest: number | null;
  coldPage: number | null;
  /** From the message to the answer, the worker's own start included; and without what an empty worker takes for it. */
  wake: number | null;
  wakeOwn: number | null;
  p50: number | null;
  p95: number | null;
  /** Making the article's signature, in a language that was read before. */
  sign: number | null;
  /** Of the index and the code; and with the words of all languages and whatever else making signatures keeps. */
  heap: number | null;
  heapSigning: number | null;
  disk: number | null;
  /** The index alone, where the disk holds the reports too. */
  index: number | null;
  /** 500 more, in memory, and until they last; the same for 500 less. */
  add: number | null;
  addLasting: number | null;
  /** The first 500 of a worker that was just woken. */
  addFirst: number | null;
  remove: number | null;
  removeLasting: number | null;
  addFirstBlock: number | null;
  addBlock: number | null;
  removeBlock: number | null;
  compact: number | null;
  compactBlock: number | null;
  /** Of the reports that an article's event has (ten at most), those among the first ten. */
  right: number | null;
  /** Of the ten best by the formula itself, those among the first ten; of the five best; of those of the ten that are sure enough to be shown. */
  overlap: number | null;
  overlapOfFive: number | null;
  overlapOfShown: number | null;
  /** What a woken worker spends its time on, where it says so. */
  wakeParts: Record<string, number>;
}

/** The figures of every engine but `nothing`, which is taken off the others. */
export function figuresOf(measured: readonly Measured[], prepared: Prepared): Figures[] {
  const empty = measured.find(({ engine }) => engine === 'nothing');
  if (!empty || empty.failed) throw new Error(`The empty extension could not be measured: ${empty?.failed}`);
  return measured.filter((one) => one !== empty).map((one) => figuresOfOne(one, empty, prepared));
}

function figuresOfOne(one: Measured, empty: Measured, { size, exact, exactShown, right }: Prepared): Figures {
  const { engine, failed = null, fill, addFirst, add, remove, compact } = one;
  const answers = one.warm.map(({ answer }) => answer);
  const times = one.warm.map(({ ms }) => ms);
  const compared = (wanted: readonly number[][]) => (engine === 'own' ? shareFound(answers, wanted) : null);
  const wakeOf = (some: Measured) =>
    at(
      some.wake.map(({ ms }) => ms),
      0.5,
    );
  const wake = wakeOf(one);
  const ends = { p50: at(times, 0.5), p95: at(times, 0.95) };
  return {
    engine,
    failed,
    ingest: fill ? Math.round((1000 * size) / (fill.add + fill.persist)) : null,
    coldPage: at(one.coldPage, 0.5),
    wake,
    wakeOwn: wake === null ? null : wake - wakeOf(empty)!,
    ...ends,
    sign: at(one.sign, 0.5),
    heap: one.heap === undefined ? null : (one.heap - empty.heap!) / 1e6,
    heapSigning: one.sign.length === 0 ? null : (one.heapSigning! - empty.heap!) / 1e6,
    disk: one.disk === undefined ? null : one.disk / 1e6,
    index: fill?.index ? fill.index / 1e6 : null,
    addFirst: addFirst?.lasting ?? null,
    addFirstBlock: addFirst?.block ?? null,
    add: add?.ms ?? null,
    addLasting: add?.lasting ?? null,
    addBlock: add?.block ?? null,
    remove: remove?.ms ?? null,
    removeLasting: remove?.lasting ?? null,
    removeBlock: remove?.block ?? null,
    compact: compact?.ms ?? null,
    compactBlock: compact?.block ?? null,
    right: shareFound(
      answers,
      right.map((numbers) => [...numbers]),
    ),
    overlap: compared(exact),
    overlapOfFive: compared(exact.map((numbers) => numbers.slice(0, 5))),
    overlapOfShown: compared(exactShown),
    wakeParts: partsOf(one.wake.map(({ parts }) => parts)),
  };
}

/** Of what should be found, so much was, in percent: the mean over all questions that have something to find. */
function shareFound(answers: readonly number[][], wanted: readonly number[][]): number | null {
  const shares = wanted.flatMap((numbers, place) => {
    const answer = answers[place];
    if (!answer || numbers.length === 0) return [];
    return [numbers.filter((number) => answer.includes(number)).length / Math.min(10, numbers.length)];
  });
  return shares.length === 0 ? null : (100 * shares.reduce((sum, share) => sum + share, 0)) / shares.length;
}

/** The median of each part. */
function partsOf(all: readonly Record<string, number>[]): Record<string, number> {
  const names = Object.keys(all[0] ?? {});
  const ofPart = (name: string) => all.map((parts) => parts[name] ?? 0);
  return Object.fromEntries(names.map((name) => [name, at(ofPart(name), 0.5)!]));
}

function at(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  return [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1]!;
}
