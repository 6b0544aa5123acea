import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Actions } from '../components/actions.ts';
import { Surface } from '../components/Surface.tsx';
import styles from '../components/styles.css?inline';
import { directionOf, makeTexts, TextsProvider } from '../components/texts.ts';
import { ask } from '../utils/browser/ask.ts';
import { openPanelFrame } from '../utils/browser/panelFrame.ts';
import { loadSettings } from '../utils/browser/settings.ts';
import { uiLanguage, uiMessage } from '../utils/browser/uiTexts.ts';
import { keptPage } from '../utils/browser/world.ts';

/** The panel beside the page: opened by the popup, shows what the page's article script knows. */
export default defineUnlistedScript(async () => {
  const page = keptPage();
  const lang = uiLanguage();
  const frame = page && (await openPanelFrame(document, { styles, direction: directionOf(lang) }));
  if (!page || !frame) return;
  const texts = makeTexts(uiMessage, lang);
  const { home } = await loadSettings();
  const actions: Actions = {
    open: (item) => void ask('open', { item }),
    hide: (hide) => page.hide(hide),
    retry: () => page.again(),
    close: () => frame.close(),
  };
  page.watch((state) => {
    render(
      <TextsProvider texts={texts} lang={lang}>
        <Surface state={state} place="inline" home={home} actions={actions} now={Date.now()} />
      </TextsProvider>,
      frame.root,
    );
  }, frame.closed);
  // The keyboard goes where the reader looks: Escape closes, Tab goes through the takes.
  frame.root.querySelector('aside')?.focus();
});
