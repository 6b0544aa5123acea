import browser from 'webextension-polyfill';
import type { Answers } from '../browser/answer.ts';
import { showBadge } from '../browser/badge.ts';
import { loadCatalogue } from '../browser/catalogue.ts';
import type { Size, SizeOffer } from '../browser/messages.ts';
import { loadSettings, saveSettings } from '../browser/settings.ts';
import { itemsOf } from '../corpus/corpus.ts';
import { originsOf } from '../outlets/outlets.ts';
import type { Coverage, Outlet } from '../words.ts';
import { coverageOf } from './coverage.ts';
import { here, outletsFor } from './here.ts';
import { keepPolling } from './keepPolling.ts';
import { progressOf } from './progress.ts';
import { addSite, reconcileSites } from './sites.ts';
import { tryIt } from './tryIt.ts';

const SIZES: Size[] = [30, 150, 'all'];

/** What the background answers, question by question. */
export const answers: Answers = {
  async coverage({ article }, { tab }) {
    const coverage = article && (await coverageOf(article, await here()));
    if (tab?.id !== undefined) await showBadge(tab.id, countriesOf(coverage));
    return coverage;
  },
  async open({ item }, { tab }) {
    const [found] = await itemsOf((await here()).corpus, [item]);
    if (!found) throw new Error('This report is no longer in your corpus.');
    await browser.tabs.create({ url: found.url, index: tab ? tab.index + 1 : undefined });
    return null;
  },
  settings: loadSettings,
  async choose({ settings }) {
    await saveSettings(settings);
    await reconcileSites();
    return null;
  },
  async always({ origin }) {
    await addSite(origin);
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

function countriesOf(coverage: Coverage | null): number {
  return new Set(coverage?.takes.map((take) => take.publisher.country)).size;
}

function offerOf(size: Size, outlets: Outlet[]): SizeOffer {
  return {
    size,
    outlets: outlets.length,
    countries: new Set(outlets.map((outlet) => outlet.country)).size,
    languages: new Set(outlets.map((outlet) => outlet.languages[0])).size,
    origins: originsOf(outlets),
  };
}
