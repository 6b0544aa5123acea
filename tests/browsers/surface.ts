/** Anything a reader can look at and click: a tab, a popup, a side panel, the inline panel in a page. */
export interface Surface {
  /** The visible text. */
  text(): Promise<string>;
  /** Whether an element is there now. */
  has(selector: string): Promise<boolean>;
  /** Waits for an element; says what was on the surface instead when it never came. */
  find(selector: string, ms?: number): Promise<void>;
  /** Waits for visible text. */
  waitFor(what: string | RegExp, ms?: number): Promise<void>;
  /** Waits for the element, then presses it with a trusted mouse click. */
  click(selector: string): Promise<void>;
  /** Presses a key with trusted events, named as in KeyboardEvent.key: `Tab`, `Enter`, `Escape`, `a`. */
  press(key: string): Promise<void>;
  /** Value (JSON) of an expression, awaited, in which `root` is the surface's own document. */
  evaluate<T>(source: string): Promise<T>;
  /** Writes a PNG; for the inline panel, of the page with the panel beside it. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** The few things each browser does in its own way. */
export interface Hands extends Pick<Surface, 'evaluate' | 'press' | 'screenshot' | 'close'> {
  /** Waits until the surface has found its size, where the browser changes that by itself. */
  rests?(): Promise<void>;
  /** A trusted click at CSS pixels of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
}

const WAIT_MS = 10_000;
const POLL_MS = 50;

const visibleText = 'root.body.innerText';

// An element under the pointer of a moving page is missed: scroll without animation, then measure.
const middleOf = (selector: string) => `(() => {
  const element = root.querySelector(${JSON.stringify(selector)});
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2, visible: width > 0 && height > 0 };
})()`;

/** Makes a surface out of what a browser can do. */
export function surfaceOf(hands: Hands): Surface {
  const text = () => hands.evaluate<string>(visibleText);
  const has = (selector: string) => hands.evaluate<boolean>(`root.querySelector(${JSON.stringify(selector)}) !== null`);
  const missing = (what: string) => async () => new Error(`Waited for ${what}; there was: ${await text()}`);
  const find = (selector: string, ms?: number) => until(() => has(selector), missing(selector), ms);
  return {
    text,
    has,
    find,
    waitFor: (what, ms) =>
      until(
        async () => (typeof what === 'string' ? (await text()).includes(what) : what.test(await text())),
        missing(`${what}`),
        ms,
      ),
    async click(selector) {
      await find(selector);
      await hands.rests?.();
      const { x, y, visible } = await hands.evaluate<{ x: number; y: number; visible: boolean }>(middleOf(selector));
      if (!visible) throw new Error(`${selector} is there and has no size: nobody could click it`);
      await hands.clickAt(x, y);
    },
    press: hands.press,
    evaluate: hands.evaluate,
    screenshot: hands.screenshot,
    close: hands.close,
  };
}

/** Hands for a frame inside a page: what it measures is moved to where the frame stands in the viewport. */
export function insideFrame(evaluate: Hands['evaluate'], page: Hands): Pick<Hands, 'evaluate' | 'clickAt'> {
  return {
    evaluate,
    async clickAt(x, y) {
      const place = 'root.defaultView.frameElement.getBoundingClientRect().toJSON()';
      const frame = await evaluate<{ x: number; y: number }>(place);
      await page.clickAt(frame.x + x, frame.y + y);
    },
  };
}

/** Waits until a condition holds; a surface that is just being replaced counts as "not yet". */
export async function until(
  holds: () => Promise<boolean>,
  failure: () => Promise<Error>,
  ms: number = WAIT_MS,
): Promise<void> {
  const end = Date.now() + ms;
  let last: unknown;
  while (Date.now() < end) {
    try {
      if (await holds()) return;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
  throw last ?? (await failure());
}
