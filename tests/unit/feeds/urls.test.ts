import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalUrl, isPublicUrl } from '../../../utils/feeds/feeds.ts';

test.each([
  ['http://Harbour-Post.example:80/a/../b', 'https://harbour-post.example/b'],
  ['https://a.example/b#comments', 'https://a.example/b'],
  ['https://a.example/b?utm_source=rss&utm_medium=feed', 'https://a.example/b'],
  ['https://a.example/b?id=7&at_medium=RSS&at_campaign=rss', 'https://a.example/b?id=7'],
  ['https://a.example/b?fbclid=x&page=2&gclid=y', 'https://a.example/b?page=2'],
  ['https://a.example/b?from=rss', 'https://a.example/b'],
  ['https://a.example/b?source=rss-b1f3d322dadf------2', 'https://a.example/b'],
  ['https://a.example/b?from=2026-11-01', 'https://a.example/b?from=2026-11-01'],
  ['https://a.example/b?utmost=1', 'https://a.example/b?utmost=1'],
  ['https://a.example/?', 'https://a.example/'],
  ['  https://a.example/b ', 'https://a.example/b'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['ftp://a.example/b', undefined],
  ['https://me:secret@a.example/', undefined],
  ['b/c', undefined],
  ['', undefined],
  [`https://a.example/${'x'.repeat(5_000)}`, undefined],
])('%s is spelled %s', (url, canonical) => expect(canonicalUrl(url)).toBe(canonical));

test.each([
  ['b', 'https://a.example/news/b'],
  ['/b', 'https://a.example/b'],
  ['//c.example/b', 'https://c.example/b'],
  ['?page=2', 'https://a.example/news/?page=2'],
])('%s on a page becomes %s', (url, canonical) => expect(canonicalUrl(url, 'http://a.example/news/')).toBe(canonical));

test('spelling twice changes nothing', () => {
  const names = fc.constantFrom('utm_source', 'from', 'id', 'q[]', 'ref', 'a%20b', 'ü');
  const queries = fc.array(fc.tuple(names, fc.constantFrom('rss', '', '1', '%C3%A9', 'a+b', "'")), { maxLength: 4 });
  fc.assert(
    fc.property(fc.constantFrom('', '/', '/a/../b', '/é', '/a%2Fb'), queries, fc.string(), (path, query, fragment) => {
      const once = canonicalUrl(
        `https://a.example${path}?${query.map((pair) => pair.join('=')).join('&')}#${fragment}`,
      );
      expect(once && canonicalUrl(once)).toBe(once);
    }),
  );
});

test.each([
  ['https://a.example/', true],
  ['https://a.example./', true],
  ['https://1.a.example/', true],
  ['https://localhost/', false],
  ['https://router/', false],
  ['https://printer.local/', false],
  ['https://a.localhost./', false],
  ['https://nas.home.arpa/', false],
  ['https://127.0.0.1/', false],
  ['https://0x7f.1/', false],
  ['https://2130706433/', false],
  ['https://10.0.0.8/', false],
  ['https://8.8.8.8/', false],
  ['https://[::1]/', false],
  ['https://[::ffff:10.0.0.1]/', false],
  ['file:///etc/passwd', false],
  ['', false],
])('%s is public: %s', (url, expected) => expect(isPublicUrl(url)).toBe(expected));
