import { X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Driver, Prepared, Tab } from './driver.ts';
import { findBrowser } from './find.ts';
import { type Call, evaluateInPanel, frameHands, privilegedCalls } from './firefoxFrames.ts';
import type { Internet } from './internet.ts';
import { type Hands, insideFrame, surfaceOf, until } from './surface.ts';

/** As in wxt.config.ts. */
const ADDON = 'elsewhere@elsewhere.example';
/** Fixed, so that the addresses of the extension's pages are known before it is installed. */
const UUID = 'e15e3e4e-0000-4000-8000-000000000001';
const home = `moz-extension://${UUID}/`;

/** Starts Firefox with the extension, driven over WebDriver BiDi and, for what that cannot do, from the browser's own window. */
export async function launchFirefox(options: Prepared): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: options.headless,
    userDataDir: options.profile,
    acceptInsecureCerts: options.map === 'all',
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=800'],
    extraPrefsFirefox: { ...ownPreferences, ...proxyPreferences(options) },
  });
  try {
    return await driverOf(browser, options);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function driverOf(browser: Browser, options: Prepared): Promise<Driver> {
  const call = await privilegedCalls(browser, ADDON);
  if (options.map === 'example' && options.internet) await trust(call, options.internet);
  await browser.installExtension(options.installed);

  const pages = new WeakMap<Tab, Page>();
  const adopt = (page: Page): Tab => {
    const tab = tabOf(page, call);
    pages.set(tab, page);
    return tab;
  };
  const marked = (tab: Tab): Promise<string> => {
    const page = pages.get(tab);
    if (!page) throw new Error('This tab belongs to another browser');
    return mark(page, call);
  };
  const opened = async (part: string, ms?: number, before = new Set<Page>()): Promise<Tab> => {
    let found: Page | undefined;
    const look = async () => {
      // A tab that just went to another process is still listed under its old name, which answers no more.
      for (const page of await browser.pages())
        if (!before.has(page) && (await addressOf(page).catch(() => '')).includes(part)) found = page;
      return found !== undefined;
    };
    await until(look, async () => new Error(`No tab at ${part} was opened`), ms);
    return adopt(found!);
  };

  return {
    name: 'firefox',
    async newTab(url) {
      const page = await browser.newPage();
      if (url) await page.goto(url);
      return adopt(page);
    },
    async extensionPage(path) {
      const before = new Set(await browser.pages());
      await call('openTab', home + path);
      const tab = await opened(home + path, undefined, before);
      await until(
        () => tab.evaluate(`root.readyState === 'complete'`),
        async () => new Error(`${path} did not load`),
      );
      return tab;
    },
    openedTab: opened,
    async clickToolbar(tab) {
      await marked(tab);
      // A click while a popup is open would only close it.
      await call('closePopup');
      await call('clickToolbar');
      return frameSurface(call, 'popup', 'popup.html');
    },
    sidePanel: () => frameSurface(call, 'sidebar', 'sidepanel.html'),
    badge: async (tab) => call<string>('badge', await marked(tab)),
    // Firefox cannot be told which hosts: it stops prompting and says yes to all.
    grant: () => call('answerPrompts', true),
    async refuse() {
      await until(
        () => call<boolean>('refusePrompt'),
        async () => new Error('Firefox shows no permission prompt'),
      );
    },
    async revoke(origins) {
      await call('answerPrompts', false);
      await call('revoke', origins);
    },
    stopBackground: () => call('stopBackground'),
    backgroundRuns: async () => (await call<string>('backgroundState')) === 'running',
    async updateExtension(dir) {
      await browser.installExtension(dir);
    },
    close: () => browser.close(),
    gone: new Promise((done) => browser.once('disconnected', () => done())),
  };
}

const ownPreferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  // A profile that is started again finds its extension's data again, though it is installed for one session each time.
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

function proxyPreferences({ map, internet }: Prepared): Record<string, string | number | boolean> {
  if (map === 'none' || !internet) return {};
  if (map === 'example') {
    const script = `function FindProxyForURL(url, host) {
      return /(^|\\.)example$/.test(host) ? 'PROXY 127.0.0.1:${internet.proxyPort}' : 'DIRECT';
    }`;
    return {
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(script)}`,
    };
  }
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': internet.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': internet.proxyPort,
    'network.proxy.no_proxies_on': '',
  };
}

function trust(call: Call, { certificate }: Internet): Promise<void> {
  const { raw, subjectAltName = '' } = new X509Certificate(certificate);
  const hosts = subjectAltName.split(', ').map((name) => name.replace('DNS:', ''));
  return call(
    'trust',
    raw.toString('base64'),
    hosts.filter((host) => !host.startsWith('*')),
  );
}

async function frameSurface(call: Call, name: 'popup' | 'sidebar', path: string) {
  const isOpen = () => call<boolean>('isOpen', name, path);
  await until(isOpen, async () => new Error(`The ${name} did not open`));
  const hands = frameHands(call, name);
  const ready = () => hands.evaluate<boolean>(`root.readyState === 'complete'`);
  await until(ready, async () => new Error(`The ${name} did not load`));
  return surfaceOf(hands);
}

/** Asked of the page itself: Firefox does not report when a tab comes to an extension's page. */
const addressOf = (page: Page) => page.evaluate('location.href') as Promise<string>;

const marks = new WeakMap<Page, string>();
let lastMark = 0;

/** Brings the page's tab to the front and gives the name under which the browser's window knows it. */
async function mark(page: Page, call: Call): Promise<string> {
  await page.bringToFront();
  const name = marks.get(page) ?? `tab ${++lastMark}`;
  if (!marks.has(page)) await call('markFrontTab', name);
  marks.set(page, name);
  return name;
}

function tabOf(page: Page, call: Call): Tab {
  const hands: Hands = {
    evaluate: <T>(source: string) => page.evaluate(`((root) => (${source}))(document)`) as Promise<T>,
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as Parameters<Page['keyboard']['press']>[0]),
    async screenshot(file) {
      writeFileSync(file, await page.screenshot());
    },
    close: () => page.close(),
  };
  return {
    ...surfaceOf(hands),
    url: () => addressOf(page),
    goto: async (url) => void (await page.goto(url)),
    show: () => page.bringToFront(),
    async inlinePanel() {
      await page.waitForSelector('elsewhere-panel', { timeout: 10_000 });
      const name = await mark(page, call);
      const evaluate = <T>(source: string) => evaluateInPanel<T>(call, name, source);
      return surfaceOf({ ...hands, ...insideFrame(evaluate, hands), close: async () => {} });
    },
  };
}
