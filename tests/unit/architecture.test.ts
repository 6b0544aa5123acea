import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const PURE = ['article', 'outlets', 'feeds', 'match', 'perspective', 'translate'];
const MOST_LINES = 300;

/** Which layers each layer may import, itself aside. */
const ARROWS: Record<string, string[]> = {
  entrypoints: ['components', 'jobs', 'corpus', 'browser', ...PURE],
  components: [...PURE, 'browser/messages.ts'],
  jobs: ['corpus', 'browser', ...PURE],
  corpus: PURE,
  browser: PURE,
  cli: PURE,
  article: [],
  outlets: [],
  feeds: [],
  match: [],
  perspective: ['match', 'article'],
  translate: ['match'],
};

const files = ['entrypoints', 'components', 'utils', 'tests'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|css)$/.test(name))
    .map((name) => join(folder, name)),
);
const source = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const code = files.filter((file) => /^(entrypoints|components|utils)\//.test(file) && !file.endsWith('.css'));
const layerOf = (file: string) => (file.startsWith('utils/') ? (file.split('/')[1] ?? '') : (file.split('/')[0] ?? ''));
/** Files of `utils/` itself: the words, which all may use. */
const isShared = (file: string) => /^utils\/[^/]+\.ts$/.test(file);
const importsOf = (file: string) =>
  [...source(file).matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)].map(([, target]) =>
    relative(ROOT, join(ROOT, dirname(file), (target ?? '').replace(/\?.*$/, ''))),
  );

test('the project has code to look at', () => {
  expect(code.length).toBeGreaterThan(30);
});

test('imports go one way', () => {
  const wrong = code.flatMap((file) => {
    const layer = layerOf(file);
    const allowed = ARROWS[layer] ?? [];
    return importsOf(file)
      .filter((target) => layerOf(target) !== layer && !target.startsWith('components/styles') && !isShared(target))
      .filter((target) => !allowed.includes(layerOf(target)) && !allowed.includes(target.replace('utils/', '')))
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('a pure topic is entered through the file named like it', () => {
  const around = code.flatMap((file) =>
    importsOf(file)
      .filter((target) => PURE.includes(layerOf(target)) && layerOf(target) !== layerOf(file))
      .filter((target) => target !== `utils/${layerOf(target)}/${layerOf(target)}.ts`)
      .map((target) => `${file} imports ${target}`),
  );
  expect(around).toEqual([]);
});

test('pure topics know no clock, chance, network, storage or platform', () => {
  const FORBIDDEN =
    /Date\.now\(|new Date\(\)|Math\.random|\bfetch\(|indexedDB|from 'node:|webextension-polyfill|from 'wxt|from 'idb/;
  const impure = code
    .filter((file) => PURE.includes(layerOf(file)))
    .flatMap(
      (file) =>
        source(file)
          .match(FORBIDDEN)
          ?.map((found) => `${file}: ${found}`) ?? [],
    );
  expect(impure).toEqual([]);
});

test(`no file is longer than ${MOST_LINES} lines`, () => {
  const lines = (file: string) => source(file).split('\n').length - 1;
  expect(files.filter((file) => lines(file) > MOST_LINES)).toEqual([]);
});
