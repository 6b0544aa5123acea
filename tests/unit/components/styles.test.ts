import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../../components/', import.meta.url);
const all = readFileSync(new URL('styles.css', folder), 'utf8');
const parts = readdirSync(new URL('styles/', folder)).map((name): [string, string] => [
  name,
  readFileSync(new URL(`styles/${name}`, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
]);
const tokens = new Map(parts).get('tokens.css') ?? '';

test('every part is joined into the one sheet', () => {
  expect([...all.matchAll(/@import "\.\/styles\/(.+)";/g)].map(([, name]) => name).sort()).toEqual(
    parts.map(([name]) => name).sort(),
  );
});

test.each(parts)('%s loads nothing and takes its colours and tokens from the one set', (name, css) => {
  expect(css).not.toMatch(/url\(|@import|@font-face/);
  if (name !== 'tokens.css') expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
  for (const [, token = ''] of css.matchAll(/var\((--[\w-]+)/g)) expect(tokens).toContain(`${token}:`);
});

test.each(parts)('%s knows no left and right, so that it mirrors', (_, css) => {
  expect(css).not.toMatch(
    /(?:margin|padding|border)-(?:left|right)|^\s*(?:left|right|float|width):|text-align: (?:left|right)/m,
  );
});

test('dark swaps every colour of light, and only colours', () => {
  const [light = '', dark = ''] = tokens
    .split('@media (prefers-color-scheme: dark)')
    .map((text) => text.split('@media')[0]);
  const colours = (css: string) => [...css.matchAll(/(--[\w-]+): #/g)].map(([, name]) => name);
  expect(colours(dark)).toEqual(colours(light));
});
