/**
 * Writes flags.json from the flags of country-flag-icons (MIT, copyright 2020 @catamphetamine). Run by hand:
 * `node components/flags.generate.ts && npm run format`.
 * The drawings become plain arrays, because markup may not be parsed on pages that enforce Trusted Types.
 */
// biome-ignore-start lint/style/noRestrictedImports: run by hand, never bundled
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

// biome-ignore-end lint/style/noRestrictedImports: run by hand, never bundled

type Shape = [tag: string, attributes: Record<string, string>, children?: Shape[]];

const SOURCE = new URL('../node_modules/country-flag-icons/3x2/', import.meta.url);
const TARGET = new URL('./flags.json', import.meta.url);
/** Two letters each; of the user-assigned codes only Kosovo's is a country. */
const COUNTRY = /^(?!X[^K])([A-Z]{2})\.svg$/;
const TAGS = new Set(['path', 'circle', 'ellipse', 'g']);
const ATTRIBUTES = new Set(
  'd cx cy r rx ry fill stroke opacity fill-rule clip-rule stroke-width stroke-linejoin stroke-miterlimit'.split(' '),
);

const flags: Record<string, [box: string, ...Shape[]]> = {};
for (const file of readdirSync(SOURCE).sort()) {
  const code = COUNTRY.exec(file)?.[1];
  if (code) flags[code] = flagOf(readFileSync(new URL(file, SOURCE), 'utf8'), file);
}
const lines = Object.entries(flags).map(([code, flag]) => `${JSON.stringify(code)}:${JSON.stringify(flag)}`);
writeFileSync(TARGET, `{\n${lines.join(',\n')}\n}\n`);

function flagOf(svg: string, file: string): [box: string, ...Shape[]] {
  const open: Shape[][] = [[]];
  let box = '';
  for (const [, closing, tag = '', text = '', empty] of svg.matchAll(/<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>/g)) {
    const attributes = attributesOf(text);
    if (tag === 'svg') box ||= attributes.viewBox ?? '';
    else if (closing) open.pop();
    else if (!TAGS.has(tag)) throw new Error(`${file} draws with <${tag}>: add it to TAGS if Flag.tsx may render it`);
    else {
      const children: Shape[] = [];
      const kept = Object.fromEntries(Object.entries(attributes).filter(([name]) => ATTRIBUTES.has(name)));
      open.at(-1)?.push(empty ? [tag, kept] : [tag, kept, children]);
      if (!empty) open.push(children);
    }
  }
  return [box, ...(open[0] ?? [])];
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([a-zA-Z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}
