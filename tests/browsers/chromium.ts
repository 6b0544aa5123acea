import { cpSync } from 'node:fs';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import type { Driver, Prepared, Tab } from './driver.ts';
import { findBrowser } from './find.ts';
import { insideFrame, type Surface, surfaceOf, until } from './surface.ts';

/** Starts Chromium with the extension, driven over the DevTools protocol. */
export async function launchChromium(options: Prepared): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: options.headless,
    // Installing an unpacked extension by command needs the pipe; branded Chrome knows no other way.
    pipe: true,
    userDataDir: options.profile,
    enableExtensions: true,
    acceptInsecureCerts: options.map === 'all',
    defaultViewport: null,
    // Seen as readers see it: no banner about automation, and scrollbars that take their room.
    ignoreDefaultArgs: ['--enable-automation', '--hide-scrollbars'],
    args: argumentsFor(options),
  });
  try {
    return await driverOf(browser, options);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function driverOf(browser: Browser, options: Prepared): Promise<Driver> {
  const id = await browser.installExtension(options.installed);
  const home = `chrome-extension://${id}/`;
  // Any file of the extension is a page with its rights; this one runs none of its code.
  const asExtension = <T>(use: (page: Page) => Promise<T>) => atPage(browser, `${home}manifest.json`, use);
  const developer = (call: string) => atPage(browser, 'chrome://extensions/', (page) => page.evaluate(call));
  const pages = new WeakMap<Tab, Page>();
  const adopt = (page: Page): Tab => {
    const tab = tabOf(page);
    pages.set(tab, page);
    return tab;
  };
  const pageOf = async (tab: Tab): Promise<Page> => {
    const page = pages.get(tab);
    if (!page) throw new Error('This tab belongs to another browser');
    await page.bringToFront();
    return page;
  };
  const opened = async (part: string, timeout = 10_000): Promise<Page> => {
    const target = await browser.waitForTarget((candidate) => candidate.url().includes(part), { timeout });
    return target.asPage();
  };
  const newTab = async (url?: string) => {
    const page = await browser.newPage();
    if (url) await page.goto(url);
    return adopt(page);
  };
  const worker = () =>
    browser.targets().some((target) => target.type() === 'service_worker' && target.url().startsWith(home));

  return {
    name: 'chromium',
    newTab,
    extensionPage: (path) => newTab(home + path),
    openedTab: async (part, ms) => adopt(await opened(part, ms)),
    async clickToolbar(tab) {
      const popup = opened(`${home}popup.html`);
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('Elsewhere is not installed in this Chromium any more');
      await extension.triggerAction(await pageOf(tab));
      return surfaceOf(handsOf(await popup));
    },
    sidePanel: async () => surfaceOf(handsOf(await opened(`${home}sidepanel.html`))),
    async badge(tab) {
      await pageOf(tab);
      return asExtension((page) =>
        page.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
          .then(([{ id }]) => chrome.action.getBadgeText({ tabId: id }))`),
      ) as Promise<string>;
    },
    async grant(origins) {
      await developer(forEachOrigin('addHostPermission', id, origins));
    },
    async revoke(origins) {
      await developer(forEachOrigin('removeHostPermission', id, origins));
    },
    async stopBackground() {
      await asExtension(async (page) => {
        const session = await page.createCDPSession();
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.stopAllWorkers');
        await until(
          async () => !worker(),
          async () => new Error('The service worker did not stop'),
        );
      });
    },
    backgroundRuns: async () => worker(),
    async updateExtension(dir) {
      cpSync(dir, options.installed, { recursive: true });
      await browser.installExtension(options.installed);
    },
    close: () => browser.close(),
    gone: new Promise((done) => browser.once('disconnected', () => done())),
  };
}

function argumentsFor({ map, internet, headless }: Prepared): string[] {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const window = ['--no-first-run', '--no-default-browser-check', '--window-size=1280,800'];
  // The headless screen is 600 pixels high by itself, which cuts popups.
  if (headless) window.push('--screen-info={1600x1200}');
  if (map === 'none' || !internet) return [...root, ...window];
  if (map === 'example')
    return [
      ...root,
      ...window,
      `--host-resolver-rules=MAP *.example 127.0.0.1:${internet.port}`,
      `--ignore-certificate-errors-spki-list=${internet.spkiHash}`,
    ];
  const quiet = ['--disable-gpu', '--disable-quic', '--disable-component-update'];
  return [...root, ...window, ...quiet, `--host-resolver-rules=MAP * 127.0.0.1:${internet.port}`];
}

const forEachOrigin = (method: string, id: string, origins: string[]) => `(async () => {
  for (const origin of ${JSON.stringify(origins)}) await chrome.developerPrivate.${method}(${JSON.stringify(id)}, origin);
})()`;

/** Uses a page behind the others, so that what the reader has in front, popup included, stays as it is. */
async function atPage<T>(browser: Browser, url: string, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ background: true });
  try {
    await page.goto(url);
    return await use(page);
  } finally {
    await page.close();
  }
}

function handsOf(page: Page) {
  return {
    evaluate: <T>(source: string) => page.evaluate(`((root) => (${source}))(document)`) as Promise<T>,
    clickAt: (x: number, y: number) => page.mouse.click(x, y).catch(unlessClosed),
    press: (key: string) => page.keyboard.press(key as Parameters<Page['keyboard']['press']>[0]).catch(unlessClosed),
    async screenshot(file: string) {
      await page.screenshot({ path: file as `${string}.png` });
    },
    close: () => page.close().catch(unlessClosed),
  };
}

/** A popup may close itself at the press of a button, before the release is reported. */
function unlessClosed(error: unknown): void {
  if (!/closed|detached|No target/i.test(String(error))) throw error;
}

function tabOf(page: Page): Tab {
  return {
    ...surfaceOf(handsOf(page)),
    url: async () => page.url(),
    goto: async (url) => void (await page.goto(url)),
    show: () => page.bringToFront(),
    inlinePanel: () => inlinePanelOf(page),
  };
}

async function inlinePanelOf(page: Page): Promise<Surface> {
  await page.waitForSelector('elsewhere-panel', { timeout: 10_000 });
  const session = await page.createCDPSession();
  const hands = handsOf(page);
  const evaluate = async <T>(source: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: await closedRoot(session),
      functionDeclaration: `function () { return ((root) => (${source}))(this.querySelector('iframe').contentDocument); }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  return surfaceOf({ ...hands, ...insideFrame(evaluate, hands), close: () => session.detach() });
}

/** The DevTools protocol sees through closed shadow roots; looked up anew because a panel can be replaced. */
async function closedRoot(session: CDPSession): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector('elsewhere-panel')`,
  });
  if (!result.objectId) throw new Error('There is no <elsewhere-panel> in this page');
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, pierce: true, depth: 1 });
  const shadow = node.shadowRoots?.[0];
  if (!shadow) throw new Error('<elsewhere-panel> has no shadow root yet');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  if (!object.objectId) throw new Error('The shadow root of <elsewhere-panel> is gone');
  return object.objectId;
}
