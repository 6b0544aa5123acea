import { gate, pageKey, readArticle } from '../article/article.ts';
import type { Article, Coverage, PageState } from '../words.ts';
import { quiet } from './quiet.ts';

/** What the page's own script knows and does; surfaces ask it, they hold nothing. */
export interface Page {
  state(): PageState;
  /** Calls with the state now and at every change, until the signal says stop. */
  watch(changed: (state: PageState) => void, until: AbortSignal): void;
  /** Looks at the page again, from the start. */
  again(): void;
}

export type AskCoverage = (article: Article | null) => Promise<Coverage | null>;

/**
 * Keeps the state of the article in view: looks at the page now, once more if it becomes an article late, and again
 * whenever a single-page application shows something else. Ends, with every listener and observer, with `signal`.
 */
export function keepPage(window: Window, askCoverage: AskCoverage, signal: AbortSignal): Page {
  const { document } = window;
  const watchers = new Set<(state: PageState) => void>();
  let state: PageState = { kind: 'reading' };
  let round = new AbortController();
  let shown = '';
  let badged = false;

  const set = (next: PageState) => {
    state = next;
    for (const changed of watchers) changed(next);
  };

  const search = async (stop: AbortSignal) => {
    const article = readArticle(document, window.location.href);
    set({ kind: 'searching', title: article.title });
    badged = true;
    const coverage = await askCoverage(article);
    if (stop.aborted) return;
    if (!coverage) throw new Error('Elsewhere gave no answer for this article.');
    set({ kind: coverage.takes.length ? 'found' : 'nothingFound', coverage });
  };

  const look = async (settleFirst: boolean) => {
    round.abort();
    round = new AbortController();
    const stop = AbortSignal.any([round.signal, signal]);
    const isArticle = () => gate(document, window.location.href).article;
    shown = pageKey(document, window.location.href);
    set({ kind: 'reading' });
    try {
      if (settleFirst) await quiet(document, stop);
      if (!stop.aborted && !isArticle()) {
        set({ kind: 'notAnArticle' });
        if (badged) await askCoverage(null);
        badged = false;
        if (!settleFirst) await quiet(document, stop);
      }
      shown = pageKey(document, window.location.href);
      if (!stop.aborted && isArticle()) await search(stop);
    } catch (error) {
      if (!stop.aborted) set({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };

  const moved = () => {
    if (pageKey(document, window.location.href) !== shown) void look(true);
  };
  followMoves(window, moved, signal);
  window.addEventListener('pageshow', (event) => event.persisted && void look(false), { signal });
  signal.addEventListener('abort', () => watchers.clear());
  void look(false);

  return {
    state: () => state,
    watch(changed, until) {
      watchers.add(changed);
      until.addEventListener('abort', () => watchers.delete(changed));
      changed(state);
    },
    again: () => void look(false),
  };
}

/** A page's own pushState cannot be heard from an isolated world: the Navigation API tells, elsewhere the title's change does. */
function followMoves(window: Window, moved: () => void, signal: AbortSignal): void {
  const { navigation } = window as Window & { navigation?: EventTarget };
  window.addEventListener('popstate', moved, { signal });
  navigation?.addEventListener('currententrychange', moved, { signal });
  if (navigation) return;
  const titles = new MutationObserver(moved);
  titles.observe(window.document.head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => titles.disconnect());
}
