// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { httpsUrl } from '../../../components/httpsUrl.ts';
import { drawSurface, found, publisher, take } from './samples.tsx';

afterEach(cleanup);

const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';

test('markup in headlines, summaries, names and reasons is only ever text', () => {
  const evil = take({ title: markup, summary: markup, publisher: publisher({ name: markup, owner: markup }) });
  const { container } = drawSurface(found({ ...evil, reasons: [{ kind: 'word', text: markup }] }));
  expect(container.querySelectorAll('img, script')).toHaveLength(0);
  expect(container.querySelector('h4')?.textContent).toBe(markup);
});

test.each([
  ['https://harbour.example/a?b=c', 'https://harbour.example/a?b=c'],
  ['http://harbour.example/', undefined],
  ['javascript:alert(1)', undefined],
  [' java\nscript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['https://bank.example@harbour.example/', undefined],
  ['//harbour.example', undefined],
  ['', undefined],
])('a link may lead to %j: %s', (url, href) => {
  expect(httpsUrl(url)).toBe(href);
  const link = drawSurface(found(take({ url }))).container.querySelector('a');
  expect(link?.getAttribute('href') ?? undefined).toBe(href);
});

test('links tell the outlet nothing about where the reader came from', () => {
  const link = drawSurface(found(take())).getByRole('link');
  expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer noopener']);
});

describe('in a page', () => {
  /** An event as only the browser can make it, as far as a listener sees. */
  const real = <E extends Event>(event: E): E => Object.defineProperty(event, 'isTrusted', { value: true });
  const options = { bubbles: true, cancelable: true, composed: true };
  const drawInline = () => {
    const actions = { open: vi.fn(), close: vi.fn(), retry: vi.fn() };
    const view = drawSurface(found(take({ item: 7 })), { place: 'inline', actions });
    return { ...view, actions, link: view.getByRole('link') };
  };

  test('no take is a real link', () => {
    const { container, link } = drawInline();
    expect(container.querySelectorAll('a, [href]')).toHaveLength(0);
    expect(link.tabIndex).toBe(0);
  });

  test('a real click or Enter opens the take by its number', () => {
    const { actions, link } = drawInline();
    fireEvent(link, real(new MouseEvent('click', options)));
    fireEvent(link, real(new KeyboardEvent('keydown', { ...options, key: 'Enter' })));
    fireEvent(link, real(new KeyboardEvent('keydown', { ...options, key: 'a' })));
    expect(actions.open.mock.calls).toEqual([[7], [7]]);
  });

  test('events that the page made up do nothing', () => {
    const { actions, link, getByLabelText } = drawInline();
    link.click();
    fireEvent.keyDown(link, { key: 'Enter' });
    getByLabelText('Close').click();
    expect(actions.open).not.toHaveBeenCalled();
    expect(actions.close).not.toHaveBeenCalled();
  });

  test('keys do not reach the page, and Escape closes', () => {
    const { actions, link } = drawInline();
    const heard = vi.fn();
    for (const type of ['keydown', 'keyup', 'keypress']) {
      document.addEventListener(type, heard);
      fireEvent(link, real(new KeyboardEvent(type, { ...options, key: 'Escape' })));
      document.removeEventListener(type, heard);
    }
    expect(heard).not.toHaveBeenCalled();
    expect(actions.close).toHaveBeenCalledOnce();
  });
});
