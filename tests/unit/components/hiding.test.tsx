// @vitest-environment happy-dom
import { act, cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Place } from '../../../components/actions.ts';
import { Surface } from '../../../components/Surface.tsx';
import { makeTexts, TextsProvider } from '../../../components/texts.ts';
import type { Hide } from '../../../utils/browser/messages.ts';
import type { PageState, Take } from '../../../utils/words.ts';
import { coverage, draw, english, NOW, publisher, take } from './samples.tsx';

afterEach(cleanup);

const from = (item: number, country: string, score: number) =>
  take({ item, score, title: `Headline ${item}`, publisher: publisher({ country, name: `Outlet ${item}` }) });
const three = [from(1, 'FR', 0.9), from(2, 'JP', 0.8), from(3, 'FR', 0.7)];
/** An event as only the browser can make it, as far as a listener sees. */
const real = <E extends Event>(event: E): E => Object.defineProperty(event, 'isTrusted', { value: true });

/** A surface and, behind it, a page that hides what it is told to. */
function drawPage(takes: Take[], place: Place = 'popup') {
  const hidden = new Set<number>();
  const said = vi.fn<(hide: Hide) => void>();
  let article = coverage().article;
  const stateNow = (): PageState => {
    const left = takes.filter(({ item }) => !hidden.has(item));
    return {
      kind: left.length ? 'found' : 'nothingFound',
      coverage: { ...coverage(left), article, hidden: takes.length - left.length },
    };
  };
  const hide = (one: Hide) => {
    said(one);
    if (one.hidden) hidden.add(one.item);
    else hidden.delete(one.item);
    view.rerender(surface());
  };
  const surface = () => (
    <TextsProvider texts={makeTexts(english, 'en')} lang="en">
      <Surface state={stateNow()} place={place} home="BR" actions={{ open: () => {}, hide }} now={NOW} />
    </TextsProvider>
  );
  const view = draw(null);
  view.rerender(surface());
  const { container } = view;
  const press = (selector: string) => {
    const control = container.querySelector<HTMLElement>(selector)!;
    control.focus();
    return act(() => void fireEvent(control, real(new MouseEvent('click', { bubbles: true, cancelable: true }))));
  };
  return {
    ...view,
    said,
    press,
    hide: (item: number) => press(`[data-take="${item}"] [data-action="hide"]`),
    undo: () => press('[data-action="undo"]'),
    readAnother: () => {
      article = { ...article, url: 'https://harbour.example/another' };
      view.rerender(surface());
    },
    /** What stands where, from top to bottom: takes by number, and the place of a hidden one. */
    places: () =>
      [...container.querySelectorAll<HTMLElement>('.take')].map(({ dataset }) => dataset.take ?? 'hidden').join(' '),
    focused: () => document.activeElement as HTMLElement,
  };
}

test.each<Place>(['popup', 'inline', 'side'])(
  'in the %s every take can be hidden, by a button with that name',
  (place) => {
    const { getAllByRole, getByRole } = drawPage(three, place);
    expect(getAllByRole('button', { name: 'Not the same event' })).toHaveLength(3);
    const described = getAllByRole('button', { name: 'Not the same event' })[1]?.getAttribute('aria-describedby') ?? '';
    expect(getByRole('heading', { name: 'Headline 3' }).id).toBe(described);
  },
);

test('the headline comes before the button to the keyboard', () => {
  const { container } = drawPage(three);
  const controls = container.querySelector('.take')?.querySelectorAll('a, button') ?? [];
  expect([...controls].map(({ localName }) => localName)).toEqual(['a', 'button']);
});

test('a hidden take is gone, counts with it, and its place offers to have it back', () => {
  const { hide, said, places, container, queryByText } = drawPage(three);
  hide(2);
  expect(said.mock.calls).toEqual([[{ item: 2, hidden: true }]]);
  expect(queryByText('Headline 2')).toBeNull();
  expect(places()).toBe('1 3 hidden');
  expect(container.textContent).toContain('2 takes from 1 country in 1 language');
  expect(container.querySelector('.gone')?.textContent).toBe('Hidden.Undo');
});

test('nothing moves: the place stays where it was, also among takes of equal rank', () => {
  const equal = [from(1, 'FR', 0.5), from(2, 'FR', 0.5), from(3, 'FR', 0.5), from(4, 'FR', 0.5)];
  const { hide, places } = drawPage(equal);
  hide(2);
  expect(places()).toBe('1 hidden 3 4');
});

test('only the take that was hidden last keeps its place', () => {
  const { hide, places } = drawPage(three);
  hide(2);
  hide(3);
  expect(places()).toBe('1 hidden');
});

test('undo brings the take back to where it was', () => {
  const { hide, undo, said, places, container } = drawPage(three);
  hide(1);
  undo();
  expect(said).toHaveBeenLastCalledWith({ item: 1, hidden: false });
  expect(places()).toBe('1 3 2');
  expect(container.querySelector('[data-action="undo"]')).toBeNull();
});

test('the keyboard goes to Undo, and from there back to the button of the take', () => {
  const { hide, undo, focused } = drawPage(three);
  hide(1);
  expect(focused().textContent).toBe('Undo');
  undo();
  expect(focused().closest<HTMLElement>('.take')?.dataset.take).toBe('1');
  expect(focused().getAttribute('aria-label')).toBe('Not the same event');
});

test('it is said politely, from a place that stood there before', () => {
  const { hide, undo, container } = drawPage(three);
  const voice = container.querySelector('.unseen[role="status"]');
  expect(voice?.textContent).toBe('');
  hide(1);
  expect(voice?.textContent).toBe('Hidden.');
  undo();
  expect(voice?.textContent).toBe('');
  expect(voice?.isConnected).toBe(true);
});

describe('with the last take hidden', () => {
  test('the surface says that nothing more was found, and why, and can have it back', () => {
    const { hide, undo, container, focused, places } = drawPage([three[0]!]);
    hide(1);
    expect(container.textContent).toContain('Nothing more found elsewhere yet.');
    expect(container.textContent).toContain('You hid 1 take: not the same event.');
    expect(container.textContent).not.toContain('none is clearly about this event');
    expect(focused().textContent).toBe('Undo');
    undo();
    expect(places()).toBe('1');
    expect(focused().getAttribute('aria-label')).toBe('Not the same event');
  });

  test('a surface that is opened later says the same, and has nothing to undo', () => {
    const { container } = draw(
      <Surface
        state={{ kind: 'nothingFound', coverage: { ...coverage(), hidden: 2 } }}
        place="popup"
        home="BR"
        actions={{ open: () => {}, hide: () => {} }}
        now={NOW}
      />,
    );
    expect(container.textContent).toContain('You hid 2 takes: not the same event.');
    expect(container.querySelector('[data-action="undo"]')).toBeNull();
  });
});

test('another article has no place for what was hidden from this one', () => {
  const { hide, readAnother, places } = drawPage(three);
  hide(1);
  readAnother();
  expect(places()).not.toContain('hidden');
});

test('a press that the page made up hides nothing', () => {
  const { container, said } = drawPage(three, 'inline');
  for (const button of container.querySelectorAll<HTMLElement>('[data-action="hide"]')) button.click();
  expect(said).not.toHaveBeenCalled();
});

test('where nothing can be hidden, there is no control', () => {
  const { container } = draw(
    <Surface
      state={{ kind: 'found', coverage: coverage(three) }}
      place="popup"
      home="BR"
      actions={{ open: () => {} }}
      now={NOW}
    />,
  );
  expect(container.querySelector('[data-action="hide"]')).toBeNull();
});
