import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { conceptsIn } from '../../../utils/match/lexicon.ts';
import { lexiconFiles, readTopic, type Text } from '../../../utils/match/match.ts';

const SOURCE = `
[quake]
en = earthquake*
zh = 地震
sr = zemljotres*
[court]
en = court
zh = 法院
`;
/** What the build ships, by address. */
const FILES = new Map(
  [...lexiconFiles(readTopic('test', SOURCE).concepts)].map(([name, bytes]) => [`lexicon/${name}`, bytes]),
);
/** Files that are not as they were built. */
let damaged: Record<string, Uint8Array<ArrayBuffer>> = {};
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
  const bytes = damaged[file] ?? FILES.get(file);
  if (!bytes) throw new TypeError('Failed to fetch');
  return new Response(bytes);
}

beforeEach(async () => {
  asked = [];
  answered = [];
  slow = false;
  damaged = {};
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
  expect(asked.sort()).toEqual(['lexicon/en.bin', 'lexicon/meanings.bin', 'lexicon/zh.bin']);
});

test('a language is read once', async () => {
  await loadLexicon([text('en')]);
  await loadLexicon([text('en'), text('en-US')]);
  const lexicon = await loadLexicon([text('hr', 'zemljotres'), text('bs')]);
  expect(asked).toEqual(['lexicon/meanings.bin', 'lexicon/en.bin', 'lexicon/sr.bin']);
  expect([lexicon('en'), lexicon('hr'), lexicon('sr')]).not.toContain(undefined);
});

test('two texts at once read one file once, and what words mean is asked for together with them', async () => {
  slow = true;
  const both = Promise.all([loadLexicon([text('en')]), loadLexicon([text('en')])]);
  expect(asked).toEqual(['lexicon/meanings.bin', 'lexicon/en.bin']);
  for (const go of answered.splice(0)) go();
  const [one, other] = await both;
  expect(one('en')).toBeDefined();
  expect(other('en')).toBe(one('en'));
  expect(asked).toHaveLength(2);
});

test.each([
  ['a language that the lexicon does not have', [text('tlh')]],
  ['a language that nobody knows', [text(null), text(''), text('not a tag')]],
  ['a name of JavaScript', [text('constructor'), text('__proto__')]],
  ['no text at all', []],
])('%s gives nothing, and nothing is read', async (_, texts) => {
  const lexicon = await loadLexicon(texts);
  expect(['tlh', 'und', 'constructor', '__proto__'].map(lexicon)).toEqual(Array(4).fill(undefined));
  expect(asked).toEqual([]);
});

test('what could not be read is an error that the caller sees', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(loadLexicon([text('en')])).rejects.toThrow('Failed to fetch');
});

test('what failed once is tried again', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(loadLexicon([text('en')])).rejects.toThrow();
  vi.stubGlobal('fetch', fetchFile);
  expect((await loadLexicon([text('en')]))('en')).toBeDefined();
});

test.each([
  ['the words of a language', 'lexicon/en.bin', [undefined, 'zh']],
  ['what words mean', 'lexicon/meanings.bin', [undefined, undefined]],
])('a language counts as having no words when %s are damaged', async (_, file, known) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  damaged[file] = FILES.get(file)!.slice(0, -1);
  const lexicon = await loadLexicon([text('en'), text('zh', '地震')]);
  expect(['en', 'zh'].map((language) => (lexicon(language) ? language : undefined))).toEqual(known);
  expect(said.mock.calls[0]?.[0]).toBe(`Elsewhere goes on without the words of ${file}.`);
  said.mockRestore();
});
