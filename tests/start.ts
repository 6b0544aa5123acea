import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { extensionFor } from './browsers/build.ts';
import { type Driver, launch, type Tab } from './browsers/driver.ts';
import type { BrowserName } from './browsers/find.ts';
import type { Internet } from './browsers/internet.ts';
import { fillCorpus, openPanel } from './browsers/reader.ts';
import { sampleOrigins, startSampleWorld } from './browsers/sampleWorld.ts';
import { sampleArticles, sampleOutlets } from './world/world.ts';

const USAGE = `Usage: npm start [-- [--browser chromium|firefox] [--pictures FOLDER] [--real]]
  Opens a browser with Elsewhere installed and a fictional world to try it on. Without a display, or with
  --pictures, it takes pictures of every surface instead. --real: no fictional world, the real outlets.`;

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
  const extension = await extensionFor(browser, sampleOutlets);
  const internet = await startSampleWorld();
  try {
    await tryOut(extension, internet);
  } finally {
    await internet.close();
  }
}

async function tryOut(extension: string, internet: Internet): Promise<void> {
  const headless = !display || pictures !== undefined;
  const driver = await launch({ browser, extension, headless, internet, map: 'example' });
  try {
    const welcome = await fillCorpus(driver, sampleOrigins);
    console.log(`Filled the corpus of a fresh ${driver.name} from ${sampleOutlets.length} fictional outlets.`);
    const article = await openArticle(driver);
    if (headless) return await takePictures(driver, { welcome, article }, pictures ?? '.output/pictures');
    await openPanel(driver, article);
    console.log('The panel is open beside the article. Close the browser to end.');
    await driver.gone;
  } finally {
    await driver.close();
  }
}

async function openArticle(driver: Driver): Promise<Tab> {
  const article = sampleArticles.find(({ event, outlet }) => event === 'ferry' && outlet === 'harbour-courier');
  if (!article) throw new Error('The sample world has no ferry fire any more: see tests/world/.');
  console.log(`Opened "${article.title}", ${article.url}`);
  return driver.newTab(article.url);
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
