import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Hands } from './surface.ts';

/** Calls one function of privileged.js in Firefox's own window: JSON in, JSON out. */
export type Call = <T = void>(name: string, ...args: unknown[]) => Promise<T>;

interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
}

/** Puts privileged.js into Firefox's window and gives the way to call it. Needs `--remote-allow-system-access`. */
export async function privilegedCalls(browser: Browser, addon: string): Promise<Call> {
  // puppeteer keeps its BiDi connection to itself and has no other door to the browser's own window.
  const { connection } = browser as unknown as Bidi;
  const send = async <T>(method: string, params: object) => (await connection.send(method, params)).result as T;
  const { contexts } = await send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const context = contexts.find(({ url }) => url.includes('browser.xhtml'))?.context;
  if (!context) throw new Error('Firefox gave no access to its own window: is it 142 or newer?');
  const evaluate = async (expression: string) => {
    const answer = await send<{ result?: { value?: string }; exceptionDetails?: { text: string } }>('script.evaluate', {
      target: { context },
      awaitPromise: true,
      expression,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  };
  await evaluate(readFileSync(join(import.meta.dirname, 'privileged.js'), 'utf8'));
  await evaluate(`globalThis.elsewhereDriver = elsewhereDriver(${JSON.stringify(addon)}); null`);
  return async <T>(name: string, ...args: unknown[]) => {
    const text = JSON.stringify(args).slice(1, -1);
    const value = await evaluate(`(async () => JSON.stringify((await elsewhereDriver.${name}(${text})) ?? null))()`);
    return JSON.parse(value ?? 'null') as T;
  };
}

/** Acts inside a popup or sidebar. */
export function frameHands(call: Call, name: 'popup' | 'sidebar'): Hands {
  const inside = <T>(body: string) => call<T>('inside', name, body);
  const rests = () => sizeRests(() => inside(evaluation('content', '[innerWidth, innerHeight].join()')));
  return {
    rests,
    evaluate: (source) => inside(evaluation('content', source)),
    clickAt: (x, y) =>
      inside(`for (const type of ['mousemove', 'mousedown', 'mouseup'])
        content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 });`),
    press: (key) =>
      inside(`const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        keys.beginInputTransactionForTests(content);
        const event = new content.KeyboardEvent('', { key: ${JSON.stringify(key)} });
        keys.keydown(event, ${key.length > 1 ? 'keys.KEY_NON_PRINTABLE_KEY' : '0'});
        keys.keyup(event);`),
    async screenshot(file) {
      await rests();
      writeFileSync(file, Buffer.from(await call<string>('picture', name), 'base64'));
    },
    close: () => call(name === 'popup' ? 'closePopup' : 'closeSidebar'),
  };
}

/** Evaluates in the document inside the closed shadow root of `<elsewhere-panel>`, in a tab that the window knows by its mark. */
export function evaluateInPanel<T>(call: Call, mark: string, source: string): Promise<T> {
  return call(
    'inside',
    mark,
    `const root = content.document.querySelector('elsewhere-panel')?.openOrClosedShadowRoot;
    const inner = root?.querySelector('iframe')?.contentWindow;
    if (!inner) throw new Error('There is no <elsewhere-panel> in this page');
    ${evaluation('inner', source)}`,
  );
}

// A sandbox with the page's own rights: sees what the page sees, and no policy of the page forbids evaluating in it.
const evaluation = (window: string, source: string) => `
  const sandbox = new Cu.Sandbox(${window}, { sandboxPrototype: ${window}, wantXrays: false });
  sandbox.root = ${window}.document;
  return Cu.evalInSandbox(${JSON.stringify(`Promise.resolve(${source})`)}, sandbox);`;

/** Firefox fits a popup to its content some time after the content was drawn. */
async function sizeRests(size: () => Promise<string>): Promise<void> {
  for (let [before, now] = ['', await size()]; before !== now; [before, now] = [now, await size()])
    await new Promise((done) => setTimeout(done, REST_MS));
}

/** Longer than Firefox waits between two fittings. */
const REST_MS = 250;
