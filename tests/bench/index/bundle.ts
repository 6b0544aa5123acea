import { cpSync, linkSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { extensionFor } from '../../browsers/build.ts';

/** The engines that can be measured, `nothing` among them. Each is a file in `browser/`. */
export const ENGINES = ['own', 'minisearch', 'flexsearch', 'fts5', 'nothing'] as const;
export type EngineName = (typeof ENGINES)[number];

const MANIFEST = {
  manifest_version: 3,
  name: 'Bench',
  version: '1',
  background: { service_worker: 'engine.js', type: 'module' },
  permissions: ['unlimitedStorage'],
  content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'" },
};

/** Builds an extension whose page and whose worker are one engine at the bench, into `folder`; ours has the lexicon and catalogue that ship. */
export async function buildBench(engine: EngineName, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    build: {
      outDir: folder,
      target: 'esnext',
      modulePreload: false,
      assetsInlineLimit: 0,
      rollupOptions: {
        input: join(import.meta.dirname, `browser/${engine}.ts`),
        output: { entryFileNames: 'engine.js', assetFileNames: '[name][extname]' },
      },
    },
  });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'bench.html'), '<!doctype html><script type="module" src="engine.js"></script>');
  if (engine !== 'own') return;
  const shipped = await extensionFor('chromium', 'real');
  for (const part of ['lexicon', 'catalogue.json'])
    cpSync(join(shipped, part), join(folder, part), { recursive: true });
}

/** Puts the files of one folder beside an extension's own, without copying them. */
export function linkData(data: string, folder: string): void {
  mkdirSync(join(folder, 'data'));
  for (const name of readdirSync(data)) linkSync(join(data, name), join(folder, 'data', name));
}
