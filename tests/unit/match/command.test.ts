import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readIndexFile } from '../../../utils/cli/indexFile.ts';
import { reports } from './world.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'match-'));
  const lines = (rows: unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const items = reports.map(({ lang, title, text }, id) => ({
    id,
    lang,
    title,
    summary: text,
    url: `https://a.example/${id}`,
  }));
  const articles = [
    { id: 'first', title: items[0]!.title, text: items[0]!.summary, lang: 'en', url: items[0]!.url },
    { id: 'bare' },
  ];
  writeFileSync(join(folder, 'items.jsonl'), lines(items));
  writeFileSync(join(folder, 'articles.jsonl'), `${lines(articles)}\n`);
  writeFileSync(join(folder, 'broken.jsonl'), `${lines([{ id: 1 }])}{"id": 2\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function elsewhere(...words: string[]) {
  const args = words.map((word) => (word.endsWith('.jsonl') ? join(folder, word) : word));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['utils/cli/cli.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr: stderr.replaceAll(`${folder}/`, '') };
}

test('each article is answered with one line, its own page left out, missing fields tolerated', () => {
  const { status, stdout } = elsewhere(
    'match',
    '--corpus',
    'items.jsonl',
    '--articles',
    'articles.jsonl',
    '--top',
    '5',
  );
  const [first, bare, ...more] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect([status, more.length]).toEqual([0, 0]);
  expect(bare).toEqual({ article: 'bare', matches: [] });
  expect(first.article).toBe('first');
  expect(first.matches).toHaveLength(5);
  // The seven other reports of its event are 1 to 7.
  const found: { id: number; same: boolean }[] = first.matches;
  expect(found.every(({ id }) => id > 0 && id < 8)).toBe(true);
  expect(found.filter(({ same }) => same).length).toBeGreaterThanOrEqual(3);
});

test('an index made once answers as the items do, and a damaged one is refused in a sentence', () => {
  const file = join(folder, 'items.index');
  expect(JSON.parse(elsewhere('index', '--corpus', 'items.jsonl', '--to', file).stdout)).toMatchObject({
    items: reports.length,
  });
  const direct = elsewhere('match', '--corpus', 'items.jsonl', '--articles', 'articles.jsonl');
  expect(elsewhere('match', '--index', file, '--articles', 'articles.jsonl').stdout).toBe(direct.stdout);
  const bytes = readFileSync(file);
  bytes[bytes.length - 50]! ^= 1;
  writeFileSync(file, bytes);
  expect(() => readIndexFile(file)).toThrow(
    /items\.index: A piece of the index is damaged\. Make the index file again\.$/,
  );
  expect(() => readIndexFile(join(folder, 'items.jsonl'))).toThrow('is not an index file: make one with "index".');
  expect(() => readIndexFile(join(folder, 'nowhere'))).toThrow('cannot be read (ENOENT): is the path right?');
}, 20_000);

test('a line that is no JSON is named with its file and number', () => {
  const { status, stdout, stderr } = elsewhere('match', '--corpus', 'broken.jsonl', '--articles', 'articles.jsonl');
  expect([status, stdout, stderr]).toEqual([1, '', 'broken.jsonl, line 2: this is not a JSON object.\n']);
});

test.each([[['constructor']], [['match', '--corpus', 'items.jsonl', '--articles', 'articles.jsonl', '--top', 'many']]])(
  'wrong use %j is answered with the usage',
  (words) => {
    const { status, stdout, stderr } = elsewhere(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('usage: npm run -s elsewhere -- match (--corpus items.jsonl');
  },
);

test('help is no error', () => {
  const stdout =
    'usage: npm run -s elsewhere -- match (--corpus items.jsonl | --index items.index) --articles articles.jsonl [--top 50]\n';
  expect(elsewhere('match', '--help')).toEqual({ status: 0, stdout, stderr: '' });
});
