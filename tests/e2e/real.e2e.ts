import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { originsOf } from '../../utils/outlets/outlets.ts';
import { extensionFor } from '../browsers/build.ts';
import { type Driver, launch } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find.ts';
import type { Internet } from '../browsers/internet.ts';
import { startSampleWorld } from '../browsers/sampleWorld.ts';
import { sampleOutlets } from '../world/world.ts';
import { capturedFeeds, capturedPages, hasCaptured } from './captured.ts';

/** Articles of ten languages and six scripts. */
const PAGES = [
  'fundus-0e398a4546',
  'fundus-014c00e672',
  'fundus-58432cbbe0',
  'fundus-5ff51d88d3',
  'fundus-7d681d780d',
  'fundus-0f3e402569',
  'fundus-da278c6a36',
  'fundus-fd49591530',
  'fundus-841de85359',
  'fundus-79bc6b1a72',
  'fundus-040c6ba8a9',
  'fundus-027d3ef286',
];

if (!hasCaptured) console.log('Skipped: captured pages and feeds are not here (../shared).');

describe.skipIf(!hasCaptured).each<BrowserName>(['chromium', 'firefox'])(
  'captured pages and feeds in %s',
  (browser) => {
    const now = Date.now();
    const pages = hasCaptured ? capturedPages(PAGES) : [];
    let internet: Internet;
    let driver: Driver;

    beforeAll(async () => {
      const feeds = capturedFeeds(now);
      const outlets = [...sampleOutlets, ...feeds.outlets];
      internet = await startSampleWorld([
        feeds.answer,
        (host, path) => {
          const page = pages.find(({ url }) => new URL(url).host === host && new URL(url).pathname === path);
          return page && { status: 200, type: 'text/html; charset=utf-8', body: page.html };
        },
      ]);
      driver = await launch({
        browser,
        extension: await extensionFor(browser, outlets),
        headless: true,
        internet,
        map: 'all',
      });
      await driver.grant(originsOf(outlets));
    });
    afterAll(async () => {
      await driver?.close();
      await internet?.close();
    });

    test('the corpus fills from feeds as they are, and says which of them are none', async () => {
      const welcome = await driver.openedTab('welcome.html');
      await welcome.click('[data-action="allow"]');
      await welcome.find('[data-step="ready"]', 55_000);
      const reports = Number(/([\d,]+) reports/.exec(await welcome.text())?.[1]?.replace(',', ''));
      expect(reports).toBeGreaterThan(500);
      await welcome.close();
    });

    test.each(pages.map((page) => [page.lang, page.url, page] as const))('%s %s is read', async (_, url, page) => {
      const tab = await driver.newTab(url);
      const popup = await driver.clickToolbar(tab);
      await popup.find('[data-state="found"], [data-state="nothingFound"], [data-state="tooOld"]');
      expect(plain(await popup.text())).toContain(plain(page.title).slice(0, 40));
      await popup.close();
      await tab.close();
    });
  },
);

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
