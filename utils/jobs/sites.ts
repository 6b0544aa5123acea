import browser from 'webextension-polyfill';
import { loadCatalogue } from '../browser/catalogue.ts';
import { reconcile } from '../browser/permissions.ts';
import { loadSettings, saveSettings } from '../browser/settings.ts';
import { articleMatches } from '../outlets/outlets.ts';

/** Looks by itself exactly where the browser allows it: on outlets' article hosts and the reader's own sites, never on feed hosts. */
export async function reconcileSites(): Promise<void> {
  await navigator.locks.request('sites', async () => {
    const [catalogue, settings] = await Promise.all([loadCatalogue(), loadSettings()]);
    const sites = settings.sites.map((origin) => `${origin}/*`);
    await reconcile([...new Set([...articleMatches(catalogue), ...sites])]);
  });
}

/** Remembers a site of the reader's own; it counts once the browser has granted it. */
export async function addSite(origin: string): Promise<void> {
  const settings = await loadSettings();
  if (!settings.sites.includes(origin)) await saveSettings({ ...settings, sites: [...settings.sites, origin] });
  await reconcileSites();
}

/** The one page that opens by itself, once. */
export async function welcomeAtInstall(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
