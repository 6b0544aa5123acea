import browser from 'webextension-polyfill';
import { isSettings } from './checks.ts';
import type { Settings } from './messages.ts';

const KEY = 'settings';

/** What the reader chose; before that, what the browser's own languages suggest. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return isSettings(stored) ? stored : guessedSettings(navigator.languages);
}

/** Whether the reader has chosen anything yet. */
export async function hasSettings(): Promise<boolean> {
  return isSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Keeps what the reader chose. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Home from the first language that names or implies a region, languages as the browser lists them. */
export function guessedSettings(languages: readonly string[]): Settings {
  const locales = languages.flatMap((tag) => {
    try {
      return [new Intl.Locale(tag)];
    } catch {
      return [];
    }
  });
  const named = locales.find((locale) => locale.region) ?? locales[0];
  const spoken = [...new Set(locales.map((locale) => locale.language))];
  return {
    home: named?.maximize().region?.match(/^[A-Z]{2}$/)?.[0] ?? 'US',
    languages: spoken.length ? spoken : ['en'],
    size: 150,
    polling: true,
    sites: [],
  };
}
