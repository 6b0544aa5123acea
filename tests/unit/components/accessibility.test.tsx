// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import type { Place } from '../../../components/actions.ts';
import type { SurfaceState } from '../../../utils/words.ts';
import { corpus, coverage, drawSurface, found, take } from './samples.tsx';

afterEach(cleanup);

/** What needs a layout is measured in a real browser. */
const NO_LAYOUT = { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } };

test.each<[Place, SurfaceState]>([
  ['popup', found(take(), take({ item: 2, lang: 'ar', reasons: [{ kind: 'place', country: 'GB' }] }))],
  ['inline', found(take())],
  ['side', { kind: 'searching', title: 'Ferry rescued' }],
  ['side', { kind: 'nothingFound', coverage: coverage() }],
  ['side', { kind: 'nothingFound', coverage: { ...coverage(), hidden: 2 } }],
  ['popup', { kind: 'corpusFilling', corpus: { ...corpus, waiting: 3 } }],
])('in the %s, %j breaks no rule of accessibility', async (place, state) => {
  const { container } = drawSurface(state, {
    place,
    actions: { close: () => {}, openPanel: () => {}, hide: () => {} },
  });
  const { violations, passes } = await axe.run(container, NO_LAYOUT);
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
});
