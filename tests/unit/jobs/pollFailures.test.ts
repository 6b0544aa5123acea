import { describe, expect, test } from 'vitest';
import type { PollWorld } from '../../../utils/jobs/poll.ts';
import { freshCorpus } from '../corpus/kit.ts';
import { answer, MINUTE, one, outletOf, poll, rss, START, URL_A } from './pollKit.ts';

/** How the only feed fared when this is what it answers. */
const fares = async (page: (init: RequestInit) => Response | Promise<Response>, more: Partial<PollWorld> = {}) =>
  (await poll([one], { [URL_A]: page }, more)).states[0]!;

describe('what goes wrong is said in a sentence, and the feed is left alone for a while', () => {
  const endless = () => new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)) });
  const slow = () => {
    let gone = false;
    return new ReadableStream({
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (!gone) controller.enqueue(new Uint8Array([60]));
      },
      cancel: () => {
        gone = true;
      },
    });
  };
  test.each<[string, () => Response | Promise<Response>, Partial<PollWorld>, string]>([
    ['not found', () => answer('no', { status: 404 }), {}, 'answered 404 (not found)'],
    ['refused', () => answer('no', { status: 403 }), {}, 'answered 403 (refuses)'],
    ['out of order', () => answer('no', { status: 503 }), {}, 'answered 503 (out of order)'],
    ['nobody there', () => Promise.reject(new TypeError('Failed to fetch')), {}, 'could not be reached'],
    ['a web page', () => answer('<!doctype html><html><body>Welcome'), {}, 'is a web page, not a feed'],
    ['nothing', () => answer(''), {}, 'is empty'],
    [
      'too large, as it says',
      () => answer('x', { headers: { 'content-length': '99000000' } }),
      {},
      'is larger than 5 MB',
    ],
    ['too large, without saying', () => answer(endless()), {}, 'is larger than 5 MB'],
    ['a body that drips', () => answer(slow()), { timeout: 30 }, 'took longer than 1 s'],
    ['no answer', () => new Promise<Response>(() => undefined), { timeout: 10 }, 'took longer than 1 s'],
    [
      'a body that breaks off',
      () => answer(new ReadableStream({ start: (controller) => controller.error(new TypeError('network error')) })),
      {},
      'could not be reached',
    ],
    ['led to http', () => answer(rss('x'), {}, 'http://a.example/rss'), {}, 'leads to an address without encryption'],
    [
      'led into the reader’s network',
      () => answer(rss('x'), {}, 'https://192.168.1.1/rss'),
      {},
      'leads to a private address',
    ],
    [
      'led to a host that may not be asked',
      () => answer(rss('x'), {}, 'https://z.example/rss'),
      { allowed: (url) => url.startsWith('https://a.') },
      'leads to z.example, which Elsewhere may not ask',
    ],
  ])('%s', async (_, page, more, sentence) => {
    const state = await fares(page, more);
    expect(state).toMatchObject({ lastError: sentence, failures: 1, items: 0 });
    expect(state.next).toBe(START + 30 * MINUTE);
  });

  test.each([['https://127.0.0.1/rss'], ['https://printer.local/rss'], ['https://[::1]/rss']])(
    '%s is never asked',
    async (url) => {
      const { asked, states } = await poll([outletOf('a', 'FR', [url])], {});
      expect(asked).toEqual([]);
      expect(states[0]!.lastError).toBe('has a private address');
    },
  );
});

test('Retry-After is obeyed, in seconds and as a date by the server’s own clock', async () => {
  const headers = { 'retry-after': '7200' };
  expect((await fares(() => answer('no', { status: 429, headers }))).next).toBe(START + 120 * MINUTE);
  const dated = { 'retry-after': 'Sun, 22 Nov 2015 15:00:00 GMT', date: 'Sun, 22 Nov 2015 12:00:00 GMT' };
  expect((await fares(() => answer('no', { status: 503, headers: dated }))).next).toBe(START + 180 * MINUTE);
});

test('max-age is obeyed', async () => {
  const headers = { 'cache-control': 'public, max-age=7200' };
  expect((await fares(() => answer(rss('x'), { headers }))).next).toBe(START + 120 * MINUTE);
});

test('410 ends it', async () => {
  const { corpus, states } = await poll([one], { [URL_A]: () => answer('', { status: 410 }) });
  expect(states[0]).toMatchObject({ gone: true, lastError: 'answered 410 (gone for good)' });
  const years = START + 1e11;
  expect((await poll([one], {}, { corpus, now: () => years, until: years + 1 })).asked).toEqual([]);
});

test('the corpus is full: polling ends in a sentence', async () => {
  const corpus = await freshCorpus();
  const full = new Proxy(corpus, {
    get: (target, key) => {
      if (key !== 'transaction') return Reflect.get(target, key, target);
      return (stores: never, mode: IDBTransactionMode) => {
        if (mode === 'readwrite' && [stores].flat().includes('items' as never))
          throw new DOMException('full', 'QuotaExceededError');
        return target.transaction(stores, mode as never);
      };
    },
  });
  const polled = poll([one], { [URL_A]: () => answer(rss('x')) }, { corpus: full });
  await expect(polled).rejects.toThrow('The browser gives Elsewhere no more room');
});
