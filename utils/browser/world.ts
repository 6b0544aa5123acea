import browser from 'webextension-polyfill';
import type { Page } from './page.ts';

/** Name of our global. It lives in the extension's isolated world: pages cannot see it. */
const NAME = 'elsewherePage';
const PANEL = 'elsewhere-panel';
const SECRET = 'panelSecret';
const KEY = 'elsewherePanelKey';

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
function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}

/** Ends a script's life once it notices that its extension is gone: when the reader next comes back to the page. */
export function endWithExtension(life: AbortController): void {
  const check = () => {
    if (!isAlive()) life.abort();
  };
  document.addEventListener('visibilitychange', check, { signal: life.signal });
}

/** The panel's host element, marked with a key that only this installation can work out: a page can neither fake nor probe for it. */
export async function newPanelHost(document: Document): Promise<HTMLElement> {
  const host = document.createElement(PANEL);
  host.dataset.key = await panelKey();
  return host;
}

/** The panel that stands in this document now, an orphaned one included. */
export async function panelHost(document: Document): Promise<HTMLElement | null> {
  return document.querySelector<HTMLElement>(`${PANEL}[data-key="${await panelKey()}"]`);
}

/**
 * Differs from page to page and from visit to visit, so that it names neither the installation nor the reader. On pages
 * without https there is nothing to hash with: chance then, and what an update leaves behind stays until the page is reloaded.
 */
async function panelKey(): Promise<string> {
  const world = globalThis as { [KEY]?: string };
  world[KEY] ??= crypto.subtle
    ? await hashOf(`${await secret()} ${location.origin} ${performance.timeOrigin}`)
    : chance();
  return world[KEY];
}

async function secret(): Promise<string> {
  const stored = (await browser.storage.local.get(SECRET))[SECRET];
  if (typeof stored === 'string') return stored;
  const made = chance();
  await browser.storage.local.set({ [SECRET]: made });
  return made;
}

async function hashOf(text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

const chance = () => hex(crypto.getRandomValues(new Uint8Array(16)));
const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
