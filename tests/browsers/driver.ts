import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import type { BrowserName } from './find.ts';
import { launchFirefox } from './firefox.ts';
import type { Internet } from './internet.ts';
import type { Surface } from './surface.ts';

export interface Tab extends Surface {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Brings the tab to the front of its window. */
  show(): Promise<void>;
  /** Waits for `<elsewhere-panel>` in the page and gives the document in its closed shadow root. */
  inlinePanel(): Promise<Surface>;
}

/** One running browser with the extension in it: the same words for both. */
export interface Driver {
  name: BrowserName;
  /** A new tab at the front; with an address, loaded. */
  newTab(url?: string): Promise<Tab>;
  /** A new tab at a page of the extension, `welcome.html`. */
  extensionPage(path: string): Promise<Tab>;
  /** Waits for a tab that something else opened and whose address contains `part`. */
  openedTab(part: string, ms?: number): Promise<Tab>;
  /** Clicks the toolbar button as a reader does, on this tab, which grants activeTab: gives the popup. */
  clickToolbar(tab: Tab): Promise<Surface>;
  /** The native side panel (Chromium) or sidebar (Firefox), once something opened it. */
  sidePanel(): Promise<Surface>;
  /** What the badge says on this tab. */
  badge(tab: Tab): Promise<string>;
  /** Makes the next `permissions.request` click for these match patterns come back as granted, with no prompt to answer. */
  grant(origins: string[]): Promise<void>;
  /** Answers no to the permission prompt that is open; only Firefox lets its prompt be answered. */
  refuse?(): Promise<void>;
  /** Takes match patterns away, as the browser's own settings do. */
  revoke(origins: string[]): Promise<void>;
  /** Kills the service worker or event page, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Whether the service worker or event page runs now. */
  backgroundRuns(): Promise<boolean>;
  /** Updates the extension in place to another built directory. */
  updateExtension(dir: string): Promise<void>;
  close(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  gone: Promise<void>;
}

export interface LaunchOptions {
  browser: BrowserName;
  /** The built directory. */
  extension: string;
  headless: boolean;
  internet: Internet | undefined;
  /**
   * Which hosts lead to the fake internet: `all` of them (tests), only those of `example` beside the real web, or `none`:
   * then nothing is mapped and every certificate is checked.
   */
  map: 'all' | 'example' | 'none';
  /** A profile to keep; without it, a new one that goes with the browser. */
  userDataDir?: string;
}

/** The options, and the profile and the copy of the extension that the browser really works with. */
export interface Prepared extends LaunchOptions {
  profile: string;
  /** A copy inside the profile: an update can replace it, and its path (Chromium's id of it) stays. */
  installed: string;
  internet: Internet | undefined;
}

/** Starts a browser with the extension installed. */
export async function launch(options: LaunchOptions): Promise<Driver> {
  if (options.map !== 'none' && !options.internet) throw new Error(`map '${options.map}' needs an internet to lead to`);
  const profile = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'elsewhere-profile-'));
  const forget = () => options.userDataDir || removeFolder(profile);
  // Also when the browser never started, or Ctrl-C ends it together with this process.
  process.once('exit', forget);
  const installed = join(profile, 'elsewhere-installed');
  cpSync(options.extension, installed, { recursive: true });
  const start = options.browser === 'chromium' ? launchChromium : launchFirefox;
  const driver = await start({ ...options, profile, installed });
  const close = async () => {
    await driver.close();
    forget();
  };
  return { ...driver, close };
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // A browser in its last moments can still write: then the system clears its temporary folder some day.
  }
}
