// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Welcome, type WelcomeView } from '../../../components/Welcome.tsx';
import { corpus, draw } from './samples.tsx';

afterEach(cleanup);

const origins = ['https://harbour.example/*', 'https://www.harbour.example/*', 'https://*.quay.example/*'];
const view: WelcomeView = {
  step: 'choose',
  settings: { home: 'NL', languages: ['en', 'nl'], size: 150, polling: true, sites: [] },
  offers: [
    { size: 30, outlets: 30, countries: 24, languages: 14, origins: [] },
    { size: 150, outlets: 150, countries: 71, languages: 33, origins },
    { size: 'all', outlets: 868, countries: 160, languages: 61, origins },
  ],
  countries: ['NL', 'JP'],
  progress: {
    ...corpus,
    total: 150,
    done: 61,
    allowed: true,
    trouble: null,
    failed: [{ outlet: 'suedpost', name: 'Südpost', error: 'No answer within 20 seconds.' }],
  },
  tryIt: null,
};
const tryIt = {
  item: 3,
  url: 'https://minato.example/3',
  title: 'フェリー火災',
  lang: 'ja',
  outlet: '港新報',
  country: 'JP',
  countries: 14,
};

const drawWelcome = (change: Partial<WelcomeView> = {}) => {
  const actions = { choose: vi.fn(), allow: vi.fn(), notNow: vi.fn(), tryIt: vi.fn() };
  return { ...draw(<Welcome view={{ ...view, ...change }} actions={actions} />), actions };
};

test.each<[Partial<WelcomeView>, RegExp]>([
  [{ step: 'choose' }, /“access your data” \(Firefox\) on 3 sites\..*your network.*can see/],
  [{ step: 'filling' }, /61 of 150 outlets asked.*12,340 reports from 58 countries.*1 outlet did not answer/],
  [{ step: 'filling', progress: null }, /0 of 0 outlets asked/],
  [{ step: 'ready', tryIt }, /港新報.*Japan.*told in 14 countries.*フェリー火災/],
  [{ step: 'ready' }, /Open any news article/],
  [{ step: 'refused' }, /You can still click Elsewhere on any article/],
  [{ step: 'refused', message: 'The disk is full.' }, /The disk is full\./],
])('the page with %j says what it must', (change, words) => {
  const said = drawWelcome(change).container.textContent ?? '';
  expect(said).toMatch(words);
  expect(said).not.toMatch(/\{\w+\}|undefined|NaN/);
});

test('allowing is asked for within the click', () => {
  const { getByText, actions } = drawWelcome();
  getByText('Allow and fill').click();
  expect(actions.allow).toHaveBeenCalledOnce();
  getByText('Not now: I’ll click to look').click();
  expect(actions.notNow).toHaveBeenCalledOnce();
});

test('there is nothing to allow while no offer is known', () => {
  expect((drawWelcome({ offers: [] }).getByText('Allow and fill') as HTMLButtonElement).disabled).toBe(true);
});

test('home, languages, size and polling are chosen one at a time', () => {
  const { getByLabelText, getByText, actions } = drawWelcome();
  const { settings } = view;
  fireEvent.change(getByLabelText('Home country'), { target: { value: 'JP' } });
  expect(actions.choose).toHaveBeenLastCalledWith({ ...settings, home: 'JP' });
  getByLabelText('Remove English').click();
  expect(actions.choose).toHaveBeenLastCalledWith({ ...settings, languages: ['nl'] });
  fireEvent.change(getByLabelText('Add a language'), { target: { value: 'sw' } });
  expect(actions.choose).toHaveBeenLastCalledWith({ ...settings, languages: ['en', 'nl', 'sw'] });
  getByText('868 outlets').click();
  expect(actions.choose).toHaveBeenLastCalledWith({ ...settings, size: 'all' });
  getByText('Fetch new reports regularly').click();
  expect(actions.choose).toHaveBeenLastCalledWith({ ...settings, polling: false });
});

test('a reader may live where the catalogue has no outlet', () => {
  const { getByLabelText } = drawWelcome({ settings: { ...view.settings, home: 'FJ' } });
  expect((getByLabelText('Home country') as HTMLSelectElement).value).toBe('FJ');
});

test('progress is there for those who cannot see the bar', () => {
  const bar = drawWelcome({ step: 'filling' }).getByRole('progressbar');
  expect(bar.getAttribute('aria-valuenow')).toBe('61');
  expect(bar.getAttribute('aria-valuemax')).toBe('150');
  expect(bar.getAttribute('aria-valuetext')).toBe('61 of 150 outlets asked');
});

test('the story to try is opened by its button', () => {
  const { getByText, actions } = drawWelcome({ step: 'ready', tryIt });
  getByText('Try it on this story').click();
  expect(actions.tryIt).toHaveBeenCalledOnce();
});
