import type { EngineName } from './bundle.ts';
import { type Density, REAL } from './density.ts';
import type { Measured } from './measure.ts';
import { BATCH, type Prepared } from './prepared.ts';

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
  /** Of the ten best by the formula itself, those among the first ten; and of the five best. */
  overlap: number | null;
  overlapOfFive: number | null;
}

/** The figures of every engine but `nothing`, which is taken off the others. */
export function figuresOf(measured: readonly Measured[], prepared: Prepared): Figures[] {
  const empty = measured.find(({ engine }) => engine === 'nothing');
  if (!empty || empty.failed) throw new Error(`The empty extension could not be measured: ${empty?.failed}`);
  return measured.filter((one) => one !== empty).map((one) => figuresOfOne(one, empty, prepared));
}

function figuresOfOne(one: Measured, empty: Measured, { size, exact, right }: Prepared): Figures {
  const { engine, failed = null, fill, addFirst, add, remove, compact } = one;
  const answers = one.warm.map(({ answer }) => answer);
  const times = one.warm.map(({ ms }) => ms);
  const wake = at(one.wake, 0.5);
  const ends = { p50: at(times, 0.5), p95: at(times, 0.95) };
  return {
    engine,
    failed,
    ingest: fill ? Math.round((1000 * size) / (fill.add + fill.persist)) : null,
    coldPage: at(one.coldPage, 0.5),
    wake,
    wakeOwn: wake === null ? null : wake - at(empty.wake, 0.5)!,
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
    overlap: engine === 'own' ? shareFound(answers, exact) : null,
    overlapOfFive:
      engine === 'own'
        ? shareFound(
            answers,
            exact.map((numbers) => numbers.slice(0, 5)),
          )
        : null,
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

function at(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  return [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1]!;
}

const ROWS: readonly (readonly [name: string, figures: readonly (keyof Figures)[]])[] = [
  ['ingest, items/s', ['ingest']],
  ['cold page, ms', ['coldPage']],
  ['wake / without empty worker, ms', ['wake', 'wakeOwn']],
  ['warm p50 / p95, ms', ['p50', 'p95']],
  ['signature of an article, ms', ['sign']],
  ['heap / with all lexicons, MB', ['heap', 'heapSigning']],
  ['disk / index alone, MB', ['disk', 'index']],
  [`+${BATCH} in memory / lasting, ms`, ['add', 'addLasting']],
  [`first +${BATCH} after waking, lasting, ms`, ['addFirst']],
  [`-${BATCH} in memory / lasting, ms`, ['remove', 'removeLasting']],
  [`longest block first + / + / -, ms`, ['addFirstBlock', 'addBlock', 'removeBlock']],
  ['tidying / longest block, ms', ['compact', 'compactBlock']],
  ['reports of the event in top 10, %', ['right']],
  ['exact top 10 / 5 in top 10, %', ['overlap', 'overlapOfFive']],
];

const FIRST = 36;
const COLUMN = 19;

/** Prints a table: a row a figure, a column an engine. */
export function printTable(size: number, figures: readonly Figures[]): void {
  print(
    `${size} items`,
    figures.map(({ engine }) => engine),
  );
  for (const [name, keys] of ROWS) {
    print(
      name,
      figures.map((one) => keys.map((key) => shown(one[key] as number | null)).join(' / ')),
    );
  }
  for (const { engine, failed } of figures) if (failed) console.log(`${engine} did not get to the end: ${failed}`);
}

interface Aim {
  name: string;
  figure: keyof Figures;
  /** How many times as good as this engine ours should be. */
  times: Partial<Record<EngineName, number>>;
}

const AIMS: readonly Aim[] = [
  { name: 'cold page', figure: 'coldPage', times: { minisearch: 20, flexsearch: 6, fts5: 4 } },
  { name: 'warm p95', figure: 'p95', times: { minisearch: 5, flexsearch: 0.5, fts5: 5 } },
  { name: 'memory', figure: 'heap', times: { minisearch: 8, flexsearch: 4, fts5: 4 } },
];
const BOUNDS: readonly { name: string; figure: keyof Figures; least?: number; most?: number }[] = [
  { name: 'wake without empty worker, ms', figure: 'wakeOwn', most: 60 },
  { name: 'ingest, items/s', figure: 'ingest', least: 2000 },
  { name: 'overlap, %', figure: 'overlap', least: 97 },
];

/** Prints how many times better ours is than each of the others, beside what it should be. */
export function printRatios(figures: readonly Figures[]): void {
  const own = figures.find(({ engine }) => engine === 'own');
  if (!own) return;
  const others = figures.filter((one) => one !== own);
  print(
    '\nours is better by (aim)',
    others.map(({ engine }) => engine),
  );
  for (const { name, figure, times } of AIMS) {
    const cells = others.map((other) => {
      const aim = times[other.engine]!;
      const [ours, theirs] = [own[figure] as number | null, other[figure] as number | null];
      if (ours === null || theirs === null) return `- (${aim}x)`;
      const ratio = theirs / ours;
      return `${shown(ratio)}x (${aim}x) ${ratio >= aim ? 'yes' : 'NO'}`;
    });
    print(name, cells);
  }
  for (const { name, figure, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } of BOUNDS) {
    const value = own[figure] as number | null;
    const aim = Number.isFinite(least) ? `>= ${least}` : `<= ${most}`;
    const verdict = value === null ? '' : value >= least && value <= most ? 'yes' : 'NO';
    print(name, [`${shown(value)} (${aim}) ${verdict}`]);
  }
  console.log('');
}

/** Prints what the corpus is like beside what real news is like. */
export function printDensity({ size, density, features }: Prepared): void {
  console.log(`\n${size} generated items beside real news: generated (real)`);
  const cells = (Object.keys(REAL) as (keyof Density)[]).map((key) => `${key} ${shown(density[key])} (${REAL[key]})`);
  console.log(cells.join(', '));
  console.log('(once, frequent and common are of 24000 items where there are as many; fewer have more features once)');
  console.log(`features of an article: ${features.least} to ${features.most}, half below ${features.median}\n`);
}

function print(first: string, cells: readonly string[]): void {
  console.log(first.padEnd(FIRST) + cells.map((cell) => cell.padStart(COLUMN)).join(''));
}

function shown(value: number | null): string {
  if (value === null) return '-';
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
}
