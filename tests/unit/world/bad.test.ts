import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { brokenFeedPaths } from '../../world/broken.ts';
import { answerOf, sampleOutlets } from '../../world/world.ts';

const NOW = Date.UTC(2026, 4, 6, 12);
const hostile = (path: string) => answerOf('hostile.example', path, NOW)!;
const broken = (path: string) => answerOf('broken.example', path, NOW)!;

test('the hostile and the broken host are no outlets', () => {
  const hosts = sampleOutlets.flatMap((outlet) => outlet.hosts);
  expect(hosts).not.toContain('hostile.example');
  expect(hosts).not.toContain('broken.example');
});

describe('the hostile site', () => {
  test('shuts everything out of one article by its policy', () => {
    expect(hostile('/article').headers!['content-security-policy']).toBe(
      "default-src 'none'; require-trusted-types-for 'script'",
    );
    expect(JSON.parse(hostile('/speculation.json').body).prefetch).not.toHaveLength(0);
  });

  test('spies, prefetches and restyles in the other', () => {
    const { headers, body } = hostile('/open');
    expect(headers).toBeUndefined();
    for (const trick of ['window.seenKeys', 'window.seenText', 'type="speculationrules"', 'all: revert'])
      expect(body).toContain(trick);
  });

  test('has a title of 10,000 characters with markup that stays text', () => {
    const { document } = parseHTML(hostile('/hostile-title').body);
    expect(document.querySelectorAll('img')).toHaveLength(0);
    expect(document.title).toContain('<img src=x');
    expect(document.title.length).toBeGreaterThan(9900);
  });

  test.each(['/paywall', '/empty', '/login', '/'])('%s has hardly any text', (path) => {
    expect(hostile(path).status).toBe(200);
    expect(parseHTML(hostile(path).body).document.querySelectorAll('p').length).toBeLessThan(3);
  });
});

describe('the broken feeds', () => {
  test.each([
    ['/404', 404],
    ['/410', 410],
    ['/429', 429],
    ['/500', 500],
    ['/redirect-loop', 302],
    ['/redirect-private', 302],
    ['/no-such-path', 404],
  ])('%s answers %i', (path, status) => expect(broken(path).status).toBe(status));

  test('say when to come back and where to go', () => {
    expect(broken('/429').headers).toEqual({ 'retry-after': '120' });
    expect(broken('/redirect-loop').headers!.location).toBe('https://broken.example/redirect-loop');
  });

  test('are too long, cut off, or no feed at all', () => {
    expect(broken('/huge').body.length).toBeGreaterThan(6_000_000);
    expect(broken('/truncated').body).not.toContain('</rss>');
    expect(() => parseFeed(broken('/not-a-feed').body)).toThrow();
    expect(broken('/entity-bomb').body).toContain('<!ENTITY l9');
  });

  test('carry links and dates that nobody should trust', () => {
    for (const text of ['javascript:alert', '<script>', '1970', '2090'])
      expect(broken('/hostile-items').body).toContain(text);
  });

  test('are all listed', () => {
    for (const path of brokenFeedPaths) expect(broken(path)).toBeDefined();
  });
});
