import { gate, pageKey, readArticle } from '../article/article.ts';
import type { Article, Coverage, PageState } from '../words.ts';
import type { Ask, Hide } from './messages.ts';
import { quiet } from './quiet.ts';

/** What the page's own script knows and does; surfaces ask it, they hold nothing. */
export interface Page {
  state(): PageState;
  /** Calls with the state now and at every change, until the signal says stop. */
  watch(changed: (state: PageState) => void, until: AbortSignal): void;
  /** Looks at the page again. What was found stays on show meanwhile. */
  again(): void;
  /** Hides a take at once, or has it back. */
  hide(hide: Hide): void;
}

/** What a page needs of the background. */
export interface Background {
  coverage(article: Article): Promise<Coverage>;
  badge(countries: number): Promise<unknown>;
  hide(hide: Ask<'hide'>): Promise<unknown>;
}

/**
 * Keeps the state of the article in view: looks at the page now, once more if it becomes an article late, and again
 * whenever a single-page application shows something else. Ends, with every listener and observer, with `signal`.
 */
export function keepPage(window: Window, background: Background, signal: AbortSignal): Page {
  const { document } = window;
  const watchers = new Set<(state: PageState) => void>();
  let state: PageState = { kind: 'reading' };
  let round = new AbortController();
  let shown = '';
  let badge = 0;
  /** What was hidden since the page was opened: an answer may be older, and in a private window nobody else remembers. */
  const hidden = new Set<string>();
  let told: Promise<unknown> = Promise.resolve();

  const set = (next: PageState) => {
    state = next;
    for (const changed of watchers) changed(next);
  };
  const setBadge = async (countries: number) => {
    if (countries !== badge) await background.badge(countries);
    badge = countries;
  };
  const isArticle = () => gate(document, window.location.href).article;

  const search = async (stop: AbortSignal) => {
    const article = readArticle(document, window.location.href);
    // An answer stays on show until there is a better one.
    if (!('coverage' in state)) set({ kind: 'searching', title: article.title });
    const coverage = await background.coverage(article);
    if (stop.aborted) return;
    await show(coverage);
  };

  const show = (coverage: Coverage) => {
    const takes = coverage.takes.filter(({ item }) => !hidden.has(nameOf(item, coverage)));
    const more = coverage.takes.length - takes.length;
    set({
      kind: takes.length ? 'found' : 'nothingFound',
      coverage: { ...coverage, takes, hidden: coverage.hidden + more },
    });
    return setBadge(new Set(takes.map((take) => take.publisher.country)).size);
  };

  const hide = async (one: Hide) => {
    if (!('coverage' in state)) return;
    const { coverage } = state;
    const name = nameOf(one.item, coverage);
    if (one.hidden) hidden.add(name);
    else hidden.delete(name);
    // One after the other, so that the reader's last word is the last one kept.
    told = told.catch(() => {}).then(() => background.hide({ ...one, article: coverage.article.url }));
    const [kept] = await Promise.allSettled([told, one.hidden && show(coverage)]);
    if (one.hidden && kept.status === 'fulfilled') return;
    // What could not be hidden for good comes back, too.
    hidden.delete(name);
    await look({ keep: true });
  };

  const look = async ({ settle = false, keep = false } = {}) => {
    round.abort();
    round = new AbortController();
    const stop = AbortSignal.any([round.signal, signal]);
    if (stop.aborted) return;
    if (!keep) set({ kind: 'reading' });
    try {
      shown = viewOf(window);
      if (settle) await quiet(document, stop);
      if (!stop.aborted && !isArticle()) {
        set({ kind: 'notAnArticle' });
        await setBadge(0);
        if (!settle) await quiet(document, stop);
      }
      if (stop.aborted) return;
      shown = viewOf(window);
      if (isArticle()) await search(stop);
    } catch (error) {
      if (!stop.aborted) set({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };

  const moved = () => {
    if (viewOf(window) !== shown) void look({ settle: true });
  };
  followMoves(window, moved, signal);
  window.addEventListener('pageshow', (event) => event.persisted && void look(), { signal });
  signal.addEventListener('abort', () => watchers.clear());
  void look();

  return {
    state: () => state,
    watch(changed, until) {
      watchers.add(changed);
      until.addEventListener('abort', () => watchers.delete(changed));
      changed(state);
    },
    again: () => void look({ keep: 'coverage' in state }),
    hide: (one) => void hide(one),
  };
}

/** Numbers of items are the same for all articles, what is hidden is not. */
const nameOf = (item: number, { article }: Coverage) => `${item} ${article.url}`;

/** What the page shows now. The address counts by itself: an application changes it before it changes what it shows. */
function viewOf({ document, location }: Window): string {
  return `${location.href.replace(/#.*$/, '')} ${pageKey(document, location.href)}`;
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
