import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browsers/find.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of vitest's JSON report that is counted. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

const project = join(import.meta.dirname, '..');

const counts = [
  check('Code style', 'biome', 'check', '.'),
  check('Types', 'npm', 'run', '-s', 'types'),
  vitest('Unit tests'),
  vitest('Matching on real data', '--config', 'tests/eval/vitest.config.ts'),
  await inBrowsers(),
];
const sum = (key: keyof Counts) => counts.reduce((total, each) => total + each[key], 0);
const skipped = sum('skipped') ? `, ${sum('skipped')} skipped` : '';
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = sum('failed') ? 1 : 0;

/** One runner that is right or wrong as a whole; it prints its own findings. */
function check(title: string, command: string, ...args: string[]): Counts {
  const right = run(title, command, args);
  return { passed: Number(right), failed: Number(!right), skipped: 0 };
}

async function inBrowsers(): Promise<Counts> {
  try {
    // Before any test: installing a browser may take longer than a test may wait.
    for (const name of ['chromium', 'firefox'] as const) console.log(`\n${name}: ${await findBrowser(name)}`);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return vitest('Tests in Chromium and Firefox', '--config', 'tests/e2e/vitest.config.ts');
}

function vitest(title: string, ...args: string[]): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-report-'));
  const file = join(folder, 'report.json');
  const right = run(title, 'vitest', ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile=${file}`]);
  const report: VitestReport | undefined = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  rmSync(folder, { recursive: true });
  const { passed, failed, skipped } = report ? countsOf(report) : { passed: 0, failed: 0, skipped: 0 };
  // A runner that failed without naming a test (an unhandled error, a crash) is one failure all the same.
  return { passed, failed: right ? failed : Math.max(failed, 1), skipped };
}

function countsOf(report: VitestReport): Counts {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function run(title: string, command: string, args: string[]): boolean {
  console.log(`\n${title}`);
  // Started by npm, so the project's own commands are in the PATH; on Windows they are scripts of the shell.
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: project, stdio: 'inherit', shell });
  if (error) console.log(`${command} could not be started (${error.message}): run this as "npm test".`);
  return status === 0;
}
