// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Place } from '../../../components/actions.ts';
import type { SurfaceState } from '../../../utils/words.ts';
import { corpus, coverage, drawSurface, found, take } from './samples.tsx';

afterEach(cleanup);

const faces: [SurfaceState, string | RegExp][] = [
  [{ kind: 'notAnArticle' }, 'This page is not a news article.'],
  [{ kind: 'reading' }, 'Reading the page…'],
  [{ kind: 'searching', title: 'Ferry rescued' }, 'Looking elsewhere…'],
  [found(take()), '1 take from 1 country in 1 language'],
  [{ kind: 'nothingFound', coverage: coverage() }, /12,340 reports from 142 outlets in 58 countries were compared/],
  [{ kind: 'nothingFound', coverage: coverage([], { outlets: 30 }) }, /a small part of the world/],
  [{ kind: 'nothingFound', coverage: coverage([], { waiting: 8 }) }, /8 outlets have not been asked yet/],
  [{ kind: 'found', coverage: coverage() }, 'Nothing found elsewhere yet.'],
  [{ kind: 'failed', message: 'The disk is full. Free some space.' }, 'The disk is full. Free some space.'],
  [{ kind: 'noAccess', origin: 'https://harbour.example' }, 'Click the toolbar button to look here.'],
  [{ kind: 'noAccess', origin: null }, 'Click the toolbar button to look here.'],
  [{ kind: 'browserPage' }, 'This page belongs to the browser.'],
  [{ kind: 'corpusEmpty' }, 'There are no reports here yet.'],
  [{ kind: 'corpusFilling', corpus: { ...corpus, outlets: 41, waiting: 109 } }, '41 of 150 outlets asked'],
  [{ kind: 'tooOld', coverage: coverage() }, /Your reports begin on November\s12; this article is older\./],
  [{ kind: 'tooOld', coverage: coverage([], { begins: null }) }, 'This article is older than the reports kept here.'],
];
const places: Place[] = ['popup', 'inline', 'side'];

describe.each(places)('in the %s', (place) => {
  test.each(faces)('the state %j has its sentence', (state, sentence) => {
    const { container } = drawSurface(state, { place });
    const said = container.textContent ?? '';
    expect(said).toMatch(sentence instanceof RegExp ? sentence : new RegExp(RegExp.escape(sentence)));
    expect(said).not.toMatch(/\{\w+\}|undefined|NaN/);
  });
});

test.each<[SurfaceState, string, 'retry' | 'welcome' | 'always']>([
  [{ kind: 'failed', message: 'The disk is full.' }, 'Try again', 'retry'],
  [{ kind: 'corpusEmpty' }, 'Set up', 'welcome'],
  [{ kind: 'nothingFound', coverage: coverage([], { outlets: 30 }) }, 'Choose more outlets', 'welcome'],
  [{ kind: 'noAccess', origin: 'https://www.harbour.example' }, 'Always on harbour.example', 'always'],
])('%j offers "%s"', (state, words, action) => {
  const act = vi.fn();
  const { getByText, queryByText } = drawSurface(state, { actions: { [action]: act } });
  getByText(words).click();
  expect(act).toHaveBeenCalledOnce();
  cleanup();
  drawSurface(state);
  expect(queryByText(words)).toBeNull();
});

test('the popup leads to the panels that there are', () => {
  const openPanel = vi.fn();
  const { getByText, queryByText } = drawSurface(found(take()), { actions: { openPanel } });
  getByText('Compare beside the page').click();
  expect(openPanel).toHaveBeenCalledOnce();
  expect(queryByText('Side panel')).toBeNull();
});

test('the popup offers to look always, once', () => {
  const actions = { always: vi.fn() };
  const { getByText } = drawSurface({ kind: 'notAnArticle' }, { actions, offerAlways: 'https://harbour.example' });
  getByText('Always on harbour.example').click();
  expect(actions.always).toHaveBeenCalledExactlyOnceWith('https://harbour.example');
  cleanup();
  const origin = 'https://harbour.example';
  const again = drawSurface({ kind: 'noAccess', origin }, { actions, offerAlways: origin });
  expect(again.getAllByText('Always on harbour.example')).toHaveLength(1);
});

test('only the panel in the page can be closed', () => {
  const actions = { close: () => {} };
  expect(drawSurface(found(take()), { place: 'inline', actions }).queryByLabelText('Close')).not.toBeNull();
  cleanup();
  expect(drawSurface(found(take()), { place: 'side', actions }).queryByLabelText('Close')).toBeNull();
});
