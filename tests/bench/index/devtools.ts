import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findBrowser } from '../../browsers/find.ts';

/** A Chromium with one extension in a profile of its own. */
export interface Chromium {
  /** `chrome-extension://…/`. */
  home: string;
  /** A new tab at a page of the extension, once it is loaded. */
  open(path: string): Promise<Tab>;
  /** Whether the extension's service worker runs. */
  workerRuns(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Tab {
  /** The value (JSON) of an expression, awaited; rejects with what the page threw. */
  evaluate<T>(source: string, ms?: number): Promise<T>;
  /** Calls a method of the DevTools protocol. */
  send<T>(method: string, params?: object): Promise<T>;
  close(): Promise<void>;
}

const QUICK_MS = 60_000;
// biome-ignore format: a list reads better in rows
const ARGUMENTS = [
  '--headless', '--no-first-run', '--no-default-browser-check', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--disable-default-apps', '--disable-background-timer-throttling', '--disable-renderer-backgrounding', '--use-mock-keychain',
  '--remote-debugging-pipe', '--enable-unsafe-extension-debugging',
];

/**
 * Starts it over the DevTools protocol itself: drivers pause every worker at its start to attach to it, which would be measured with
 * what is to be measured here.
 */
export async function startChromium(extension: string): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'elsewhere-bench-'));
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(
    await findBrowser('chromium'),
    [...ARGUMENTS, ...root, `--user-data-dir=${profile}`, 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  const forget = () => rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const send = connection(child.stdio[3] as Writable, child.stdio[4] as Readable, gone);
  const { id } = await send<{ id: string }>('Extensions.loadUnpacked', { path: extension });
  const home = `chrome-extension://${id}/`;

  return {
    home,
    open: async (path) => {
      const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url: home + path });
      const attached = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
      const tab = tabOf(send, targetId, attached.sessionId);
      while (!(await tab.evaluate<boolean>('Boolean(globalThis.bench)'))) await pause(10);
      return tab;
    },
    workerRuns: async () => {
      const { targetInfos } = await send<{ targetInfos: { type: string; url: string }[] }>('Target.getTargets');
      return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(home));
    },
    close: async () => {
      send('Browser.close').catch(() => {});
      const late = setTimeout(kill, 5_000);
      await gone;
      clearTimeout(late);
      process.off('exit', kill);
      forget();
    },
  };
}

type Send = <T>(method: string, params?: object, session?: string, ms?: number) => Promise<T>;

function tabOf(send: Send, targetId: string, session: string): Tab {
  return {
    send: (method, params) => send(method, params, session),
    close: async () => void (await send('Target.closeTarget', { targetId })),
    evaluate: async <T>(expression: string, ms?: number) => {
      const { result, exceptionDetails } = await send<Evaluated>(
        'Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true },
        session,
        ms,
      );
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
  };
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

interface Waiting {
  done(value: unknown): void;
  fail(error: Error): void;
}

/** Messages go through two pipes as JSON, each ended by a zero. */
function connection(to: Writable, from: Readable, gone: Promise<void>): Send {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let parts: Buffer[] = [];
  from.on('data', (data: Buffer) => {
    let start = 0;
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
      const { id, result, error } = JSON.parse(Buffer.concat([...parts, data.subarray(start, end)]).toString());
      parts = [];
      start = end + 1;
      const call = waiting.get(id);
      waiting.delete(id);
      if (error) call?.fail(new Error(error.message));
      else call?.done(result);
    }
    parts.push(data.subarray(start));
  });
  gone.then(() => {
    for (const { fail } of waiting.values()) fail(new Error('The browser is gone: it may have run out of memory.'));
  });
  to.on('error', () => {});
  return <T>(method: string, params: object = {}, sessionId?: string, ms = QUICK_MS) => {
    const id = ++last;
    to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise<T>((done, fail) => {
      const late = setTimeout(() => fail(new Error(`took longer than ${ms / 1000} s`)), ms);
      const settle =
        <V>(use: (value: V) => void) =>
        (value: V) => {
          clearTimeout(late);
          use(value);
        };
      waiting.set(id, { done: settle((value) => done(value as T)), fail: settle(fail) });
    });
  };
}

/** Waits so many ms. */
export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
