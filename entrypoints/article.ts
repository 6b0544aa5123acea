import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../utils/browser/ask.ts';
import { type Background, keepPage } from '../utils/browser/page.ts';
import { answerSurfaces } from '../utils/browser/statePort.ts';
import { endWithExtension, keptPage, panelHost, sharePage } from '../utils/browser/world.ts';

/**
 * Detects the article on this page and keeps the page's state. Not a WXT content script: those announce themselves to the
 * page with an event, which any page could listen for.
 */
export default defineUnlistedScript(() => {
  if (window !== window.top || keptPage()) return;
  const life = new AbortController();
  const background: Background = {
    coverage: (article) => ask('coverage', { article }),
    hide: (hide) => ask('hide', hide),
    badge: (countries) => ask('badge', { countries, url: location.href }),
  };
  const page = keepPage(window, background, life.signal);
  endWithExtension(life);
  sharePage(page);
  answerSurfaces(page);
  // What an update left behind: its script is dead, its panel still stands.
  void panelHost(document).then((orphan) => orphan?.remove());
});
