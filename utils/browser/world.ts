import browser from 'webextension-polyfill';
import type { Page } from './page.ts';

/** Name of our one global. It lives in the extension's isolated world: pages cannot see it. */
const NAME = 'elsewherePage';
const PANEL = 'elsewhere-panel';
const KEY = 'panelKey';

interface Kept {
  page: Page;
  alive(): boolean;
}

/** The page that this world's article script keeps, unless an update has orphaned it. */
export function keptPage(): Page | undefined {
  const kept = (globalThis as { [NAME]?: Kept })[NAME];
  return kept?.alive() ? kept.page : undefined;
}

/** Makes the page findable for the panel's script, which runs in the same isolated world. */
export function sharePage(page: Page): void {
  (globalThis as { [NAME]?: Kept })[NAME] = { page, alive: isAlive };
}

/** False once the extension was updated or removed under this script. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}

/** The panel's host element, marked with a key that only this installation knows: a page can neither fake nor probe for it. */
export async function newPanelHost(document: Document): Promise<HTMLElement> {
  const host = document.createElement(PANEL);
  host.dataset.key = await panelKey();
  return host;
}

/** The panel that stands in this document now, an orphaned one included. */
export async function panelHost(document: Document): Promise<HTMLElement | null> {
  return document.querySelector<HTMLElement>(`${PANEL}[data-key="${await panelKey()}"]`);
}

async function panelKey(): Promise<string> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (typeof stored === 'string') return stored;
  const key = crypto.randomUUID();
  await browser.storage.local.set({ [KEY]: key });
  return key;
}
