import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../../utils/cli/detect.ts';
import { HEADLINE, page, STORY, story } from './pages.ts';

let folder = '';
let printed: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'detect-'));
  printed = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean(printed.push(String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('every page gets its line, and a broken one does not stop the others', async () => {
  writeFileSync(join(folder, 'story.html.gz'), gzipSync(page(story()).toString()));
  writeFileSync(join(folder, 'broken.html.gz'), 'this is no gzip');
  writeFileSync(
    join(folder, 'picture.html'),
    Uint8Array.from({ length: 2000 }, (_, n) => (n * 31) % 256),
  );
  const names = ['broken.html.gz', 'missing.html', 'picture.html', 'story.html.gz'];
  const lines = [...names.map((html) => ({ id: html, url: STORY, html })), { id: 'empty' }];
  writeFileSync(join(folder, 'pages.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  await run(['--pages', join(folder, 'pages.jsonl')]);
  const found = printed.map((line) => JSON.parse(line));
  expect(found.map(({ id, article }) => [id, article])).toEqual([
    ['broken.html.gz', false],
    ['missing.html', false],
    ['picture.html', false],
    ['story.html.gz', true],
    ['empty', false],
  ]);
  expect(found[3]).toMatchObject({ title: HEADLINE, outlet: 'Harbour Post', country: null, lang: 'en-GB' });
});

test.each([[[]], [['--pages']], [['--page', 'x']], [['--pages', 'a', 'b']]])(
  'arguments %j are answered with the usage',
  async (argv) => {
    await expect(run(argv)).rejects.toMatchObject({ name: 'UsageError' });
  },
);

test('a pages file that is not there is named', async () => {
  await expect(run(['--pages', join(folder, 'none.jsonl')])).rejects.toThrow('none.jsonl');
});
