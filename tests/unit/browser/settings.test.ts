import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guessedSettings, hasSettings, loadSettings, saveSettings } from '../../../utils/browser/settings.ts';

describe('home and languages are guessed from the browser', () => {
  test.each<[string[], string, string[]]>([
    [['en-CA', 'fr-CA', 'en'], 'CA', ['en', 'fr']],
    [['ja'], 'JP', ['ja']],
    [['de', 'en-US'], 'US', ['de', 'en']],
    [['zh-Hant-TW', 'zh'], 'TW', ['zh']],
    [['es-419'], 'US', ['es']],
    [['not a language!', 'pt-BR'], 'BR', ['pt']],
    [[], 'US', ['en']],
  ])('%j', (tags, home, languages) => expect(guessedSettings(tags)).toMatchObject({ home, languages }));
});

describe('settings are kept', () => {
  beforeEach(() => fakeBrowser.reset());

  test('as chosen', async () => {
    const chosen = { home: 'KE', languages: ['sw'], size: 30 as const, polling: false, sites: [] };
    expect(await hasSettings()).toBe(false);
    await saveSettings(chosen);
    expect(await hasSettings()).toBe(true);
    expect(await loadSettings()).toEqual(chosen);
  });

  test('and a damaged record is not believed', async () => {
    await fakeBrowser.storage.local.set({ settings: { home: 7 } });
    expect(await hasSettings()).toBe(false);
    expect((await loadSettings()).size).toBe(150);
  });
});
