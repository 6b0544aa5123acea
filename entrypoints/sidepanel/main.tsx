import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Actions } from '../../components/actions.ts';
import { Surface } from '../../components/Surface.tsx';
import { makeTexts, TextsProvider } from '../../components/texts.ts';
import { ask } from '../../utils/browser/ask.ts';
import { uiLanguage, uiMessage } from '../../utils/browser/uiTexts.ts';
import { type Watching, watchTab } from '../../utils/browser/watch.ts';
import type { SurfaceState } from '../../utils/words.ts';

const lang = uiLanguage();
const texts = makeTexts(uiMessage, lang);
const [{ id: windowId }, { home }] = await Promise.all([browser.windows.getCurrent(), ask('settings', null)]);
let watching: Watching | undefined;
let shown: number | undefined;

const actions: Actions = {
  open: (item) => void ask('open', { item }),
  hide: (hide) => watching?.hide(hide),
  retry: () => watching?.again(),
  welcome: () => void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }),
};

browser.tabs.onActivated.addListener((active) => {
  if (active.windowId === windowId) void follow();
});
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (tabId === shown && status === 'complete') void follow();
});
await follow();

/** Shows the window's active tab from now on. */
async function follow() {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  watching?.stop();
  shown = tab?.id;
  watching = tab && watchTab(tab, draw);
}

function draw(state: SurfaceState) {
  render(
    <TextsProvider texts={texts} lang={lang}>
      <Surface key={shown} state={state} place="side" home={home} actions={actions} now={Date.now()} />
    </TextsProvider>,
    document.body,
  );
}
