import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readLexiconSource } from '../../utils/cli/lexiconFiles.ts';
import { columnsOf, lexiconFiles } from '../../utils/match/match.ts';
import { extensionFor } from '../browsers/build.ts';

/** The budget of the script that runs on every page of a permitted site: bytes after gzip. */
const ARTICLE_SCRIPT_BYTES = 25_000;

const shared = {
  manifest_version: 3,
  default_locale: 'en',
  permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'],
  optional_permissions: ['notifications'],
  optional_host_permissions: ['https://*/*'],
  content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'" },
};

describe('what ships asks for what was promised and nothing more', () => {
  const manifestOf = async (browser: 'chromium' | 'firefox') =>
    JSON.parse(readFileSync(join(await extensionFor(browser, 'real'), 'manifest.json'), 'utf8'));

  test('in Chrome', async () => {
    const { name, description, version, icons, action, background, side_panel, ...rest } = await manifestOf('chromium');
    expect(rest).toEqual({ ...shared, permissions: [...shared.permissions, 'sidePanel', 'offscreen'] });
  });

  test('in Firefox', async () => {
    const { name, description, version, icons, action, background, sidebar_action, ...rest } =
      await manifestOf('firefox');
    const { browser_specific_settings, ...asked } = rest;
    expect(asked).toEqual(shared);
    expect(browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(sidebar_action.open_at_install).toBe(false);
  });
});

test.each(['chromium', 'firefox'] as const)('the script that runs in pages stays small in %s', async (browser) => {
  const script = readFileSync(join(await extensionFor(browser, 'real'), 'article.js'));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(ARTICLE_SCRIPT_BYTES);
  // Matching is the background's: neither its words nor their files are asked for in pages.
  expect(script.includes('lexicon/')).toBe(false);
});

test.each(['chromium', 'firefox'] as const)('the lexicon ships as a file a language in %s', async (browser) => {
  const folder = join(await extensionFor(browser, 'real'), 'lexicon');
  const { concepts } = readLexiconSource();
  expect(columnsOf(concepts).length).toBeGreaterThan(70);
  const shipped = new Map(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
  const made = lexiconFiles(concepts);
  expect([...shipped.keys()].sort()).toEqual([...made.keys()].sort());
  for (const [name, bytes] of made)
    expect([name, shipped.get(name)]).toEqual([name, Buffer.from(bytes).toString('base64')]);
});

test.each(['chromium', 'firefox'] as const)('no page can reach anything of the package in %s', async (browser) => {
  const manifest = JSON.parse(readFileSync(join(await extensionFor(browser, 'real'), 'manifest.json'), 'utf8'));
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
});

test('nothing in the package reaches for code, fonts or pictures of others', async () => {
  const folder = await extensionFor('chromium', 'real');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(html|css)$/.test(name));
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) expect(readFileSync(join(folder, page), 'utf8')).not.toMatch(/https?:\/\/|@import|url\(/);
});

test('Mozilla’s linter finds no error in the Firefox build', async () => {
  const folder = await extensionFor('firefox', 'real');
  const { stdout } = spawnSync('web-ext', ['lint', '--source-dir', folder, '--output', 'json'], { encoding: 'utf8' });
  const { errors, summary } = JSON.parse(stdout);
  expect(errors).toEqual([]);
  expect(summary.errors).toBe(0);
});
