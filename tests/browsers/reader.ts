import type { Driver, Tab } from './driver.ts';
import type { Surface } from './surface.ts';

/** A first fill of the sample outlets takes a second or two; a slow machine gets its time. */
const FILL_MS = 60_000;

/** Does on the welcome page what a reader does, and waits until it says that the corpus is ready. */
export async function fillCorpus(driver: Driver, origins: string[]): Promise<Tab> {
  const welcome = await driver.openedTab('welcome.html');
  await driver.grant(origins);
  await welcome.show();
  await welcome.click('[data-action="allow"]');
  await welcome.find('[data-step="ready"]', FILL_MS);
  return welcome;
}

/** Clicks the toolbar button and opens the panel beside the article, with its takes in it. */
export async function openPanel(driver: Driver, article: Tab): Promise<Surface> {
  const popup = await driver.clickToolbar(article);
  await popup.click('[data-action="open-panel"]');
  const panel = await article.inlinePanel();
  await panel.find('[data-take]');
  return panel;
}
