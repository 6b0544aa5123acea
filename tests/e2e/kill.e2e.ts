import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find.ts';
import { openWindow, type Site, startBrowser, startSite } from './kill/browser.ts';
import type { outlive } from './kill/damage.ts';
import { newLedger } from './kill/ledger.ts';

/** Another one gives another order of work and other moments; the same one much the same. */
const SEED = process.env.KILL_SEED ?? 'kill';
/** Of one corpus: enough for it to be hit in all that it does, few enough for it to stay quick. */
const KILLS = 20;
/** With two corpora each. */
const ROUNDS: Record<BrowserName, number> = { chromium: 3, firefox: 2 };
const BROWSER_KILLS = 4;

const ledger = newLedger();
let site: Site;
beforeAll(async () => {
  site = await startSite(ledger);
});
afterAll(() => site.close());
beforeEach(() => void ledger.wrong.splice(0));

describe.each<BrowserName>(['chromium', 'firefox'])('the corpus in %s', (name) => {
  let browser: Browser;
  let window: Awaited<ReturnType<typeof openWindow>>;
  beforeAll(async () => {
    browser = await startBrowser(name);
    window = await openWindow(browser, site);
  });
  afterAll(() => browser.close());
  const order = (corpus: string, worker: string) => ({ corpus: `${name} ${corpus}`, worker, seed: SEED });

  test.each(Array.from({ length: ROUNDS[name] }, (_, n) => n))(
    `is whole after each of ${2 * KILLS} kills (%i)`,
    async (n) => {
      // Two at a time: a browser that waits for a kill has time for another.
      await Promise.all(
        [2 * n, 2 * n + 1].map(async (which) => {
          const { corpus } = order(`${which}`, '');
          await window.workers({ corpus, seed: SEED, first: which * KILLS, count: KILLS });
          await window.forget(corpus);
        }),
      );
      expect(ledger.wrong, `seed ${SEED}`).toEqual([]);
    },
  );

  test('is whole after two windows worked on it at the same time', async () => {
    const other = await openWindow(browser, site);
    const working = { do: 'work', alone: false, fully: false, ms: 2_000 } as const;
    await Promise.all([
      window.give({ ...order('shared', 'a'), ...working }),
      other.give({ ...order('shared', 'b'), ...working }),
    ]);
    await window.give({ ...order('shared', 'c'), do: 'inspect' });
    expect(ledger.wrong, `seed ${SEED}`).toEqual([]);
  });

  test('mends a damaged index as it is read', async () => {
    await window.give({ ...order('damaged', 'a'), do: 'work', isNew: true, alone: true, fully: false, ms: 300 });
    expect(await window.give({ ...order('damaged', 'b'), do: 'damage', times: 30 }), `seed ${SEED}`).toEqual([]);
    await window.give({ ...order('damaged', 'c'), do: 'inspect' });
    expect(ledger.wrong, `seed ${SEED}`).toEqual([]);
  });

  test('says what is the matter when it is of a newer version or deleted', async () => {
    const said = (await window.give({ ...order('damaged', 'd'), do: 'outlive' })) as Awaited<
      ReturnType<typeof outlive>
    >;
    expect(said.newer).toContain('written by a newer version of Elsewhere');
    for (const message of said.meanwhile) expect(message).toMatch(/^nothing$|clos/);
    for (const message of said.deleted) expect(message).toMatch(/clos/);
    expect(said.again).toBe(0);
  });
});

test(`the corpus is whole after chromium itself was killed, ${BROWSER_KILLS} times`, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'elsewhere-killed-'));
  for (let n = 0; n <= BROWSER_KILLS; n++) {
    const browser = await startBrowser('chromium', profile);
    const window = await openWindow(browser, site);
    const order = { corpus: 'killed', worker: `w${n}`, seed: SEED };
    if (n === BROWSER_KILLS) {
      await window.give({ ...order, do: 'inspect' });
      await browser.close();
      continue;
    }
    await window.begin({ ...order, do: 'work', isNew: n === 0, alone: true, fully: true });
    await new Promise((done) => setTimeout(done, 200 + 150 * n));
    const gone = new Promise((done) => browser.process()?.once('exit', done));
    browser.process()?.kill('SIGKILL');
    await gone;
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  expect(ledger.wrong, `seed ${SEED}`).toEqual([]);
});

test('kills hit what they were meant to hit', () => {
  console.log(`Kills of the corpus, seed ${SEED}:`, ledger.counts, 'at most', ledger.most);
  expect(ledger.counts.cut).toBeGreaterThan(10);
  for (const count of Object.values(ledger.most)) expect(count).toBeGreaterThan(0);
});
