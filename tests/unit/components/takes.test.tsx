// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { takesByCountry } from '../../../components/takesByCountry.ts';
import { drawSurface, found, publisher, take } from './samples.tsx';

afterEach(cleanup);

const from = (country: string, score: number, item: number) => take({ item, score, publisher: publisher({ country }) });

test('countries stand in the order of their best take, takes in the order of their scores', () => {
  const groups = takesByCountry([from('FR', 0.6, 1), from('JP', 0.8, 2), from('FR', 0.9, 3), from('BR', 0.7, 4)]);
  expect(groups.map(({ country, takes }) => [country, ...takes.map((one) => one.item)])).toEqual([
    ['FR', 3, 1],
    ['JP', 2],
    ['BR', 4],
  ]);
});

test('the summary counts takes, countries and languages, whatever their regional forms', () => {
  const state = found(from('DE', 0.9, 1), take({ item: 2, lang: 'de-AT', publisher: publisher({ country: 'AT' }) }));
  expect(drawSurface(state).container.textContent).toContain('2 takes from 2 countries in 1 language');
});

test('a take says who, whose, when, what and why', () => {
  const state = found(
    take({
      publisher: publisher({
        name: 'المرفأ',
        nameEn: "Al-Marfa'",
        country: 'SA',
        ownership: 'state',
        serves: 'YE',
        agency: true,
      }),
      reasons: [
        { kind: 'place', country: 'GB' },
        { kind: 'number', text: '180' },
        { kind: 'time', hours: -3 },
      ],
    }),
  );
  const { getByRole, getByText } = drawSurface(state);
  expect(getByText('Saudi Arabia').tagName).toBe('H3');
  const said = getByRole('article').textContent;
  for (const words of ['المرفأ', "Al-Marfa'", 'agency', 'for Yemen', '3 h earlier', 'United Kingdom', '180']) {
    expect(said).toContain(words);
  }
  expect(getByText('state').className).toBe('tag state');
});

test('headlines keep their own language and direction, and the interface keeps its own', () => {
  const state = found(take({ title: 'إصابة اثني عشر شخصا', lang: 'ar' }));
  const heading = drawSurface(state).getByRole('heading', { level: 4 });
  expect([heading.lang, heading.dir]).toEqual(['ar', 'auto']);
  cleanup();
  const surface = drawSurface(state, { lang: 'ar' }).getByRole('main');
  expect([surface.lang, surface.dir]).toEqual(['ar', 'rtl']);
});

test('the time stands last among the reasons, however many others there are', () => {
  const names = Array.from({ length: 8 }, (_, i) => ({ kind: 'name' as const, text: `Name ${i}` }));
  const { container } = drawSurface(found(take({ reasons: [{ kind: 'time', hours: 50 }, ...names] })));
  const chips = [...container.querySelectorAll('.chip')].map((chip) => chip.textContent);
  expect(chips).toEqual([...names.slice(0, 6).map(({ text }) => text), '2 days later']);
});

test('the reader’s own country is marked, and a country’s further takes fold away', () => {
  const takes = [1, 2, 3, 4, 5].map((item) => from('BR', 1 - item / 10, item));
  const { container, getByText } = drawSurface(found(...takes));
  expect(getByText('your country')).toBeTruthy();
  expect(container.querySelectorAll('.country > .take')).toHaveLength(3);
  expect(container.querySelector('details')?.querySelectorAll('.take')).toHaveLength(2);
});

test('a take without a usable time or country still shows', () => {
  const { container } = drawSurface(
    found(take({ published: 'soon', lang: '', publisher: publisher({ country: '??' }) })),
  );
  expect(container.querySelectorAll('.take')).toHaveLength(1);
  expect(container.textContent).not.toMatch(/NaN|Invalid|yours/);
});
