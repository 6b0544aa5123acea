import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionFor } from '../browsers/build.ts';
import { type Driver, launch } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find.ts';
import type { Internet } from '../browsers/internet.ts';
import { sampleOrigins, startSampleWorld } from '../browsers/sampleWorld.ts';
import { sampleArticles, sampleOutlets } from '../world/world.ts';

/** Long enough for a reader to open an article while feeds are still being asked. */
const SLOW_MS = 4_000;
const feeds = new Set(sampleOutlets.flatMap((outlet) => outlet.feeds.map(({ url }) => url)));
const FERRY = sampleArticles.find(({ event, outlet }) => event === 'ferry' && outlet === 'harbour-courier')?.url ?? '';

describe.each<BrowserName>(['chromium', 'firefox'])('a corpus that fills slowly in %s', (browser) => {
  let internet: Internet;
  let driver: Driver;

  beforeAll(async () => {
    const slowly = async (host: string, path: string) => {
      if (feeds.has(`https://${host}${path}`)) await new Promise((done) => setTimeout(done, SLOW_MS));
      return undefined;
    };
    internet = await startSampleWorld([slowly]);
    const extension = await extensionFor(browser, sampleOutlets);
    driver = await launch({ browser, extension, headless: true, internet, map: 'all' });
  });
  afterAll(async () => {
    await driver?.close();
    await internet?.close();
  });

  test('shows takes in an open popup as they come in', async () => {
    const welcome = await driver.openedTab('welcome.html');
    await driver.grant(sampleOrigins);
    await welcome.show();
    await welcome.click('[data-action="allow"]');
    await welcome.find('[data-step="filling"] [role="progressbar"]');
    const popup = await driver.clickToolbar(await driver.newTab(FERRY));
    const takes = () => popup.evaluate<number>('root.querySelectorAll("[data-take]").length');
    await popup.find('[data-state]:not([data-state="reading"]):not([data-state="searching"])');
    const atFirst = await takes();
    await expect.poll(takes, { timeout: 40_000 }).toBeGreaterThan(Math.max(atFirst, 7));
  });
});
