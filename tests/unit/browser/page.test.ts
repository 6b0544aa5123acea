// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Ask } from '../../../utils/browser/messages.ts';
import { keepPage } from '../../../utils/browser/page.ts';
import type { Article, Coverage, PageState } from '../../../utils/words.ts';

const sentence =
  'The crew of the Aurelia brought all passengers ashore before the fire reached the upper deck, the harbour office said. ';
const ARTICLE = `<head><title>Ferry fire off Port Amsel</title><meta property="og:type" content="article">
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry fire off Port Amsel","datePublished":"2026-11-12T08:30:00Z"}</script></head>
  <body><article><h1>Ferry fire off Port Amsel</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(6)}</article></body>`;
const HOME = '<head><title>The Harbour Courier</title></head><body><nav><a href="/a">A</a></nav></body>';

let life: AbortController;
const asked = vi.fn<(article: Article) => Promise<Coverage>>();
const badge = vi.fn<(countries: number) => Promise<null>>();
const kept = vi.fn<(hide: Ask<'hide'>) => Promise<null>>();

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  asked.mockReset().mockImplementation(async (article) => coverage(article, 1));
  badge.mockReset().mockResolvedValue(null);
  kept.mockReset().mockResolvedValue(null);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.documentElement.innerHTML = '<head></head><body></body>';
});

function coverage(article: Article, takes: number): Coverage {
  return {
    article: { ...article, publisher: null },
    takes: Array.from(
      { length: takes },
      (_, i) => ({ item: i + 1, publisher: { country: i ? 'PE' : 'JP' } }) as Coverage['takes'][number],
    ),
    hidden: 0,
    corpus: { items: 9, outlets: 3, countries: 3, begins: '2026-11-10T00:00:00.000Z', waiting: 0 },
  };
}

function open(html: string, path = '/2026/11/12/ferry-fire-off-port-amsel') {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://courier.example${path}`);
  document.documentElement.innerHTML = html;
  const kinds: PageState['kind'][] = [];
  const page = keepPage(window as unknown as Window, { coverage: asked, badge, hide: kept }, life.signal);
  page.watch((state) => kinds.push(state.kind), life.signal);
  return { page, kinds };
}

const rest = () => vi.advanceTimersByTimeAsync(6_000);

test('an article is read, searched for and found', async () => {
  const { kinds, page } = open(ARTICLE);
  await rest();
  expect(kinds.slice(-2)).toEqual(['searching', 'found']);
  expect(page.state()).toMatchObject({ coverage: { article: { title: 'Ferry fire off Port Amsel' } } });
});

test('no takes are said to be none', async () => {
  asked.mockImplementation(async (article) => coverage(article, 0));
  const { page } = open(ARTICLE);
  await rest();
  expect(page.state().kind).toBe('nothingFound');
});

test('a home page is no article, and the background is never asked', async () => {
  const { page } = open(HOME, '/');
  await rest();
  expect(page.state().kind).toBe('notAnArticle');
  expect(asked).not.toHaveBeenCalled();
});

test('a page that becomes an article late is noticed', async () => {
  const { page } = open(HOME);
  await vi.advanceTimersByTimeAsync(100);
  expect(page.state().kind).toBe('notAnArticle');
  document.documentElement.innerHTML = ARTICLE;
  await rest();
  expect(page.state().kind).toBe('found');
});

test('an application that moves to its front page loses the takes and the badge', async () => {
  const { page } = open(ARTICLE);
  await rest();
  window.history.pushState(null, '', '/');
  document.documentElement.innerHTML = HOME;
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(page.state().kind).toBe('reading');
  await rest();
  expect(page.state().kind).toBe('notAnArticle');
  expect(badge.mock.calls).toEqual([[1], [0]]);
});

test('what goes wrong is a state with its sentence, and can be tried again', async () => {
  asked.mockRejectedValueOnce(new Error('The corpus is being rebuilt.'));
  const { page } = open(ARTICLE);
  await rest();
  expect(page.state()).toEqual({ kind: 'failed', message: 'The corpus is being rebuilt.' });
  page.again();
  await rest();
  expect(page.state().kind).toBe('found');
});

test('once its life ends, a page hears and says nothing more', async () => {
  const { page, kinds } = open(ARTICLE);
  await rest();
  const before = kinds.length;
  life.abort();
  page.again();
  await rest();
  expect(kinds.length).toBe(before);
});

const shown = ({ page }: ReturnType<typeof open>) => {
  const state = page.state();
  if (!('coverage' in state)) return state.kind;
  return [state.coverage.takes.map(({ item }) => item).join(), state.coverage.hidden];
};
const ADDRESS = 'https://courier.example/2026/11/12/ferry-fire-off-port-amsel';

/** An article with two takes, from Japan and Peru, all looked up and drawn. */
async function openWithTwo() {
  asked.mockImplementation(async (article) => coverage(article, 2));
  const opened = open(ARTICLE);
  await rest();
  return opened;
}

test('a take that is hidden is gone at once, from the badge, too, and the background hears of it', async () => {
  const opened = await openWithTwo();
  opened.page.hide({ item: 1, hidden: true });
  expect(shown(opened)).toEqual(['2', 1]);
  await rest();
  expect(badge.mock.calls).toEqual([[2], [1]]);
  expect(kept.mock.calls).toEqual([[{ item: 1, hidden: true, article: ADDRESS }]]);
});

test('with its last take hidden, a page has nothing to show and knows why', async () => {
  const opened = await openWithTwo();
  opened.page.hide({ item: 1, hidden: true });
  opened.page.hide({ item: 2, hidden: true });
  expect(opened.page.state().kind).toBe('nothingFound');
  expect(shown(opened)).toEqual(['', 2]);
  await rest();
  expect(badge).toHaveBeenLastCalledWith(0);
});

test('a page remembers what was hidden there even if the background writes nothing, as for private windows', async () => {
  const opened = await openWithTwo();
  opened.page.hide({ item: 2, hidden: true });
  opened.page.again();
  await rest();
  expect(shown(opened)).toEqual(['1', 1]);
});

test('what is taken back is there again', async () => {
  const opened = await openWithTwo();
  opened.page.hide({ item: 1, hidden: true });
  opened.page.hide({ item: 1, hidden: false });
  await rest();
  expect(shown(opened)).toEqual(['1,2', 0]);
  expect(badge).toHaveBeenLastCalledWith(2);
  expect(kept.mock.calls.map(([{ hidden }]) => hidden)).toEqual([true, false]);
});

test('words about takes are kept in the order in which they were said, however long each takes', async () => {
  const opened = await openWithTwo();
  const heard: boolean[] = [];
  const hear = async ({ hidden }: { hidden: boolean }) => {
    heard.push(hidden);
    return null;
  };
  const late = Promise.withResolvers<void>();
  kept.mockImplementationOnce((hide) => late.promise.then(() => hear(hide))).mockImplementation(hear);
  opened.page.hide({ item: 1, hidden: true });
  opened.page.hide({ item: 1, hidden: false });
  await rest();
  late.resolve();
  await rest();
  expect(heard).toEqual([true, false]);
});

test('what cannot be hidden for good comes back', async () => {
  const opened = await openWithTwo();
  kept.mockRejectedValueOnce(new Error('The disk is full.'));
  opened.page.hide({ item: 1, hidden: true });
  await rest();
  expect(shown(opened)).toEqual(['1,2', 0]);
});

test('hiding a take of one article hides nothing of another', async () => {
  const opened = await openWithTwo();
  opened.page.hide({ item: 1, hidden: true });
  window.history.pushState(null, '', '/2026/11/12/another-ferry-fire-off-port-amsel');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await rest();
  expect(shown(opened)).toEqual(['1,2', 0]);
});

test('nothing can be hidden on a page without takes', async () => {
  const { page } = open(HOME, '/');
  await rest();
  page.hide({ item: 1, hidden: true });
  await rest();
  expect(kept).not.toHaveBeenCalled();
});
