// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  asked.mockReset().mockImplementation(async (article) => coverage(article, 1));
  badge.mockReset().mockResolvedValue(null);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.documentElement.innerHTML = '<head></head><body></body>';
});

function coverage(article: Article, takes: number): Coverage {
  return {
    article: { ...article, publisher: null },
    takes: Array.from({ length: takes }, () => ({ publisher: { country: 'JP' } }) as Coverage['takes'][number]),
    corpus: { items: 9, outlets: 3, countries: 3, begins: '2026-11-10T00:00:00.000Z', waiting: 0 },
  };
}

function open(html: string, path = '/2026/11/12/ferry-fire-off-port-amsel') {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://courier.example${path}`);
  document.documentElement.innerHTML = html;
  const kinds: PageState['kind'][] = [];
  const page = keepPage(window as unknown as Window, { coverage: asked, badge }, life.signal);
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
