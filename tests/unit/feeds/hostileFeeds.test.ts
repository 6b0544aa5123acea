import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFeed } from '../../../utils/feeds/feeds.ts';
import type { Report } from '../../../utils/words.ts';

const feed = { url: 'https://news.harbour-post.example/rss/world.xml', lang: 'en', now: '2026-11-22T12:00:00.000Z' };
const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${channel}${items}</channel></rss>`;
const item = (parts: string) => rss(`<item><title>Ferry returns</title><link>/a</link>${parts}</item>`);

/** The reports, or none where a sentence says that there is no feed to read. */
function reportsOrNone(text: string): Report[] {
  try {
    return readFeed(text, feed);
  } catch (error) {
    expect((error as Error).message).toMatch(/^is (not a feed|a broken feed)/);
    return [];
  }
}

describe('attacks', () => {
  test('entities are never expanded', () => {
    const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">${lol}]>`;
    const [report] = readFeed(bomb + rss('<item><title>T &l9; &f;</title><link>/a</link></item>').slice(21), feed);
    expect(report!.title).toBe('T &l9; &f;');
  });

  test('at most 500 entries are read', () => {
    expect(readFeed(rss('<item><title>T</title><link>/a</link></item>'.repeat(3_000)), feed)).toHaveLength(500);
  });

  test.each([
    ['open tags', '<a '.repeat(100_000)],
    ['open comments', '<!--'.repeat(100_000)],
    ['open scripts', '<script>'.repeat(100_000)],
    ['ampersands', '&'.repeat(300_000)],
    ['spaces', ' '.repeat(300_000)],
    ['nested lists', '<ul><li>'.repeat(50_000)],
  ])('%s without end are no work', (_, flood) => {
    const text = item(`<description><![CDATA[${flood}]]></description>`);
    expect(readFeed(text, feed)).toHaveLength(1);
  });

  const open = '<rss version="2.0"><channel><item><title>';
  test.each([
    ['<', `${open}${'<'.repeat(200_000)}`],
    ['< before the end', `${open}${'<'.repeat(100_000)}</title></item></channel></rss>`],
    ['half quotes', `${open}${'<a ">"'.repeat(30_000)}>`],
    ['open entries', open.repeat(5_000)],
    ['open CDATA', `${open}${'<![CDATA['.repeat(30_000)}`],
    ['open document types', '<!DOCTYPE rss ['.repeat(20_000)],
    ['brackets in a name', `${open}x</title><author>${'('.repeat(100_000)}</author></item></channel></rss>`],
    ['open pages', `<urlset>${'<url><news:title>'.repeat(10_000)}`],
    ['arrays', '['.repeat(200_000)],
  ])('%s without end come to an end', (_, text) => {
    expect(reportsOrNone(text)).toEqual([]);
  });

  test('whatever the text, reports are clean or a sentence says why there are none', () => {
    const pieces = fc.constantFrom(
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<link>',
      '</link>',
      '<![CDATA[',
      ']]>',
      '&lt;',
      '<b>',
      'javascript:',
      'https://a.example/1',
      'Ferry',
      '"',
      "'",
      '<',
      '>',
      '&',
      '\u202e',
      '\ud83d',
      '<pubDate>2090-01-01</pubDate>',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = rss(parts.join(''), '<title>T</title>');
        for (const { title, url, summary } of reportsOrNone(text)) {
          expect(url).toMatch(/^https:/);
          expect(title.length).toBeGreaterThan(0);
          expect(`${title}${summary}`).not.toMatch(/\u202e|\ud83d|<b>/);
        }
      }),
    );
  });

  test('elements nested without end are refused or read, never a crash', () => {
    const deep = rss(`<item><title>T</title><link>/a</link>${'<x>'.repeat(20_000)}${'</x>'.repeat(20_000)}</item>`);
    expect(() => readFeed(deep, feed)).toThrow('is a broken feed that cannot be read');
  });
});
