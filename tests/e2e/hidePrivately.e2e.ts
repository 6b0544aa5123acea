import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionFor } from '../browsers/build.ts';
import { type Driver, launch, type Tab } from '../browsers/driver.ts';
import type { Internet } from '../browsers/internet.ts';
import { fillCorpus } from '../browsers/reader.ts';
import { sampleOrigins, startSampleWorld } from '../browsers/sampleWorld.ts';
import { until } from '../browsers/surface.ts';
import { sampleArticles, sampleOutlets } from '../world/world.ts';

const FERRY = sampleArticles.find(({ event, outlet }) => event === 'ferry' && outlet === 'harbour-courier')?.url ?? '';

// In Chromium only: the driver has no way yet to let an extension into Firefox's private windows.
describe('"Not the same event" in a private window of chromium', () => {
  let internet: Internet;
  let driver: Driver;
  let page: Tab;

  beforeAll(async () => {
    internet = await startSampleWorld();
    const extension = await extensionFor('chromium', sampleOutlets);
    driver = await launch({ browser: 'chromium', extension, headless: true, internet, map: 'all' });
    await (await fillCorpus(driver, sampleOrigins)).close();
    const settings = await driver.newTab('chrome://extensions/');
    await settings.evaluate(`(async () => {
      // Without it, an extension that was loaded from a folder does not come back after the change.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      const { id } = (await chrome.developerPrivate.getExtensionsInfo()).find(({ name }) => name === 'Elsewhere');
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    })()`);
    const open = async () => {
      page = await driver.extensionPage('welcome.html');
      return true;
    };
    await until(open, async () => new Error('Elsewhere did not come back'), 15_000);
  });
  afterAll(async () => {
    await driver?.close();
    await internet?.close();
  });

  test('lasts as long as the page, can be undone, and leaves no trace', async () => {
    // Speaks to the page as an open surface does.
    const seen = await page.evaluate<Record<string, number | boolean>>(`(async () => {
      const { tabs: [tab] } = await chrome.windows.create({ incognito: true, url: ${JSON.stringify(FERRY)} });
      const patience = Date.now() + 30_000;
      let state, port;
      const connect = () => {
        port = chrome.tabs.connect(tab.id, { name: 'state', frameId: 0 });
        port.onMessage.addListener((said) => { state = said; });
        port.onDisconnect.addListener(() => { void chrome.runtime.lastError; port = undefined; });
      };
      const shows = async (wanted) => {
        while (!(state?.coverage && wanted(state.coverage.takes.length)) && Date.now() < patience) {
          if (!port) connect();
          await new Promise((done) => setTimeout(done, 100));
        }
        return state?.coverage?.takes.length ?? -1;
      };
      const all = await shows((n) => n > 0);
      const item = state?.coverage?.takes[0].item;
      port?.postMessage({ item, hidden: true });
      const hidden = await shows((n) => n < all);
      state = undefined;
      port?.postMessage('again');
      const again = await shows(() => true);
      const promised = (request) => new Promise((done) => { request.onsuccess = () => done(request.result); });
      const corpus = await promised(indexedDB.open('elsewhere'));
      const kept = await promised(corpus.transaction('hidden').objectStore('hidden').count());
      corpus.close();
      port?.postMessage({ item, hidden: false });
      const back = await shows((n) => n === all);
      return { incognito: tab.incognito, all, hidden, again, back, kept };
    })()`);
    const all = Number(seen.all);
    expect(all).toBeGreaterThan(1);
    expect(seen).toEqual({ incognito: true, all, hidden: all - 1, again: all - 1, back: all, kept: 0 });
  });
});
