import browser from 'webextension-polyfill';
import type { Answers } from '../browser/answer.ts';
import { showBadge } from '../browser/badge.ts';
import { loadCatalogue } from '../browser/catalogue.ts';
import { loadLexicon } from '../browser/lexicon.ts';
import type { Size, SizeOffer } from '../browser/messages.ts';
import { loadSettings, saveSettings } from '../browser/settings.ts';
import { itemsOf } from '../corpus/corpus.ts';
import { originsOf } from '../outlets/outlets.ts';
import type { Outlet } from '../words.ts';
import { coverageOf } from './coverage.ts';
import { here, outletsFor } from './here.ts';
import { keepHidden } from './hide.ts';
import { keepPolling } from './keepPolling.ts';
import { makeReady } from './lookAfterIndex.ts';
import { progressOf } from './progress.ts';
import { reconcileSites } from './sites.ts';
import { tryIt } from './tryIt.ts';

const SIZES: Size[] = [30, 150, 'all'];

/** What the background answers, question by question. */
export const answers: Answers = {
  async coverage({ article }) {
    const opening = here();
    // Read while the database opens. It is asked for again where it is needed, and a failure shows there.
    loadLexicon([article]).catch(() => undefined);
    const world = await opening;
    const coverage = await coverageOf(article, world);
    // Not awaited: nobody waits for it.
    void makeReady(world.corpus);
    return coverage;
  },
  async badge({ countries, url }, { tab }) {
    if (tab?.id !== undefined) await showBadge({ tabId: tab.id, url, countries });
    return null;
  },
  async open({ item }, { tab }) {
    const [found] = await itemsOf((await here()).corpus, [item]);
    if (!found) throw new Error('This report is no longer in your corpus.');
    // In the window that asked: a take opened from a private window stays in private windows.
    await browser.tabs.create({ url: found.url, ...(tab && { windowId: tab.windowId, index: tab.index + 1 }) });
    return null;
  },
  async hide(hide, { tab }) {
    await keepHidden(hide, { tab, corpus: async () => (await here()).corpus });
    return null;
  },
  settings: loadSettings,
  async choose({ settings }) {
    await saveSettings(settings);
    await reconcileSites();
    return null;
  },
  async sizes() {
    const [catalogue, settings] = await Promise.all([loadCatalogue(), loadSettings()]);
    return SIZES.map((size) => offerOf(size, outletsFor(catalogue, { ...settings, size })));
  },
  progress: async () => progressOf(await here()),
  async update() {
    void keepPolling('asked');
    return null;
  },
  async tryIt() {
    const world = await here();
    const trial = await tryIt(world, world.settings);
    if (!trial) return null;
    const { item, outlet, countries } = trial;
    return {
      item: item.number,
      url: item.url,
      title: item.title,
      lang: item.lang,
      outlet: outlet.nameEn ?? outlet.name,
      country: outlet.country,
      countries,
    };
  },
};

/** The languages that an outlet's feeds are in: regions and scripts of one language count once. */
function feedLanguages({ feeds, languages }: Outlet): string[] {
  return feeds.map(({ lang }) => (lang ?? languages[0] ?? '').split('-')[0] ?? '');
}

function offerOf(size: Size, outlets: Outlet[]): SizeOffer {
  return {
    size,
    outlets: outlets.length,
    countries: new Set(outlets.map((outlet) => outlet.country)).size,
    languages: new Set(outlets.flatMap(feedLanguages)).size,
    origins: originsOf(outlets),
  };
}
