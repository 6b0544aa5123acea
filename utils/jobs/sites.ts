import browser from 'webextension-polyfill';
import { loadCatalogue } from '../browser/catalogue.ts';
import { isOrigin } from '../browser/checks.ts';
import { reconcile } from '../browser/permissions.ts';
import { loadSettings, saveSettings } from '../browser/settings.ts';
import { articleMatches, originsOf } from '../outlets/outlets.ts';

/** Looks by itself exactly where the browser allows it: on outlets' article hosts and the reader's own sites, never on feed hosts. */
export async function reconcileSites(): Promise<void> {
  await navigator.locks.request('sites', async () => {
    const [catalogue, settings] = await Promise.all([loadCatalogue(), loadSettings()]);
    const sites = settings.sites.map((origin) => `${origin}/*`);
    await reconcile([...new Set([...articleMatches(catalogue), ...sites])]);
  });
}

/**
 * What the browser was just allowed, beyond the catalogue, are sites of the reader's own ("Always on this site", or the
 * browser's settings): remembered here, because a popup that asks is closed by the browser's question.
 */
export async function rememberSites(patterns: string[]): Promise<void> {
  const known = new Set(originsOf(await loadCatalogue()));
  await changeSites((sites) => [...sites, ...patterns.filter((pattern) => !known.has(pattern)).flatMap(siteOf)]);
}

/** A site that the browser no longer allows is forgotten. */
export async function forgetSites(patterns: string[]): Promise<void> {
  const gone = new Set(patterns.flatMap(siteOf));
  await changeSites((sites) => sites.filter((site) => !gone.has(site)));
}

async function changeSites(change: (sites: string[]) => string[]): Promise<void> {
  const settings = await loadSettings();
  const sites = [...new Set(change(settings.sites))];
  if (sites.join() !== settings.sites.join()) await saveSettings({ ...settings, sites });
  await reconcileSites();
}

/** The origin that a match pattern stands for, if it stands for one. */
function siteOf(pattern: string): string[] {
  const origin = pattern.replace(/\/\*$/, '');
  return isOrigin(origin) ? [origin] : [];
}

/** The one page that opens by itself, once. */
export async function welcomeAtInstall(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
