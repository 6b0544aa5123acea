import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reports } from './world.ts';

test('each item is told its story, in any order, whatever its line lacks, and each id once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stories-'));
  const first = reports.slice(0, 8).map(({ lang, title, text }, id) => {
    return { id, lang, title, summary: text, published: `2026-11-12T0${8 - id}:00:00Z` };
  });
  const lines = [{ id: 'bare' }, ...first, { id: 3, title: 'again' }, { title: 7, lang: [], published: 'never' }];
  const file = join(folder, 'items.jsonl');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const { stdout, status } = spawnSync(process.execPath, ['utils/cli/cli.ts', 'stories', '--corpus', file], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const told: { id: unknown; story: string }[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(told.map(({ id }) => id)).toEqual([7, 6, 5, 4, 3, 2, 1, 0, 'bare', null]);
  const ofEvent = Map.groupBy(told.slice(0, 8), ({ story }) => story);
  expect(Math.max(...[...ofEvent.values()].map(({ length }) => length))).toBeGreaterThanOrEqual(4);
  expect(new Set(told.slice(8).map(({ story }) => story)).size).toBe(2);
});

test('wrong use is answered with the usage', () => {
  const { status, stderr } = spawnSync(process.execPath, ['utils/cli/cli.ts', 'stories'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, 'usage: npm run -s elsewhere -- stories --corpus items.jsonl\n']);
});
