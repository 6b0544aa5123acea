import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { conceptsIn } from '../../../utils/match/lexicon.ts';
import type { Text } from '../../../utils/match/match.ts';

/** What the build ships, by address. */
const FILES: Record<string, string> = {
  'lexicon/concepts.json': JSON.stringify({ ids: ['quake', 'court'], columns: ['en', 'zh', 'sr'] }),
  'lexicon/en.txt': 'earthquake*\ncourt',
  'lexicon/zh.txt': '地震\n法院',
  'lexicon/sr.txt': 'zemljotres*\n',
};
let asked: string[] = [];
let answered: (() => void)[] = [];
/** Whether files wait until `answered` lets them go. */
let slow = false;
let loadLexicon: typeof import('../../../utils/browser/lexicon.ts')['loadLexicon'];

/** The edge to the browser: the extension's own files over `fetch`. */
async function fetchFile(address: string): Promise<Response> {
  const file = new URL(address).pathname.slice(1);
  asked.push(file);
  if (slow) await new Promise<void>((resolve) => answered.push(resolve));
  if (!(file in FILES)) throw new TypeError('Failed to fetch');
  return new Response(FILES[file]);
}

beforeEach(async () => {
  asked = [];
  answered = [];
  slow = false;
  vi.stubGlobal('fetch', fetchFile);
  // What was read is kept for as long as the context lives: every test is a new one.
  vi.resetModules();
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  fakeBrowser.reset();
  ({ loadLexicon } = await import('../../../utils/browser/lexicon.ts'));
});
afterEach(() => vi.unstubAllGlobals());

const text = (lang: string | null, title = 'Earthquake'): Text => ({ title, text: '', lang });

test('the words of the texts’ languages can be looked up, and of no other', async () => {
  const lexicon = await loadLexicon([text('en-GB'), text('zh-TW', '地震')]);
  expect(conceptsIn('Earthquakes', 'en', lexicon('en')!)).toHaveLength(1);
  expect(conceptsIn('地震', 'zh-Hant', lexicon('zh-Hant')!)).toHaveLength(1);
  expect(lexicon('sr')).toBeUndefined();
  expect(asked.sort()).toEqual(['lexicon/concepts.json', 'lexicon/en.txt', 'lexicon/zh.txt']);
});

test('a language is read once', async () => {
  await loadLexicon([text('en')]);
  await loadLexicon([text('en'), text('en-US')]);
  const lexicon = await loadLexicon([text('hr', 'zemljotres'), text('bs')]);
  expect(asked).toEqual(['lexicon/concepts.json', 'lexicon/en.txt', 'lexicon/sr.txt']);
  expect([lexicon('en'), lexicon('hr'), lexicon('sr')]).not.toContain(undefined);
});

test('two texts at once read one file once, and both wait for it', async () => {
  slow = true;
  const both = Promise.all([loadLexicon([text('en')]), loadLexicon([text('en')])]);
  while (asked.length < 2) {
    for (const go of answered.splice(0)) go();
    await Promise.resolve();
  }
  expect(asked).toEqual(['lexicon/concepts.json', 'lexicon/en.txt']);
  slow = false;
  for (const go of answered.splice(0)) go();
  const [one, other] = await both;
  expect(one('en')).toBeDefined();
  expect(other('en')).toBe(one('en'));
});

test.each([
  ['a language that the lexicon does not have', [text('tlh')]],
  ['a language that nobody knows', [text(null), text(''), text('not a tag')]],
  ['a name of JavaScript', [text('constructor'), text('__proto__')]],
  ['no text at all', []],
])('%s gives nothing, and reads no column', async (_, texts) => {
  const lexicon = await loadLexicon(texts);
  expect(['tlh', 'und', 'constructor', '__proto__'].map(lexicon)).toEqual(Array(4).fill(undefined));
  expect(asked).toEqual(['lexicon/concepts.json']);
});

test('what could not be read is an error that the caller sees', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(loadLexicon([text('en')])).rejects.toThrow('Failed to fetch');
});
