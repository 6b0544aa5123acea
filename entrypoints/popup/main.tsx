import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Actions } from '../../components/actions.ts';
import { Surface } from '../../components/Surface.tsx';
import { makeTexts, TextsProvider } from '../../components/texts.ts';
import { ask } from '../../utils/browser/ask.ts';
import { inject, isGranted, PANEL_SCRIPT } from '../../utils/browser/permissions.ts';
import { sidePanelOpener } from '../../utils/browser/sidePanel.ts';
import { uiLanguage, uiMessage } from '../../utils/browser/uiTexts.ts';
import { watchTab } from '../../utils/browser/watch.ts';
import type { SurfaceState } from '../../utils/words.ts';

const lang = uiLanguage();
const texts = makeTexts(uiMessage, lang);
const [[tab], { home }] = await Promise.all([
  browser.tabs.query({ active: true, currentWindow: true }),
  ask('settings', null),
]);
if (!tab) throw new Error('The popup was opened without a tab.');
const site = await offeredSite(tab.url);
const openSidePanel = sidePanelOpener(tab.windowId ?? browser.windows.WINDOW_ID_CURRENT);

const actions: Actions = {
  open: (item) => void ask('open', { item }),
  openPanel: () => void inject(tab.id ?? -1, PANEL_SCRIPT).then(() => window.close()),
  openSidePanel: openSidePanel && (() => void openSidePanel().then(() => window.close())),
  always: (origin) => void browser.permissions.request({ origins: [`${origin}/*`] }),
  hide: (hide) => watching.hide(hide),
  retry: () => watching.again(),
  welcome: () => void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }).then(() => window.close()),
};
const watching = watchTab(tab, draw);

function draw(state: SurfaceState) {
  render(
    <TextsProvider texts={texts} lang={lang}>
      <Surface state={state} place="popup" home={home} actions={actions} now={Date.now()} offerAlways={site} />
    </TextsProvider>,
    document.body,
  );
}

/** The origin that "Always on this site" would add: https on its own port, and not one where Elsewhere looks already. */
async function offeredSite(url: string | undefined): Promise<string | undefined> {
  if (!url?.startsWith('https://')) return undefined;
  const { origin, port } = new URL(url);
  return port || (await isGranted([`${origin}/*`])) ? undefined : origin;
}
