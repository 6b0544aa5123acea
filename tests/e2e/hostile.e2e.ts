import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionFor } from '../browsers/build.ts';
import { type Driver, launch, type Tab } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find.ts';
import type { Internet } from '../browsers/internet.ts';
import { fillCorpus, openPanel } from '../browsers/reader.ts';
import { sampleOrigins, startSampleWorld } from '../browsers/sampleWorld.ts';
import type { Surface } from '../browsers/surface.ts';
import { sampleArticles, sampleOutlets } from '../world/world.ts';

/** The page has spies on keys, texts and shadow roots, and rules that fetch every link at once. */
const SPYING = 'https://hostile.example/open';
/** The page's policy allows nothing at all. */
const FORBIDDING = 'https://hostile.example/article';

describe.each<BrowserName>(['chromium', 'firefox'])('a hostile page in %s', (browser) => {
  let internet: Internet;
  let driver: Driver;
  let page: Tab;
  let panel: Surface;

  beforeAll(async () => {
    internet = await startSampleWorld();
    const extension = await extensionFor(browser, sampleOutlets);
    driver = await launch({ browser, extension, headless: true, internet, map: 'all' });
    await (await fillCorpus(driver, sampleOrigins)).close();
    page = await driver.newTab(SPYING);
    panel = await openPanel(driver, page);
  });
  afterAll(async () => {
    await driver?.close();
    await internet?.close();
  });

  test('hears its own keys, so the spy works', async () => {
    await page.click('input');
    await page.press('q');
    expect(await page.evaluate<string>('JSON.stringify(root.defaultView.seenKeys)')).toContain('"q"');
  });

  test('hears no key that is pressed in the panel', async () => {
    await page.evaluate('(root.defaultView.seenKeys = []).length');
    await panel.click('.eyebrow');
    for (const key of ['Tab', 'x', 'ArrowDown']) await panel.press(key);
    expect(await panel.evaluate('root.hasFocus() && root.activeElement !== null')).toBe(true);
    expect(await page.evaluate('root.defaultView.seenKeys')).toEqual([]);
  });

  test('sees no text of the panel, no root and no frame of it', async () => {
    const headline = await panel.evaluate<string>(`root.querySelector('[data-take] [role="link"]').textContent`);
    expect(headline.length).toBeGreaterThan(10);
    expect(await page.evaluate<string>('JSON.stringify(root.defaultView.seenText)')).not.toContain(headline);
    expect(await page.evaluate('root.documentElement.innerHTML')).not.toContain(headline);
    expect(await page.evaluate('root.defaultView.seenRoots ?? null')).toBeNull();
    expect(await page.evaluate('root.querySelector("elsewhere-panel").shadowRoot')).toBeNull();
    expect(await page.evaluate('root.defaultView.length')).toBe(0);
  });

  test('cannot restyle it', async () => {
    expect(
      await panel.evaluate('root.defaultView.getComputedStyle(root.querySelector(".eyebrow")).letterSpacing'),
    ).toBe('normal');
    const { width, height } = await page.evaluate<DOMRect>(
      'root.querySelector("elsewhere-panel").getBoundingClientRect().toJSON()',
    );
    expect(width).toBeGreaterThan(300);
    expect(height).toBeGreaterThan(400);
    expect(
      await page.evaluate('root.defaultView.getComputedStyle(root.querySelector("elsewhere-panel")).opacity'),
    ).toBe('1');
  });

  test('makes nothing of the panel be fetched', () => {
    const takes = new Set(sampleArticles.map(({ url }) => url));
    const fetched = internet.log.map(({ host, path }) => `https://${host}${path}`).filter((url) => takes.has(url));
    expect(fetched).toEqual([]);
  });

  test('that forbids everything gets the panel all the same, styled and without a violation', async () => {
    await page.goto(FORBIDDING);
    await page.evaluate(`root.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      (root.defaultView.violations ??= []).push(violatedDirective);
    })`);
    panel = await openPanel(driver, page);
    expect(
      await panel.evaluate('root.defaultView.getComputedStyle(root.querySelector(".flag, svg")).display'),
    ).not.toBe('');
    expect(await panel.evaluate('root.querySelectorAll("svg path").length')).toBeGreaterThan(5);
    expect(await panel.evaluate('root.adoptedStyleSheets.length')).toBe(1);
    expect(await page.evaluate('root.defaultView.violations ?? []')).toEqual([]);
  });

  test('with markup for a title is read as text', async () => {
    await page.goto('https://hostile.example/hostile-title');
    const popup = await driver.clickToolbar(page);
    await popup.find('[data-state="found"], [data-state="nothingFound"]');
    expect(await popup.evaluate('root.querySelectorAll("img, script:not([src])").length')).toBe(0);
    expect(await page.evaluate('root.defaultView.ran ?? null')).toBeNull();
    await popup.close();
  });
});
