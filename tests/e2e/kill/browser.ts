import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { type BrowserName, findBrowser } from '../../browsers/find.ts';
import type { newLedger } from './ledger.ts';
import type { Kill } from './page.ts';

/** Where pages and workers come from and where their notes go. */
export interface Site {
  origin: string;
  close(): void;
}

/** Serves the page, with its worker, on an origin of its own; what workers say is written into the ledger. */
export async function startSite(ledger: ReturnType<typeof newLedger>): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-kill-'));
  for (const name of ['page', 'worker']) await bundle(name, folder);
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>Kill</title><script type="module" src="page.js"></script>',
  );
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    if (path === '/note') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(ledger.take(JSON.parse(await bodyOf(request)))));
      return;
    }
    const name = { '/': 'index.html', '/page.js': 'page.js', '/worker.js': 'worker.js' }[path];
    response.setHeader('content-type', path === '/' ? 'text/html' : 'text/javascript');
    response.setHeader('cache-control', 'max-age=600');
    response.writeHead(name ? 200 : 404).end(name && readFileSync(join(folder, name)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function bundle(name: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'esnext',
      minify: false,
      modulePreload: false,
      rollupOptions: { input: join(import.meta.dirname, `${name}.ts`), output: { entryFileNames: '[name].js' } },
    },
  });
}

async function bodyOf(request: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** Starts a browser without the extension, in this profile or in a new one that goes with it. */
export async function startBrowser(name: BrowserName, profile?: string): Promise<Browser> {
  return puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: await findBrowser(name),
    headless: true,
    userDataDir: profile,
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** A new window on the site, and what can be called in it. */
export async function openWindow(
  browser: Browser,
  { origin }: Site,
): Promise<Pick<Kill, 'workers' | 'give' | 'begin' | 'forget'>> {
  const page = await browser.newPage();
  await page.goto(origin);
  await page.waitForFunction('globalThis.kill');
  return {
    workers: (kills) => call(page, 'workers', kills),
    give: (order) => call(page, 'give', order),
    begin: (order) => call(page, 'begin', order),
    forget: (corpus) => call(page, 'forget', corpus),
  };
}

const call = <T>(page: Page, name: keyof Kill, argument: unknown) =>
  page.evaluate(`kill.${name}(${JSON.stringify(argument)})`) as Promise<T>;
