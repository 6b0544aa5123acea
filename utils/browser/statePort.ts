import browser from 'webextension-polyfill';
import { isHide } from './checks.ts';
import type { Page } from './page.ts';

/** The line on which surfaces hear a page's state, from now until one of the two is gone. */
export const STATE_PORT = 'state';
/** What a surface may say on it: look again. The other thing is a `Hide`. */
export const AGAIN = 'again';

/** Tells every surface that asks what the page knows. */
export function answerSurfaces(page: Page): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== STATE_PORT || port.sender?.id !== browser.runtime.id) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    port.onMessage.addListener((message: unknown) => {
      if (message === AGAIN) page.again();
      if (isHide(message)) page.hide(message);
    });
    page.watch((state) => port.postMessage(state), gone.signal);
  });
}
