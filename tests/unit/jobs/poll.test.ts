import { describe, expect, test } from 'vitest';
import { latestItems } from '../../../utils/corpus/corpus.ts';
import type { PollWorld } from '../../../utils/jobs/poll.ts';
import { answer, MINUTE, one, outletOf, poll, rss, START, URL_A } from './pollKit.ts';

test('a feed becomes items, and is asked again later', async () => {
  const { corpus, result, states } = await poll([one], {
    [URL_A]: () =>
      answer(rss('Ferry returns', 'Bridge opens'), {
        headers: { etag: 'W/"7"', 'last-modified': 'Sun, 22 Nov 2026 09:00:00 GMT' },
      }),
  });
  expect(result).toEqual({ polled: 1, items: 2, more: false, nextDue: START + 30 * MINUTE });
  expect((await latestItems(corpus, 5)).map(({ url }) => url).sort()).toEqual([
    'https://a.example/Bridge%20opens',
    'https://a.example/Ferry%20returns',
  ]);
  expect(states[0]).toMatchObject({ outlet: 'a', polled: 1, items: 2, failures: 0, etag: 'W/"7"', lastError: null });
});

test('every request keeps the reader to itself, and echoes the marks of the last answer', async () => {
  const pages = {
    [URL_A]: () => answer(rss('Ferry returns'), { headers: { etag: 'W/"7"', 'last-modified': 'then' } }),
  };
  const { corpus, asked } = await poll([one], pages);
  expect(asked[0]!.init).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    headers: {},
  });
  const later = START + 31 * MINUTE;
  const again = await poll(
    [one],
    { [URL_A]: () => answer(null, { status: 304 }) },
    { corpus, now: () => later, until: later + 1 },
  );
  expect(again.asked[0]!.init.headers).toEqual({ 'If-None-Match': 'W/"7"', 'If-Modified-Since': 'then' });
  expect(again.result).toMatchObject({ polled: 1, items: 0 });
  expect(again.states[0]).toMatchObject({ etag: 'W/"7"', polled: 2, failures: 0, interval: 45 * MINUTE });
});

test('nobody is asked before it is due', async () => {
  const { corpus } = await poll([one], { [URL_A]: () => answer(rss('Ferry returns')) });
  const { asked, result } = await poll([one], {}, { corpus });
  expect(asked).toEqual([]);
  expect(result).toEqual({ polled: 0, items: 0, more: false, nextDue: START + 30 * MINUTE });
});

test('http feeds are asked by https', async () => {
  const { asked } = await poll([outletOf('a', 'FR', ['http://a.example/rss'])], {
    [URL_A]: () => answer(rss('Ferry returns')),
  });
  expect(asked.map(({ url }) => url)).toEqual([URL_A]);
});

test('feeds that the browser does not let us ask are left alone, without a mark', async () => {
  const { asked, states, result } = await poll(
    [one, outletOf('b')],
    { 'https://b.example/rss': () => answer(rss('x')) },
    { allowed: (url) => url.startsWith('https://b.') },
  );
  expect(asked.map(({ url }) => url)).toEqual(['https://b.example/rss']);
  expect(states.find(({ outlet }) => outlet === 'a')).toMatchObject({ failures: 0, polled: 0, lastError: null });
  expect(result.nextDue).toBe(START + 30 * MINUTE);
});

test('where a feed led to is asked when its own address fails', async () => {
  const moved = 'https://www.a.example/feed';
  const { corpus, states } = await poll([one], { [URL_A]: () => answer(rss('x'), {}, moved) });
  expect(states[0]).toMatchObject({ movedTo: moved, failures: 0 });
  const askedAt: string[] = [];
  for (const hour of [1, 2, 3]) {
    const now = START + hour * 60 * MINUTE;
    const { asked } = await poll(
      [one],
      { [moved]: () => answer(rss('x', 'y')) },
      { corpus, now: () => now, until: now + 1 },
    );
    askedAt.push(...asked.map(({ url }) => url));
  }
  expect(askedAt).toEqual([URL_A, moved, URL_A]);
});

test('the charset that HTTP names is used', async () => {
  const { corpus } = await poll([one], {
    [URL_A]: () =>
      answer(Uint8Array.from([...rss('@@@@')].flatMap((char) => (char === '@' ? [0xcc] : [char.charCodeAt(0)]))), {
        headers: { 'content-type': 'text/xml; charset=windows-1251' },
      }),
  });
  expect((await latestItems(corpus, 1))[0]!.title).toBe('ММММ');
});

describe('many feeds', () => {
  const many = Array.from({ length: 20 }, (_, i) =>
    outletOf(`o${i}`, i < 10 ? 'FR' : `X${i}`, [`https://h${i % 12}.example/${i}`]),
  );

  test('at most six at once, one a host, new countries first, each feed once', async () => {
    let atOnce = 0;
    let most = 0;
    const busy = new Set<string>();
    const order: string[] = [];
    const fetch: PollWorld['fetch'] = async (url) => {
      const { host } = new URL(url);
      expect(busy.has(host)).toBe(false);
      busy.add(host);
      order.push(url);
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setTimeout(resolve));
      busy.delete(host);
      atOnce--;
      return answer(rss(url.slice(-2)));
    };
    const { result } = await poll(many, {}, { fetch });
    expect(most).toBe(6);
    expect(result).toMatchObject({ polled: 20, more: false });
    expect(new Set(order).size).toBe(20);
    expect(order.slice(0, 11).filter((url) => /\/[1-9]$/.test(url))).toEqual([]);
  });

  test('when the time is over no feed is begun, and what was left is due at once', async () => {
    let now = START;
    const fetch: PollWorld['fetch'] = async () => {
      now += 4_000;
      return answer(rss('x'));
    };
    const { result, corpus } = await poll(many, {}, { fetch, now: () => now });
    expect(result).toMatchObject({ more: true, nextDue: 0 });
    expect(result.polled).toBeLessThan(12);
    const rest = await poll(many, {}, { fetch: async () => answer(rss('x')), corpus, now: () => now, until: now + 1 });
    expect(rest.result.polled + result.polled).toBe(20);
  });

  test('one that hangs or fails does not keep the others', async () => {
    const fetch: PollWorld['fetch'] = (url) => {
      if (url.endsWith('/3')) return new Promise(() => undefined);
      if (url.endsWith('/4')) throw new TypeError('Failed to fetch');
      return Promise.resolve(answer(rss('x')));
    };
    const { result, states } = await poll(many, {}, { fetch, timeout: 10 });
    expect(result.polled).toBe(20);
    expect(states.filter(({ failures }) => failures > 0)).toHaveLength(2);
  });

  test('polling that is stopped leaves no failures behind', async () => {
    const stop = new AbortController();
    const fetch: PollWorld['fetch'] = () => {
      stop.abort();
      return new Promise(() => undefined);
    };
    const { result, states } = await poll(many, {}, { fetch, signal: stop.signal });
    expect(result).toMatchObject({ polled: 0, more: true });
    expect(states.every(({ failures, polled }) => failures + polled === 0)).toBe(true);
  });
});
