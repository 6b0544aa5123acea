import { describe, expect, test } from 'vitest';
import { readEntries, readFeed } from '../../../utils/feeds/feeds.ts';

const NOW = '2026-11-22T12:00:00.000Z';
const feed = { url: 'https://news.harbour-post.example/rss/world.xml', lang: 'en', now: NOW };
const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${channel}${items}</channel></rss>`;
const item = (parts: string) => rss(`<item><title>Ferry returns</title><link>/a</link>${parts}</item>`);
const only = (text: string) => readFeed(text, feed)[0];

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://www.gazette.example/monde/">
  <entry><title type="html">Le pont &amp;lt;b&amp;gt;rouvre&amp;lt;/b&amp;gt;</title>
  <link rel="self" href="https://api.gazette.example/1"/><link rel="alternate" type="text/html" href="pont"/>
  <id>tag:gazette.example,2026:1</id><updated>2026-11-22T09:00:00+02:00</updated>
  <summary>Les voitures passent.</summary></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://a.example/"><title>T</title></channel>
  <item rdf:about="https://a.example/1"><title>Brücke offen</title><link>https://a.example/1</link>
  <dc:date>2026-11-22T08:00:00Z</dc:date><dc:language>de</dc:language></item></rdf:RDF>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'T',
  language: 'es',
  items: [
    {
      id: '1',
      url: 'https://a.example/puente',
      title: 'El puente reabre',
      content_html: '<p>Pasan <b>los</b> coches.</p>',
      date_published: '2026-11-22T08:00:00Z',
    },
  ],
});
const SITEMAP = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
  <url><loc>https://a.example/about</loc></url>
  <url><loc>https://a.example/ponte</loc><news:news><news:publication><news:name>A</news:name><news:language>pt</news:language></news:publication>
  <news:publication_date>2026-11-22T08:00Z</news:publication_date><news:title><![CDATA[A ponte reabre]]></news:title></news:news></url></urlset>`;

describe('every kind of feed gives the same kind of report', () => {
  test.each([
    [
      'RSS',
      item('<pubDate>Sun, 22 Nov 2026 09:00:00 +0100</pubDate><description>Cars pass.</description>'),
      {
        url: 'https://news.harbour-post.example/a',
        title: 'Ferry returns',
        summary: 'Cars pass.',
        published: '2026-11-22T08:00:00.000Z',
        lang: 'en',
      },
    ],
    [
      'RSS 0.91 without dates',
      '<rss version="0.91"><channel><language>en-gb</language><item><title>Ferry returns</title><link>https://a.example/1</link></item></channel></rss>',
      { url: 'https://a.example/1', title: 'Ferry returns', summary: '', published: null, lang: 'en' },
    ],
    [
      'Atom, with its own base',
      ATOM,
      {
        url: 'https://www.gazette.example/monde/pont',
        title: 'Le pont rouvre',
        summary: 'Les voitures passent.',
        published: '2026-11-22T07:00:00.000Z',
        lang: 'fr',
      },
    ],
    [
      'RDF',
      RDF,
      {
        url: 'https://a.example/1',
        title: 'Brücke offen',
        summary: '',
        published: '2026-11-22T08:00:00.000Z',
        lang: 'de',
      },
    ],
    [
      'JSON',
      JSON_FEED,
      {
        url: 'https://a.example/puente',
        title: 'El puente reabre',
        summary: 'Pasan los coches.',
        published: '2026-11-22T08:00:00.000Z',
        lang: 'es',
      },
    ],
    [
      'news sitemap',
      SITEMAP,
      {
        url: 'https://a.example/ponte',
        title: 'A ponte reabre',
        summary: '',
        published: '2026-11-22T08:00:00.000Z',
        lang: 'pt',
      },
    ],
  ])('%s', (_, text, report) => expect(readFeed(text, feed)).toEqual([report]));
});

describe('mark-up becomes plain text', () => {
  test.each([
    ['CDATA', '<![CDATA[<p>Two &amp; three</p><p>four</p>]]>', 'Two & three four'],
    ['escaped', '&lt;p&gt;Two &amp;amp; three&lt;/p&gt;', 'Two & three'],
    ['escaped twice', '&amp;lt;p&amp;gt;Two&amp;lt;/p&amp;gt; &amp;amp;amp; three', 'Two & three'],
    [
      'scripts',
      '<![CDATA[Two<script>alert("x")</script><style>p{}</style><img src=x onerror=alert(1)> three]]>',
      'Two three',
    ],
    ['a script that never ends', '<![CDATA[Two <script>alert("x") three]]>', 'Two'],
    ['a tag that never ends', '<![CDATA[Two <a href="https://x]]>', 'Two'],
    ['emphasis inside a word', '<![CDATA[Two<b>fold</b>]]>', 'Twofold'],
    ['less than', '<![CDATA[3 < 4 and 5 > 4]]>', '3 < 4 and 5 > 4'],
    ['characters by number', '<![CDATA[It&#8217;s &#x1F600; &#150; &#0;&#99999999;]]>', 'It’s 😀 – &#99999999;'],
    ['control and bidi characters', 'Two\u202e eerht\u2066\u0007 \u00a0 four\u200b', 'Two eerht four'],
    ['the joiner of Persian stays', 'می\u200cرود', 'می\u200cرود'],
  ])('%s', (_, markup, text) => expect(only(item(`<description>${markup}</description>`))?.summary).toBe(text));

  test('a long title ends at 300 characters, a long summary at a word before 1000', () => {
    const long = 'word '.repeat(4_000);
    const [report] = readFeed(
      rss(`<item><title>${'я'.repeat(999)}</title><link>/a</link><description>${long}</description></item>`),
      feed,
    );
    expect(report!.title).toHaveLength(300);
    expect(report!.summary.length).toBeLessThanOrEqual(1_000);
    expect(report!.summary).toMatch(/word…$/);
  });

  test.each([
    ['Cars pass. The post Bridge opens appeared first on Harbour Post.', 'Cars pass.'],
    ['Les voitures passent. L’article Le pont rouvre est apparu en premier sur Gazette.', 'Les voitures passent.'],
    ['Cars pass again […]', 'Cars pass again'],
    ['Cars pass again… Continue reading', 'Cars pass again'],
    ['The post office reopens on Monday.', 'The post office reopens on Monday.'],
  ])('%s: what software adds is taken away', (description, summary) =>
    expect(only(item(`<description>${description}</description>`))?.summary).toBe(summary),
  );

  test('a summary that repeats the title is none', () => {
    expect(only(item('<description>Ferry returns</description>'))?.summary).toBe('');
  });
});

describe('links', () => {
  const linkOf = (parts: string) => only(rss(`<item><title>Ferry returns</title>${parts}</item>`))?.url;
  test.each([
    ['relative', '<link>../2026/ferry</link>', 'https://news.harbour-post.example/2026/ferry'],
    ['without a scheme', '<link>//www.harbour-post.example/f</link>', 'https://www.harbour-post.example/f'],
    ['http', '<link>http://www.harbour-post.example/f#top</link>', 'https://www.harbour-post.example/f'],
    ['with white space around', '<link>\n https://a.example/f \n</link>', 'https://a.example/f'],
    ['with an escaped ampersand', '<link>https://a.example/f?id=1&amp;p=2</link>', 'https://a.example/f?id=1&p=2'],
    ['only as guid', '<guid>https://a.example/f</guid>', 'https://a.example/f'],
    ['only as guid that is no link', '<guid isPermaLink="false">abc</guid>', undefined],
    ['javascript:', '<link>javascript:alert(1)</link>', undefined],
    ['data:', '<link>data:text/html,x</link>', undefined],
    ['escaped javascript:', '<link>java&amp;#115;cript:alert(1)</link>', undefined],
    ['with a password', '<link>https://me:secret@a.example/f</link>', undefined],
    ['into the reader’s own network', '<link>http://192.168.1.1/reboot</link>', undefined],
    ['none', '', undefined],
  ])('%s', (_, parts, url) => expect(linkOf(parts)).toBe(url));

  test('the entries of a feed keep their addresses as published', () => {
    const [entry] = readEntries(
      rss('<item><title>T</title><link>http://a.example/f?utm_source=rss#x</link></item>'),
      feed,
    );
    expect(entry!.url).toBe('http://a.example/f?utm_source=rss#x');
  });
});

describe('languages', () => {
  const langOf = (title: string, channel: string, lang: string | null) =>
    readFeed(rss(`<item><title>${title}</title><link>/a</link></item>`, channel), { ...feed, lang })[0]!.lang;
  test.each([
    ['declared', 'Il ponte riapre', '<language>it-IT</language>', null, 'it-IT'],
    ['known, where English is declared by default', 'Il ponte riapre', '<language>en-US</language>', 'it', 'it'],
    ['declared English, where nothing is known', 'The bridge reopens', '<language>en_us</language>', null, 'en-US'],
    ['not English in Arabic letters', 'الجسر يفتح من جديد', '<language>en</language>', 'en', 'ar'],
    ['Persian, where that is known', 'پل باز شد', '<language>en</language>', 'fa', 'fa'],
    ['Japanese by its kana', '橋が再び開いた', '<language>zh</language>', null, 'ja'],
    ['Chinese', '大桥重新开放', '<language>zh-TW</language>', 'en', 'zh-TW'],
    ['Serbian in both of its scripts', 'Most je ponovo otvoren', '<language>sr</language>', null, 'sr'],
    ['nothing, if all that is said is impossible', 'The bridge reopens', '<language>ru</language>', null, null],
    ['not a tag', 'The bridge reopens', '<language>English (US)</language>', 'en', 'en'],
  ])('%s', (_, title, channel, lang, expected) => expect(langOf(title, channel, lang)).toBe(expected));
});

describe('what is broken is mended or refused in a sentence', () => {
  const two = '<item><title>One</title><link>/1</link></item><item><title>Two</title><link>/2</link></item>';
  test.each([
    ['breaks off inside an entry', rss(two).replace('/2</link></item></channel></rss>', ''), ['One']],
    ['stands after a warning', `<br />Warning: deprecated in /x.php on line 3\n${rss(two)}`, ['One', 'Two']],
    [
      'has bare ampersands',
      rss('<item><title>Fish & Chips &co</title><link>/1?a=1&b=2</link></item>'),
      ['Fish & Chips &co'],
    ],
    [
      'has elements nobody declared',
      rss(`<item><foo:bar>x</foo:bar><title>One</title><link>/1</link></item>`),
      ['One'],
    ],
    [
      'has entries without title or address',
      rss('<item><link>/1</link></item><item><title>x</title></item><item/>'),
      [],
    ],
    ['has no entries', rss('', '<title>T</title>'), []],
  ])('a feed that %s', (_, text, titles) => expect(readFeed(text, feed).map(({ title }) => title)).toEqual(titles));

  test.each([
    ['', 'is empty'],
    [
      '<!doctype html><html><head><title>Not found</title></head><body><p>x</p></body></html>',
      'is a web page, not a feed',
    ],
    ['{"error":"not found"}', 'is not a feed'],
    ['hello', 'is not a feed'],
    ['<rss version="2.0"><channel><title>x', 'is a broken feed that cannot be read'],
    ['\u0000\u0001\ufffd<<<>>>', 'is not a feed'],
  ])('%j', (text, sentence) => expect(() => readFeed(text, feed)).toThrow(sentence));
});
