import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { readLexiconSource } from './utils/cli/lexiconFiles.ts';
import { columnsOf } from './utils/match/match.ts';

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
    // What runs in pages must be small, and needs nothing of the polyfill.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type !== 'unlisted-script')) return;
      config.resolve = { ...config.resolve, alias: { 'webextension-polyfill': native } };
    },
    // The background reads the lexicon a language at a time, so it is data and not code.
    'build:publicAssets': (_, files) => {
      const { ids, columns } = columnsOf(readLexiconSource().concepts);
      const put = (file: string, contents: string) => files.push({ relativeDest: `lexicon/${file}`, contents });
      put('concepts.json', JSON.stringify({ ids, columns: [...columns.keys()].sort() }));
      for (const [column, cells] of columns) put(`${column}.txt`, cells);
    },
    // WXT turns the matches of run-time scripts into host_permissions; ours are asked for, never taken at install.
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.host_permissions;
    },
  },
});
