import browser from 'webextension-polyfill';

const SCRIPT = 'article';
/** The content script, as the build names it. */
export const ARTICLE_SCRIPT = '/article.js';
export const PANEL_SCRIPT = '/panel.js';

/** Those of the match patterns that the browser has granted. */
export async function grantedOf(patterns: string[]): Promise<Set<string>> {
  if (!patterns.length || (await isGranted(patterns))) return new Set(patterns);
  const each = await Promise.all(patterns.map((pattern) => isGranted([pattern])));
  return new Set(patterns.filter((_, index) => each[index]));
}

/**
 * Makes the registered content script run on exactly the granted ones of these patterns, and starts it in open tabs.
 * The only place that registers: called at install, update, start and whenever a permission comes or goes.
 */
export async function reconcile(patterns: string[]): Promise<void> {
  const matches = [...(await grantedOf(patterns))];
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (!matches.length) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = { id: SCRIPT, js: [ARTICLE_SCRIPT], matches, runAt: 'document_idle' as const };
  await (registered
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(tabs.map((tab) => inject(tab.id ?? -1, ARTICLE_SCRIPT)));
}

/** Runs one of our scripts in a tab's own page. Rejects where the browser does not allow it. */
export async function inject(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}

/** Whether the browser allows all of these. */
export function isGranted(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins });
}
