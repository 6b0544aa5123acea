import type { EngineName } from './bundle.ts';
import { type Density, REAL } from './density.ts';
import type { Figures } from './figures.ts';
import { BATCH, type Prepared } from './prepared.ts';

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
  ['exact 10 / 5 / shown in top 10, %', ['overlap', 'overlapOfFive', 'overlapOfShown']],
];

const FIRST = 36;
const COLUMN = 23;

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
  for (const { engine, wakeParts } of figures) {
    const parts = Object.entries(wakeParts).map(([name, ms]) => `${name} ${shown(ms)}`);
    if (parts.length > 0) console.log(`wake of ${engine}, ms: ${parts.join(', ')} (some at once)`);
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
