import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { extensionFor } from './browsers/build.ts';
import { type Driver, launch, type Tab } from './browsers/driver.ts';
import type { BrowserName } from './browsers/find.ts';
import { sampleOrigins, startSampleWorld } from './browsers/sampleWorld.ts';
import { sampleArticles, sampleOutlets } from './world/world.ts';

const USAGE = `Usage: npm start [-- [--browser chromium|firefox] [--pictures FOLDER] [--real]]
  Opens a browser with Elsewhere installed and a fictional world to try it on. Without a display, or with
  --pictures, it takes pictures of every surface instead. --real: no fictional world, the real outlets.`;
/** A first fill of the sample outlets takes a second or two; a slow machine gets its time. */
const FILL_MS = 60_000;

const { browser, pictures, real } = wanted();
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  if (real) await openReal();
  else await openSampleWorld();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function openReal(): Promise<void> {
  if (!display)
    throw new Error(
      '--real opens a window, and this machine has no display: run it on a desktop, or leave --real out.',
    );
  const extension = await extensionFor(browser, 'real');
  const driver = await launch({ browser, extension, headless: false, internet: undefined, map: 'none' });
  console.log(`Opened ${browser} with the real outlets. Close the browser to end.`);
  await driver.gone;
}

async function openSampleWorld(): Promise<void> {
  const headless = !display || pictures !== undefined;
  const internet = await startSampleWorld();
  const extension = await extensionFor(browser, sampleOutlets);
  const driver = await launch({ browser, extension, headless, internet, map: 'example' });
  try {
    const welcome = await fillCorpus(driver);
    const article = await openArticle(driver);
    if (headless) return await takePictures(driver, { welcome, article }, pictures ?? '.output/pictures');
    await openPanel(driver, article);
    console.log('The panel is open beside the article. Close the browser to end.');
    await driver.gone;
  } finally {
    await driver.close();
    await internet.close();
  }
}

/** Does on the welcome page what a reader does, and waits until it says that the corpus is ready. */
async function fillCorpus(driver: Driver): Promise<Tab> {
  const welcome = await driver.openedTab('welcome.html');
  await driver.grant(sampleOrigins);
  await welcome.click('[data-action="allow"]');
  await welcome.find('[data-step="ready"]', FILL_MS);
  console.log(`Filled the corpus of a fresh ${driver.name} from ${sampleOutlets.length} fictional outlets.`);
  return welcome;
}

async function openArticle(driver: Driver): Promise<Tab> {
  const article = sampleArticles.find(({ lang }) => lang === 'en');
  if (!article) throw new Error('The sample world has no English article: see tests/world/.');
  console.log(`Opened "${article.title}", ${article.url}`);
  return driver.newTab(article.url);
}

async function openPanel(driver: Driver, article: Tab) {
  const popup = await driver.clickToolbar(article);
  await popup.click('[data-action="open-panel"]');
  const panel = await article.inlinePanel();
  await panel.find('[data-take]');
  return panel;
}

async function takePictures(driver: Driver, { welcome, article }: Record<'welcome' | 'article', Tab>, folder: string) {
  const file = (name: string) => join(folder, `${driver.name}-${name}.png`);
  mkdirSync(folder, { recursive: true });
  await welcome.show();
  await welcome.screenshot(file('welcome'));

  const popup = await driver.clickToolbar(article);
  await popup.find('[data-state="found"]');
  await popup.screenshot(file('popup'));
  await popup.click('[data-action="open-side-panel"]');
  const side = await driver.sidePanel();
  await side.find('[data-take]');
  await side.screenshot(file('side-panel'));
  await popup.close();
  await side.close();

  const panel = await openPanel(driver, article);
  await panel.screenshot(file('inline-panel'));
  console.log(`Took pictures of the welcome page, popup, side panel and inline panel: ${resolve(folder)}`);
}

function wanted(): { browser: BrowserName; pictures: string | undefined; real: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string', default: 'chromium' },
        pictures: { type: 'string' },
        real: { type: 'boolean', default: false },
      },
    });
    const { browser, pictures, real } = values;
    if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`There is no browser "${browser}" here.`);
    if (real && pictures) throw new Error('--real and --pictures exclude each other.');
    return { browser, pictures, real };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(2);
  }
}
