import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionFor, newer } from '../browsers/build.ts';
import { type Driver, launch, type Tab } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find.ts';
import type { Internet } from '../browsers/internet.ts';
import { fillCorpus, openPanel } from '../browsers/reader.ts';
import { sampleOrigins, startSampleWorld } from '../browsers/sampleWorld.ts';
import type { Surface } from '../browsers/surface.ts';
import { sampleArticles, sampleOutlets } from '../world/world.ts';

const addressOf = (event: string) =>
  sampleArticles.find((article) => article.event === event && article.outlet === 'harbour-courier')?.url ?? '';
const FERRY = addressOf('ferry');
const ELECTION = addressOf('election');
/** The ferry fire on a page whose policy allows nothing, no style of ours either. */
const FORBIDDING = 'https://hostile.example/article';

/** One reader hides takes that are not about the event: each test goes on where the one before it stopped. */
describe.each<BrowserName>(['chromium', 'firefox'])('"Not the same event" in %s', (browser) => {
  const profile = mkdtempSync(join(tmpdir(), 'elsewhere-hide-'));
  let internet: Internet;
  let driver: Driver;
  let extension: string;
  let article: Tab;
  /** How many takes there were before any was hidden, their headlines, and the headlines of those that were hidden. */
  let all: number;
  let everything: string[];
  const gone: string[] = [];

  const start = () =>
    launch({ browser, extension, headless: true, internet, map: 'all', userDataDir: profile }).then((started) => {
      driver = started;
    });

  beforeAll(async () => {
    internet = await startSampleWorld();
    extension = await extensionFor(browser, sampleOutlets);
    await start();
    await (await fillCorpus(driver, sampleOrigins)).close();
    article = await driver.newTab(FERRY);
  });
  afterAll(async () => {
    await driver?.close();
    await internet?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  test('in the panel: the take is gone at once, from the badge and the browser’s own side panel, too', async () => {
    const popup = await driver.clickToolbar(article);
    await popup.click('[data-action="open-side-panel"]');
    const side = await driver.sidePanel();
    const panel = await openPanel(driver, article);
    await side.find('[data-take]');
    everything = await headlines(panel);
    all = everything.length;
    const before = Number(await driver.badge(article));
    const { item, headline } = await lonelyTake(panel);
    await article.show();
    await panel.click(hideOf(item));
    await panel.find('[data-action="undo"]');
    expect(await panel.text()).not.toContain(headline);
    expect(await headlines(panel)).not.toContain(headline);
    await counts(side, all - 1);
    expect(await headlines(side)).not.toContain(headline);
    expect(await side.has('[data-action="undo"]')).toBe(false);
    await badgeOf(article, String(before - 1));
    await side.close();
  });

  test('the keyboard stands on Undo: Enter brings the take back, and stands on its button again', async () => {
    const panel = await article.inlinePanel();
    await article.show();
    expect(await focused(panel)).toBe('Undo');
    await panel.press('Enter');
    await counts(panel, all);
    expect(await panel.has('[data-action="undo"]')).toBe(false);
    await expect.poll(() => focused(panel)).toBe('Not the same event');
    await panel.press('Enter');
    await counts(panel, all - 1);
    expect(await focused(panel)).toBe('Undo');
    gone.push(...(await missing(panel)));
    expect(gone).toHaveLength(1);
  });

  test('it stays away when the page is loaded again', async () => {
    await article.goto(FERRY);
    await without(gone);
  });

  test('in the popup: a take goes, comes back, and goes', async () => {
    const popup = await driver.clickToolbar(article);
    await popup.find('[data-take]');
    const item = await firstTake(popup);
    await popup.click(hideOf(item));
    await counts(popup, all - 2);
    expect(await focused(popup)).toBe('Undo');
    await popup.click('[data-action="undo"]');
    await counts(popup, all - 1);
    await popup.click(hideOf(item));
    await counts(popup, all - 2);
    gone.push(...(await missing(popup)).filter((headline) => !gone.includes(headline)));
    expect(gone).toHaveLength(2);
    await popup.close();
  });

  test('they stay away from a background that starts anew', async () => {
    await driver.stopBackground();
    await article.goto(FERRY);
    await without(gone);
  });

  test('and when their feeds bring them again, under other numbers, into an index made anew', async () => {
    const urls = sampleArticles.filter(({ title }) => gone.includes(title)).map(({ url }) => url);
    const before = await numbersOf(urls);
    await forget(urls);
    await driver.stopBackground();
    await inExtension(`(globalThis.browser ?? chrome).runtime.sendMessage({ kind: 'update', ask: null })`);
    await expect.poll(() => numbersOf(urls), { timeout: 30_000 }).toHaveLength(2);
    expect(Math.min(...(await numbersOf(urls)))).toBeGreaterThan(Math.max(...before));
    await article.goto(FERRY);
    await without(gone);
  });

  test('nobody can read on this device which articles and reports these were', async () => {
    const kept = await inExtension<string>(`corpus.then((database) => read(database, 'hidden')).then(JSON.stringify)`);
    expect(JSON.parse(kept)).toHaveLength(2);
    expect(kept).not.toMatch(/example|http|ferry/i);
  });

  test('another article has all of its takes', async () => {
    await article.goto(ELECTION);
    const popup = await driver.clickToolbar(article);
    await popup.find('[data-take]');
    expect(await popup.text()).not.toMatch(/You hid/);
    await popup.close();
    await article.goto(FERRY);
  });

  test('an update of Elsewhere changes nothing about it', async () => {
    await driver.updateExtension(newer(extension));
    await article.goto(FERRY);
    await without(gone);
  });

  test('nor does a new start of the browser', async () => {
    await driver.close();
    await start();
    article = await driver.newTab(FERRY);
    await without(gone);
  });

  test('with the last take hidden, the surface says that nothing more was found, and can have it back', async () => {
    const panel = await openPanel(driver, article);
    await article.show();
    for (let left = await count(panel); left > 0; left = await count(panel)) {
      await panel.evaluate(`root.querySelectorAll('details').forEach((one) => { one.open = true; })`);
      await panel.click(hideOf(await firstTake(panel)));
      await counts(panel, left - 1);
    }
    await panel.waitFor('Nothing more found elsewhere yet.');
    await panel.waitFor(`You hid ${all} takes: not the same event.`);
    await badgeOf(article, '');
    expect(await focused(panel)).toBe('Undo');
    await panel.press('Enter');
    await counts(panel, 1);
    await badgeOf(article, '1');
    await article.show();
    await panel.click(hideOf(await firstTake(panel)));
    await counts(panel, 0);
    await article.goto(FERRY);
    const popup = await driver.clickToolbar(article);
    await popup.waitFor(`You hid ${all} takes: not the same event.`);
    expect(await popup.has('[data-action="undo"]')).toBe(false);
    await popup.close();
  });

  test('even where a page’s policy forbids styles, the place is as high as the take was', async () => {
    await article.goto(FORBIDDING);
    const panel = await openPanel(driver, article);
    const item = await firstTake(panel);
    const heightOf = (selector: string) =>
      panel.evaluate<number>(`root.querySelector('${selector}').getBoundingClientRect().height`);
    const before = await heightOf(`[data-take="${item}"]`);
    await article.show();
    await panel.click(hideOf(item));
    await panel.find('.gone');
    expect(before).toBeGreaterThan(60);
    expect(await heightOf('.gone')).toBeCloseTo(before, 1);
  });

  const hideOf = (item: number) => `[data-take="${item}"] [data-action="hide"]`;
  const count = (surface: Surface) => surface.evaluate<number>(`root.querySelectorAll('[data-take]').length`);
  const counts = (surface: Surface, n: number) => expect.poll(() => count(surface), { timeout: 10_000 }).toBe(n);
  const headlines = (surface: Surface) =>
    surface.evaluate<string[]>(`[...root.querySelectorAll('[data-take] h4')].map((one) => one.textContent)`);
  const firstTake = (surface: Surface) =>
    surface.evaluate<number>(`Number(root.querySelector('[data-take]').dataset.take)`);
  /** A take that is its country's only one: with it, the country goes. */
  const lonelyTake = (surface: Surface) =>
    surface.evaluate<{ item: number; headline: string }>(`(() => {
      const country = [...root.querySelectorAll('.country')].find((one) => one.querySelectorAll('[data-take]').length === 1);
      const take = country.querySelector('[data-take]');
      return { item: Number(take.dataset.take), headline: take.querySelector('h4').textContent };
    })()`);
  const focused = (surface: Surface) =>
    surface.evaluate<string>(`root.activeElement.ariaLabel ?? root.activeElement.textContent`);
  const badgeOf = (tab: Tab, text: string) => expect.poll(() => driver.badge(tab), { timeout: 15_000 }).toBe(text);

  /** The headlines about the ferry that a surface could show, and does not. */
  const missing = async (surface: Surface) => {
    const shown = await headlines(surface);
    return everything.filter((headline) => !shown.includes(headline));
  };

  /** Opens the popup and sees that these headlines are not in it, and all others are. */
  const without = async (hidden: string[]) => {
    const popup = await driver.clickToolbar(article);
    await popup.find('[data-take]');
    await counts(popup, all - hidden.length);
    for (const headline of hidden) expect(await headlines(popup)).not.toContain(headline);
    await popup.close();
  };

  /** The value of an expression in a page of the extension, where `corpus` is the database and `read` reads a store. */
  const inExtension = async <T>(expression: string) => {
    const page = await driver.extensionPage('welcome.html');
    const value = await page.evaluate<T>(`(async () => {
      const promised = (request) => new Promise((done, fail) => { request.onsuccess = () => done(request.result); request.onerror = () => fail(request.error); });
      const corpus = promised(indexedDB.open('elsewhere'));
      const read = (database, store) => promised(database.transaction(store).objectStore(store).getAll());
      try { return await (${expression}); } finally { (await corpus).close(); }
    })()`);
    await page.close();
    return value;
  };
  const numbersOf = (urls: string[]) =>
    inExtension<number[]>(`corpus.then((database) => read(database, 'items')).then((items) =>
      items.filter(({ url }) => ${JSON.stringify(urls)}.includes(url)).map(({ number }) => number))`);
  /** Takes these items out of the corpus, asks for a new index at the next start, and makes all feeds due, as if never asked. */
  const forget = (urls: string[]) =>
    inExtension(`corpus.then((database) => new Promise((done, fail) => {
      const transaction = database.transaction(['items', 'outlets', 'meta'], 'readwrite');
      transaction.oncomplete = () => done(null);
      transaction.onabort = () => fail(transaction.error);
      const items = transaction.objectStore('items');
      for (const url of ${JSON.stringify(urls)})
        items.index('url').getKey(url).onsuccess = ({ target }) => items.delete(target.result);
      transaction.objectStore('meta').put(-1, 'signatureVersion');
      transaction.objectStore('outlets').openCursor().onsuccess = ({ target: { result: cursor } }) => {
        if (!cursor) return;
        cursor.update({ ...cursor.value, next: 0, etag: null, lastModified: null });
        cursor.continue();
      };
    }))`);
});
