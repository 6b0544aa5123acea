import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Answers, answer } from '../../../utils/browser/answer.ts';

const EXTENSION = 'test-extension-id';
const page = { id: EXTENSION, url: 'https://courier.example/ferry', tab: { id: 1 } };
const surface = { id: EXTENSION, url: `chrome-extension://${EXTENSION}/popup.html` };

const never = async () => {
  throw new Error('Nobody should have asked this.');
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (path: string) => `chrome-extension://${EXTENSION}/${path}`,
  );
  fakeBrowser.runtime.id = EXTENSION;
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const answers = {
    coverage: never,
    badge: async () => null,
    open: never,
    hide: async () => null,
    settings: async () => ({ home: 'CA', languages: ['en'], size: 30, polling: true, sites: [] }),
    choose: never,
    sizes: never,
    progress: never,
    update: never,
    tryIt: never,
  } as Answers;
  answer(answers);
});

const say = async (message: unknown, sender: object) =>
  (await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => {}))[0] as unknown;

test('a page may say what its badge is', async () => {
  expect(await say({ kind: 'badge', ask: { countries: 3, url: 'https://courier.example/ferry' } }, page)).toEqual({
    ok: true,
    value: null,
  });
});

test('a page may say that its reader hid a take', async () => {
  const ask = { item: 7, hidden: true, article: page.url };
  expect(await say({ kind: 'hide', ask }, page)).toEqual({ ok: true, value: null });
});

test.each([
  ['a page that asks for settings', { kind: 'settings', ask: null }, page],
  [
    'a stranger',
    { kind: 'badge', ask: { countries: 3, url: 'https://courier.example/ferry' } },
    { ...page, id: 'another-extension' },
  ],
  ['an unknown question', { kind: 'toString', ask: null }, surface],
  ['a question in a wrong shape', { kind: 'open', ask: { item: 'x' } }, page],
  ['no question at all', null, page],
  [
    'a page whose address only looks like the extension',
    { kind: 'settings', ask: null },
    { ...page, url: `https://x.example/chrome-extension://${EXTENSION}/` },
  ],
])('%s is refused with a sentence', async (_, message, sender) => {
  expect(await say(message, sender)).toEqual({ ok: false, error: expect.stringMatching(/\w+.*\.$/) });
});

test('an extension page may ask everything', async () => {
  expect(await say({ kind: 'settings', ask: null }, surface)).toMatchObject({ ok: true, value: { home: 'CA' } });
});

test('an answer that fails comes back as its sentence', async () => {
  expect(await say({ kind: 'tryIt', ask: null }, surface)).toEqual({
    ok: false,
    error: 'Nobody should have asked this.',
  });
});
