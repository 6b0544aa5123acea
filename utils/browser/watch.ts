import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import type { CorpusState, PageState, SurfaceState } from '../words.ts';
import type { Hide } from './messages.ts';
import { ARTICLE_SCRIPT, inject } from './permissions.ts';
import { AGAIN, STATE_PORT } from './statePort.ts';

export interface Watching {
  again(): void;
  hide(hide: Hide): void;
  stop(): void;
}

/**
 * Calls `draw` with what a surface should show of this tab, now and at every change. Asks the page; if nobody answers,
 * starts the article script there (allowed after a click on the toolbar button) and asks again.
 */
export function watchTab(tab: Tabs.Tab, draw: (state: SurfaceState) => void): Watching {
  const tabId = tab.id ?? browser.tabs.TAB_ID_NONE;
  let port: Runtime.Port | undefined;
  let stopped = false;
  let refresh: ReturnType<typeof setTimeout> | undefined;

  const listen = (whenSilent: () => void) => {
    const line = browser.tabs.connect(tabId, { name: STATE_PORT, frameId: 0 });
    let heard = false;
    port = line;
    line.onMessage.addListener((state: unknown) => {
      heard = true;
      show(faceOf(state as PageState));
    });
    line.onDisconnect.addListener(() => {
      void browser.runtime.lastError;
      if (stopped || port !== line) return;
      port = undefined;
      if (!heard) whenSilent();
    });
  };

  const show = (face: SurfaceState) => {
    if (stopped) return;
    draw(face);
    clearTimeout(refresh);
    if (isFilling(face)) refresh = setTimeout(() => port?.postMessage(AGAIN), REFRESH_MS);
  };

  const start = async () => {
    try {
      await inject(tabId, ARTICLE_SCRIPT);
      if (!stopped) listen(() => show({ kind: 'browserPage' }));
    } catch {
      show(closedFace(tab));
    }
  };

  show({ kind: 'reading' });
  listen(() => void start());
  return {
    again: () => port?.postMessage(AGAIN),
    hide: (hide) => port?.postMessage(hide),
    stop() {
      stopped = true;
      clearTimeout(refresh);
      port?.disconnect();
    },
  };
}

/** How often a surface asks for more while the corpus fills. */
const REFRESH_MS = 2_000;

/** A page's state, or what its answer tells about the corpus instead. */
export function faceOf(state: PageState): SurfaceState {
  if (state.kind !== 'nothingFound') return state;
  const { corpus, article, hidden } = state.coverage;
  // Nothing is missing where the reader hid what there was.
  if (hidden) return state;
  if (corpus.waiting && corpus.items < FEW_ITEMS) return fillingFace(corpus);
  if (!corpus.items) return { kind: 'corpusEmpty' };
  if (article.published && corpus.begins && article.published < corpus.begins) {
    return { kind: 'tooOld', coverage: state.coverage };
  }
  return state;
}

/** Below this, a corpus that is still filling says so instead of "nothing found". */
const FEW_ITEMS = 2_000;

/** Whether more takes may appear while the reader looks. */
function isFilling(face: SurfaceState): boolean {
  // An empty corpus may be one whose first feeds are being asked right now.
  if (face.kind === 'corpusEmpty' || face.kind === 'corpusFilling') return true;
  return 'coverage' in face && face.coverage.corpus.waiting > 0;
}

function fillingFace(corpus: CorpusState): SurfaceState {
  return corpus.outlets || corpus.items ? { kind: 'corpusFilling', corpus } : { kind: 'corpusEmpty' };
}

/** Why a tab could not be looked at. Its address is known only where the browser allows Elsewhere in: then it is the page that is special. */
function closedFace(tab: Tabs.Tab): SurfaceState {
  return tab.url ? { kind: 'browserPage' } : { kind: 'noAccess', origin: null };
}
