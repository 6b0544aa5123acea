import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { readLexiconSource } from './utils/cli/lexiconFiles.ts';
import { lexiconFiles } from './utils/match/match.ts';
import { parseCatalogue } from './utils/outlets/outlets.ts';

const native = fileURLToPath(new URL('utils/browser/native.ts', import.meta.url));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      ...(browser === 'chrome' ? ['sidePanel', 'offscreen'] : []),
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'" },
    action: { default_title: '__MSG_extensionName__', ...(browser === 'firefox' && { default_area: 'navbar' }) },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'elsewhere@elsewhere.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  hooks: {
    // Validated here once, so that the background need not at every wake.
    'build:before': ({ config: { publicDir } }) => {
      parseCatalogue(JSON.parse(readFileSync(join(publicDir, 'catalogue.json'), 'utf8')));
    },
    // What runs in pages must be small, and needs nothing of the polyfill.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type !== 'unlisted-script')) return;
      config.resolve = { ...config.resolve, alias: { 'webextension-polyfill': native } };
    },
    // The background reads the lexicon a language at a time, so it is data and not code.
    'build:publicAssets': ({ config: { wxtDir } }, files) => {
      const folder = join(wxtDir, 'lexicon');
      mkdirSync(folder, { recursive: true });
      for (const [file, bytes] of lexiconFiles(readLexiconSource().concepts)) {
        writeFileSync(join(folder, file), bytes);
        files.push({ relativeDest: `lexicon/${file}`, absoluteSrc: join(folder, file) });
      }
    },
    // WXT turns the matches of run-time scripts into host_permissions; ours are asked for, never taken at install.
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.host_permissions;
    },
  },
});
