// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { FLAG_CODES, Flag } from '../../../components/Flag.tsx';
import flags from '../../../components/flags.json';
import { draw } from './samples.tsx';

afterEach(cleanup);

test('there is a flag for every member of a wide world, under two letters', () => {
  expect(FLAG_CODES.length).toBeGreaterThan(240);
  expect(FLAG_CODES.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
  for (const code of ['XK', 'PS', 'TW', 'SS', 'TL']) expect(FLAG_CODES).toContain(code);
});

test('flags are drawn with shapes only: nothing is named, loaded or run', () => {
  expect(JSON.stringify(flags)).not.toMatch(/url\(|href|"on|"id"|"style"|"class"|script/);
});

test('a flag is hidden from screen readers, since its country is always named beside it', () => {
  const svg = draw(<Flag country="DE" />).container.querySelector('svg');
  expect(svg?.getAttribute('aria-hidden')).toBe('true');
  expect(svg?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(svg?.querySelectorAll('path').length).toBeGreaterThan(1);
});

test.each(['QQ', '', 'constructor', '<b>'])('%j has no flag, but a box', (country) => {
  const { container } = draw(<Flag country={country} />);
  expect(container.querySelector('svg')).toBeNull();
  expect(container.textContent).toBe(country.slice(0, 2));
});
