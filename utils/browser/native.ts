import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own API, in place of the polyfill in scripts that run in pages (see wxt.config.ts): the few calls made there
 * give promises in both browsers. Asked for its id because an element of the page can be called `browser`, too.
 */
const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
export default (browser?.runtime?.id ? browser : chrome) as Browser;
