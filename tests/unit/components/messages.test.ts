import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';

const root = new URL('../../../', import.meta.url);
const sources = ['components', 'entrypoints', 'utils/browser', '.']
  .flatMap((folder) => filesOf(new URL(`${folder}/`, root), folder !== '.'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const keys = Object.keys(messages);
const asked = new Set([...sources.matchAll(/\bt\(\s*'(\w+)'/g)].map(([, key = '']) => key));
const PLURAL = /_(zero|one|two|few|many|other)$/;

function filesOf(folder: URL, deep: boolean): URL[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return deep ? filesOf(new URL(`${entry.name}/`, folder), true) : [];
    return /\.tsx?$/.test(entry.name) ? [new URL(entry.name, folder)] : [];
  });
}

test('every text that a component asks for was written, with all plural forms of English if it has any', () => {
  const missing = [...asked].filter(
    (key) => !keys.includes(key) && !(keys.includes(`${key}_one`) && keys.includes(`${key}_other`)),
  );
  expect(missing).toEqual([]);
});

test('every text that was written is used', () => {
  const unused = keys
    .map((key) => key.replace(PLURAL, ''))
    .filter((key) => !new RegExp(`'${key}'|__MSG_${key}__`).test(sources));
  expect(unused).toEqual([]);
});

test('no two keys differ in case only, because browsers do not tell them apart', () => {
  expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
});

test.each(Object.entries(messages))('%s is explained to translators and needs no escaping', (_, text) => {
  expect(text.message).not.toBe('');
  expect(text.message).not.toContain('$');
  if (!text.message.startsWith('Elsewhere'))
    expect((text as { description?: string }).description).toMatch(/\.$|\. Plural/);
});

test('the description fits the stores', () => {
  expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
});
