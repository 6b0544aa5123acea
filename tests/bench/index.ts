import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINES, type EngineName } from './index/bundle.ts';
import { figuresOf } from './index/figures.ts';
import { type Measured, measure } from './index/measure.ts';
import { BATCH, prepare } from './index/prepared.ts';
import { printDensity, printRatios, printTable } from './index/table.ts';

const USAGE = `usage: npm run bench -- index [--sizes 10000,50000,200000] [--engines ${ENGINES.slice(0, 4).join(',')}] [--runs 7]`;

/** Our index beside MiniSearch, FlexSearch and SQLite's FTS5, in Chromium, in a page and in an extension's worker. */
export async function run(argv: string[]): Promise<void> {
  const wanted = wantedOf(argv);
  if (!wanted) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const say = (what: string) => console.error(`  ${what}`);
  const all = [];
  for (const size of wanted.sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'elsewhere-bench-index-'));
    try {
      say(`making ${size} items`);
      const data = join(folder, 'data');
      const prepared = prepare(size, data);
      printDensity(prepared);
      const engines: EngineName[] = ['nothing', ...wanted.engines];
      const measured: Measured[] = await measure(engines, prepared, { data, folder, runs: wanted.runs, say });
      const figures = figuresOf(measured, prepared);
      printTable(size, figures);
      printRatios(figures);
      all.push({ size, density: prepared.density, engines: figures });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log(JSON.stringify({ bench: 'index', runs: wanted.runs, batch: BATCH, sizes: all }));
}

function wantedOf(argv: string[]): { sizes: number[]; engines: EngineName[]; runs: number } | undefined {
  try {
    const option = (value: string) => ({ type: 'string', default: value }) as const;
    const { values } = parseArgs({
      args: argv,
      options: {
        sizes: option('10000,50000,200000'),
        engines: option(ENGINES.slice(0, 4).join(',')),
        runs: option('7'),
      },
    });
    const sizes = values.sizes.split(',').map(Number);
    const engines = values.engines.split(',').map((name) => ENGINES.find((engine) => engine === name));
    const runs = Number(values.runs);
    const right = [...sizes, runs].every((count) => Number.isInteger(count) && count > 0);
    const known = engines.filter((engine) => engine !== undefined);
    if (!right || known.length !== engines.length || sizes.some((size) => size % BATCH !== 0)) return undefined;
    return { sizes, engines: known, runs };
  } catch {
    return undefined;
  }
}
