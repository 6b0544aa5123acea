import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  variable: string;
  /** Chrome: chrome.sidePanel.open and triggerable actions. Firefox: data_collection_permissions. */
  oldest: number;
  commands: string[];
  places: string[];
  packages: string[];
  download: 'chrome' | 'firefox';
}

const windows = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
const applications = ['/Applications', join(homedir(), 'Applications')];

const browsers: Record<BrowserName, Known> = {
  chromium: {
    variable: 'CHROME_PATH',
    oldest: 138,
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      ...applications.flatMap((folder) => [
        join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
        join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      ]),
      ...windows.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
    ],
    packages: ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'],
    download: 'chrome',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    oldest: 142,
    commands: ['firefox-esr', 'firefox'],
    places: [
      ...applications.map((folder) => join(folder, 'Firefox.app/Contents/MacOS/firefox')),
      ...windows.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    packages: ['firefox-esr', 'fonts-noto-core', 'fonts-noto-cjk'],
    download: 'firefox',
  },
};

const cache = join(import.meta.dirname, '../../.cache');

/** Path of a browser that is new enough: the one named by CHROME_PATH / FIREFOX_PATH, one of this machine, or one installed now. */
export async function findBrowser(name: BrowserName): Promise<string> {
  const known = browsers[name];
  const named = process.env[known.variable];
  if (named) return checked(named, known);
  const found = candidates(known).find((path) => (versionOf(path) ?? known.oldest) >= known.oldest);
  return found ?? (await downloaded(name)) ?? (await installed(name));
}

function checked(path: string, { variable, oldest }: Known): string {
  if (!existsSync(path)) throw new Error(`${variable} names ${path}, which does not exist: correct or unset it.`);
  const version = versionOf(path);
  if (version !== undefined && version < oldest)
    throw new Error(`${variable} names version ${version}, and ${oldest} or newer is needed: update that browser.`);
  return path;
}

function candidates({ commands, places }: Known): string[] {
  const folders = process.platform === 'win32' ? [] : (process.env.PATH ?? '').split(delimiter);
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places].filter((path) =>
    existsSync(path),
  );
}

/** Major version; nothing on Windows, where asking would open a window. */
function versionOf(path: string): number | undefined {
  if (process.platform === 'win32') return undefined;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const major = /(\d+)\.\d/.exec(stdout ?? '')?.[1];
  return major === undefined ? 0 : Number(major);
}

async function downloaded(name: BrowserName): Promise<string | undefined> {
  if (!existsSync(cache)) return undefined;
  const kept = await getInstalledBrowsers({ cacheDir: cache });
  return kept.find(({ browser }) => browser === browsers[name].download)?.executablePath;
}

async function installed(name: BrowserName): Promise<string> {
  const known = browsers[name];
  const remedy = `Install ${name} ${known.oldest} or newer, or set ${known.variable} to one.`;
  try {
    if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) return fromPackages(known);
    return await fromMaker(name);
  } catch (error) {
    const why = String(error instanceof Error ? error.message : error).split('\n')[0];
    throw new Error(`No ${name} was found, and installing one failed (${why}). ${remedy}`);
  }
}

function fromPackages(known: Known): string {
  console.error(`Installing ${known.packages.join(', ')} with apt-get.`);
  const run = (...args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update');
  run('install', '-y', ...known.packages);
  const path = candidates(known).find((candidate) => (versionOf(candidate) ?? 0) >= known.oldest);
  if (!path) throw new Error(`apt-get has no version ${known.oldest}`);
  return path;
}

async function fromMaker(name: BrowserName): Promise<string> {
  const browser = browsers[name].download as Parameters<typeof resolveBuildId>[0];
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('there is no download for this system');
  console.error(`Downloading ${browser} into .cache/.`);
  const buildId = await resolveBuildId(browser, platform, 'stable');
  return (await install({ browser, buildId, cacheDir: cache })).executablePath;
}
