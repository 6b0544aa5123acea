import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outlet } from '../../utils/words.ts';
import { extensionFor, newer } from '../browsers/build.ts';
import { type Driver, launch, type Tab } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find.ts';
import type { Internet } from '../browsers/internet.ts';
import { sampleOrigins, startSampleWorld } from '../browsers/sampleWorld.ts';
import { sampleArticles, sampleOutlets } from '../world/world.ts';

/** An outlet whose feeds are gone: the welcome page has to say so and to go on. */
const kettle: Outlet = {
  id: 'broken-kettle',
  name: 'The Broken Kettle',
  country: 'NZ',
  languages: ['en'],
  hosts: ['broken.example'],
  feeds: [{ url: 'https://broken.example/404' }],
  ownership: 'private',
};
const outlets = [...sampleOutlets, kettle];
const origins = [...sampleOrigins, 'https://broken.example/*', 'https://www.broken.example/*'];

const addressOf = (event: string, outlet: string) =>
  sampleArticles.find((article) => article.event === event && article.outlet === outlet)?.url ?? '';
const FERRY = addressOf('ferry', 'harbour-courier');
const ELECTION = addressOf('election', 'harbour-courier');
/** The ferry fire on a site that no catalogue knows. */
const UNKNOWN_SITE = 'https://hostile.example/article';

/** One reader's first days with Elsewhere: each test goes on where the one before it stopped. */
describe.each<BrowserName>(['chromium', 'firefox'])('a reader’s story in %s', (browser) => {
  let internet: Internet;
  let driver: Driver;
  let extension: string;
  let welcome: Tab;
  let article: Tab;

  beforeAll(async () => {
    internet = await startSampleWorld();
    extension = await extensionFor(browser, outlets);
    driver = await launch({
      browser,
      extension,
      headless: true,
      internet,
      map: 'all',
    });
  });
  afterAll(async () => {
    await driver?.close();
    await internet?.close();
  });

  const asked = (host: string) => internet.log.filter((request) => request.host === host);

  test('the welcome page opens by itself, and nothing was asked of any outlet', async () => {
    welcome = await driver.openedTab('welcome.html');
    await welcome.find('[data-step="choose"]');
    expect(outlets.flatMap(({ hosts }) => asked(hosts[0] ?? ''))).toEqual([]);
  });

  test('saying no for now is taken well', async () => {
    await welcome.click('[data-action="not-now"]');
    await welcome.find('[data-step="refused"]');
    expect(outlets.flatMap(({ hosts }) => asked(hosts[0] ?? ''))).toEqual([]);
  });

  test.runIf(browser === 'firefox')('so is a no to the browser’s own question', async () => {
    await welcome.click('[data-action="allow"]');
    await driver.refuse?.();
    await welcome.find('[data-step="refused"]');
    expect(outlets.flatMap(({ hosts }) => asked(hosts[0] ?? ''))).toEqual([]);
  });

  test('before there is a corpus, the popup says so and shows the way', async () => {
    article = await driver.newTab(FERRY);
    const popup = await driver.clickToolbar(article);
    await popup.find('[data-state="corpusEmpty"], [data-state="corpusFilling"]');
    expect(await driver.badge(article)).toBe('');
    await popup.close();
    await article.close();
  });

  test('one click allows and fills; closed in the middle and opened again, the page goes on', async () => {
    await driver.grant(origins);
    await welcome.show();
    await welcome.click('[data-action="allow"]');
    await welcome.find('[data-step="filling"], [data-step="ready"]');
    await welcome.close();
    welcome = await driver.extensionPage('welcome.html');
    await welcome.find('[data-step="ready"]', 45_000);
    await welcome.waitFor(/1\d\d reports/);
  });

  test('it says which outlet failed and why', async () => {
    expect(await welcome.evaluate<string>('root.body.textContent')).toMatch(/The Broken Kettle.*404/s);
  });

  test('outlets are asked as politely as promised', () => {
    const polls = internet.log.filter((request) =>
      outlets.some(({ feeds }) => feeds[0]?.url === `https://${request.host}${request.path}`),
    );
    expect(new Set(polls.map(({ host, path }) => host + path)).size).toBe(outlets.length);
    for (const { headers } of polls) {
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
      expect(JSON.stringify(headers)).not.toMatch(/elsewhere|extension:/i);
    }
  });

  test('"try it" opens a story that the new corpus really has', async () => {
    const shown = await welcome.text();
    const story = sampleArticles.find(({ title }) => shown.includes(title));
    await welcome.click('[data-action="try-it"]');
    await (await driver.openedTab(story?.url ?? 'no story of the sample world was offered')).close();
  });

  test('on a permitted site Elsewhere looks by itself: the badge counts the countries', async () => {
    article = await driver.newTab(FERRY);
    await badgeOf(article, /^[5-9]|1\d$/);
  });

  test('the popup lists the takes by country, with what they share', async () => {
    const popup = await driver.clickToolbar(article);
    await popup.find('[data-state="found"] [data-take]');
    const text = await popup.text();
    expect(text).toContain('All 186 rescued from burning ferry off Port Kestrin');
    expect(text).toMatch(/Egypt|Japan|Kazakhstan/);
    expect(text).toContain('Selmara');
    expect(text).not.toContain('Zenvolka');
    expect(await popup.evaluate('root.querySelectorAll("[data-take]").length')).toBeGreaterThanOrEqual(5);
    await popup.click('[data-action="open-panel"]');
  });

  test('the panel beside the page shows the same, and a press on a take opens it', async () => {
    const panel = await article.inlinePanel();
    await panel.find('[data-take]');
    expect(await panel.evaluate('root.querySelectorAll("a[href]").length')).toBe(0);
    const headline = await panel.evaluate<string>(`root.querySelector('[data-take] [role="link"]').textContent`);
    await panel.click('[data-take] [role="link"]');
    const take = sampleArticles.find(({ title }) => title === headline);
    await (await driver.openedTab(take?.url ?? 'the take is no report of the sample world')).close();
    await article.show();
    await panel.press('Escape');
    await gone(article, 'elsewhere-panel');
  });

  test('the panel has the keyboard as soon as it opens: Escape closes it', async () => {
    const popup = await driver.clickToolbar(article);
    await popup.click('[data-action="open-panel"]');
    const panel = await article.inlinePanel();
    await panel.find('[data-take]');
    await article.show();
    expect(await panel.evaluate('root.activeElement.localName')).toBe('aside');
    await panel.press('Escape');
    await gone(article, 'elsewhere-panel');
  });

  test('the background is killed, and the story goes on', async () => {
    await driver.stopBackground();
    expect(await driver.backgroundRuns()).toBe(false);
    await article.goto(ELECTION);
    await badgeOf(article, /^[3-9]|1\d$/);
  });

  test('the browser’s own side panel follows the tab', async () => {
    const popup = await driver.clickToolbar(article);
    await popup.find('[data-state="found"]');
    await popup.click('[data-action="open-side-panel"]');
    const side = await driver.sidePanel();
    await side.waitFor('Drevonia');
    await side.find('[data-take]');
    await article.goto(FERRY);
    await side.waitFor('Port Kestrin');
    await side.close();
  });

  test.each([
    'https://harbourcourier.example/',
    'https://harbourcourier.example/world/',
    'https://hostile.example/login',
    'https://hostile.example/empty',
  ])('%s is no article, and is said to be none', async (url) => {
    await article.goto(url);
    const popup = await driver.clickToolbar(article);
    await popup.find('[data-state="notAnArticle"]');
    await badgeOf(article, /^$/);
    await popup.close();
  });

  test('an application that shows another page without loading one is followed', async () => {
    await article.goto(addressOf('ferry', 'lantern-bay-review'));
    await badgeOf(article, /^\d+$/);
    await article.evaluate(`root.querySelector('a[href="/"]').click()`);
    await badgeOf(article, /^$/);
    const next = new URL(addressOf('recall', 'lantern-bay-review')).pathname;
    await article.find(`a[href$="${next}"]`);
    await article.evaluate(`root.querySelector('a[href$="${next}"]').click()`);
    await badgeOf(article, /^\d+$/);
    const popup = await driver.clickToolbar(article);
    await popup.waitFor('Zenvolka');
    await popup.close();
  });

  test('a click looks on a site that nobody allowed and writes nothing about it; "Always on this site" makes it look by itself', async () => {
    await article.goto(UNKNOWN_SITE);
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await driver.badge(article)).toBe('');
    const looked = await driver.clickToolbar(article);
    await looked.find('[data-state="found"]');
    await looked.close();
    const kept = await everythingKept();
    expect(kept).toContain(FERRY);
    expect(kept).not.toContain('hostile.example');
    const popup = await driver.clickToolbar(article);
    await popup.find('[data-state="found"]');
    await driver.grant(['https://hostile.example/*']);
    await popup.click('[data-action="always"]');
    await popup.close();
    const again = await driver.newTab(UNKNOWN_SITE);
    await badgeOf(again, /^\d+$/);
    await again.close();
  });

  test('permission taken back in the browser’s settings: Elsewhere does not look there any more', async () => {
    await driver.revoke(['https://hostile.example/*']);
    const again = await driver.newTab(UNKNOWN_SITE);
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await driver.badge(again)).toBe('');
    await again.close();
  });

  test('an update with a page and its panel open leaves one working panel', async () => {
    await article.goto(FERRY);
    const before = await driver.clickToolbar(article);
    await before.click('[data-action="open-panel"]');
    await (await article.inlinePanel()).find('[data-take]');
    await driver.updateExtension(newer(extension));
    await gone(article, 'elsewhere-panel');
    const popup = await driver.clickToolbar(article);
    await popup.find('[data-state="found"]');
    await popup.click('[data-action="open-panel"]');
    await (await article.inlinePanel()).find('[data-take]');
    expect(await article.evaluate('root.querySelectorAll("elsewhere-panel").length')).toBe(1);
  });

  /** All that Elsewhere has stored on this device, as one text. */
  const everythingKept = async () => {
    const page = await driver.extensionPage('welcome.html');
    const kept = await page.evaluate<string>(`(async () => {
      const settings = await (globalThis.browser ?? chrome).storage.local.get(null);
      const promised = (request) => new Promise((done, fail) => { request.onsuccess = () => done(request.result); request.onerror = () => fail(request.error); });
      const database = await promised(indexedDB.open('elsewhere'));
      const stores = [...database.objectStoreNames];
      const all = await Promise.all(stores.map((name) => promised(database.transaction(name).objectStore(name).getAll())));
      database.close();
      return JSON.stringify([settings, all]);
    })()`);
    await page.close();
    return kept;
  };
  const badgeOf = (tab: Tab, shape: RegExp) => expect.poll(() => driver.badge(tab), { timeout: 15_000 }).toMatch(shape);
  const gone = (tab: Tab, selector: string) => expect.poll(() => tab.has(selector), { timeout: 10_000 }).toBe(false);
});
