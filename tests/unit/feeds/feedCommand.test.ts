import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { run } from '../../../utils/cli/feed.ts';

const folder = mkdtempSync(join(tmpdir(), 'feed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const URL_A = 'https://a.example/rss';
async function printed(args: string[]): Promise<unknown[]> {
  const lines: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  try {
    await run(args);
  } finally {
    write.mockRestore();
  }
  return lines.map((line) => JSON.parse(line));
}

test('prints one entry a line, in the order of the feed, whatever it lacks', async () => {
  const file = fileOf(
    'a.xml',
    '<rss version="2.0"><channel><item><title>Ferry</title><link>http://a.example/1?utm_source=x</link><pubDate>1 May 1995</pubDate></item><item><description>Bridge</description></item></channel></rss>',
  );
  expect(await printed(['--url', URL_A, file])).toEqual([
    { title: 'Ferry', url: 'http://a.example/1?utm_source=x', published: '1995-05-01T00:00:00.000Z', summary: null },
    { title: null, url: null, published: null, summary: 'Bridge' },
  ]);
});

test.each([
  ['a page', () => fileOf('p.html', '<html><body>x'), 'is a web page, not a feed.'],
  ['no file', () => join(folder, 'none.xml'), 'cannot be read: is it there?'],
  ['6 MB', () => fileOf('big.xml', new Uint8Array(6_000_000)), 'is larger than 5 MB: feeds are not.'],
])('%s is refused in a sentence', async (_, file, sentence) => {
  await expect(run(['--url', URL_A, file()])).rejects.toThrow(sentence);
});

test.each([
  [[]],
  [['a.xml']],
  [['--url', URL_A]],
  [['--url', 'x', 'a.xml']],
  [['--url', URL_A, 'a.xml', 'b.xml']],
  [['--nope']],
])('%j is a wrong use', async (args) => {
  await expect(run(args)).rejects.toMatchObject({ name: 'UsageError', message: 'usage: feed --url URL file.xml' });
});
