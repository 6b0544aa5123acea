import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outlet } from '../../utils/words.ts';
import type { BrowserName } from './find.ts';

const project = join(import.meta.dirname, '../..');
const sources = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package-lock.json'];

/**
 * Directory of the extension as it ships, built if its sources are newer. With outlets: a copy whose catalogue holds those
 * instead of the real ones, and nothing else changed.
 */
export async function extensionFor(browser: BrowserName, outlets: Outlet[] | 'real'): Promise<string> {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const built = join(project, '.output', `${target}-mv3`);
  if (!isFresh(join(built, 'manifest.json'))) build(target);
  if (outlets === 'real') return built;
  const catalogue = JSON.stringify(outlets);
  const copy = join(
    project,
    '.output',
    `${target}-${createHash('sha256').update(catalogue).digest('hex').slice(0, 8)}`,
  );
  rmSync(copy, { recursive: true, force: true });
  cpSync(built, copy, { recursive: true });
  writeFileSync(join(copy, 'catalogue.json'), catalogue);
  return copy;
}

function build(target: string): void {
  const wxt = join(project, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', target], {
    cwd: project,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build for ${target} failed:\n${stdout}${stderr}`);
}

// Folders count too: a deleted file changes the time of its folder only.
function isFresh(manifest: string): boolean {
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return sources
    .map((name) => join(project, name))
    .flatMap((path) => [path, ...(statSync(path).isDirectory() ? inside(path) : [])])
    .every((path) => statSync(path).mtimeMs < built);
}

const inside = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

/** The same extension as its next version. */
export function newer(extension: string): string {
  const copy = `${extension}-newer`;
  cpSync(extension, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
  return copy;
}
