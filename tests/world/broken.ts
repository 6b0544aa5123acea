import type { Answer } from './world.ts';

/** The paths of the broken feeds on https://broken.example. */
export const brokenFeedPaths = [
  '/not-a-feed',
  '/truncated',
  '/entity-bomb',
  '/404',
  '/410',
  '/429',
  '/500',
  '/huge',
  '/hostile-items',
  '/redirect-loop',
  '/redirect-private',
];

/** What the broken site answers: feeds that fail in each of the ways that feeds do. */
export function brokenFeedAnswer(path: string, now: number): Answer {
  return answers[path]?.(now) ?? failure(404);
}

const XML = 'application/rss+xml; charset=utf-8';

/** How many items the huge feed has: about 7 MB, more than a poll may read. */
const HUGE_ITEMS = 25_000;

const answers: Record<string, (now: number) => Answer> = {
  '/not-a-feed': () => ({
    status: 200,
    type: 'text/html; charset=utf-8',
    body: '<!doctype html><html><head><title>We have moved</title></head><body><h1>We have moved</h1><p>Our feeds are having a rest.</p></body></html>',
  }),

  '/truncated': (now) => {
    const whole = feed([1, 2, 3, 4].map((number) => item(number, now)).join('\n'));
    return { status: 200, type: XML, body: whole.slice(0, whole.indexOf('number 3')) };
  },

  '/entity-bomb': () => {
    const levels = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`);
    const doctype = `<!DOCTYPE rss [<!ENTITY l0 "news"><!ENTITY file SYSTEM "file:///etc/hostname">${levels.join('')}]>`;
    return {
      status: 200,
      type: XML,
      body: feed(
        '<item><title>&l9;</title><link>https://broken.example/bomb</link><description>&file;</description></item>',
        doctype,
      ),
    };
  },

  '/404': () => failure(404),
  '/410': () => failure(410),
  '/429': () => failure(429, { 'retry-after': '120' }),
  '/500': () => failure(500),

  '/huge': (now) => ({
    status: 200,
    type: XML,
    body: feed(Array.from({ length: HUGE_ITEMS }, (_, number) => item(number, now)).join('\n')),
  }),

  '/hostile-items': (now) => ({
    status: 200,
    type: XML,
    body: feed(
      [
        ['A link that is a script', 'javascript:alert(1)', now],
        ['A link that is data', 'data:text/html,<script>alert(1)</script>', now],
        ['A link to this machine', 'https://127.0.0.1/admin', now],
        ['A link without a scheme', '//harbourcourier.example/world/', now],
        ['<script>window.ran=1</script>A title with a script', 'https://broken.example/a', now],
        ['<img src=x onerror="window.ran=1">A title with a picture', 'https://broken.example/b', now],
        ['&lt;svg onload=alert(1)&gt;Escaped twice &amp;amp; more', 'https://broken.example/c', now],
        ['\u202eA title that runs backwards\u2066', 'https://broken.example/d', now],
        ['', 'https://broken.example/e', now],
        ['From before the web', 'https://broken.example/f', 0],
        ['From the year 2090', 'https://broken.example/g', Date.UTC(2090, 0, 1)],
        ['From no day at all', 'https://broken.example/h', Number.NaN],
        [`A long title ${'and on '.repeat(3000)}`, 'https://broken.example/i', now],
        ['A harmless one', 'https://broken.example/j', now],
      ]
        .map(([title, link, time]) => {
          const date = Number.isNaN(time) ? 'yesterday-ish' : new Date(time as number).toUTCString();
          return `<item><title><![CDATA[${title}]]></title><link><![CDATA[${link}]]></link><description><![CDATA[<style>*{color:red}</style><p onclick="x()">What <b>happened</b></p><script>window.ran=1</script>]]></description><pubDate>${date}</pubDate></item>`;
        })
        .join('\n'),
    ),
  }),

  '/redirect-loop': () => failure(302, { location: 'https://broken.example/redirect-loop' }),
  '/redirect-private': () => failure(302, { location: 'https://127.0.0.1/feed.xml' }),
};

function failure(status: number, headers?: Record<string, string>): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: `${status}\n`, headers };
}

function feed(items: string, doctype = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${doctype}<rss version="2.0"><channel><title>Broken</title><link>https://broken.example/</link><description>Broken feeds</description>${items}</channel></rss>`;
}

function item(number: number, now: number): string {
  const date = new Date(now - number * 60_000).toUTCString();
  return `<item><title>Harbour bulletin number ${number}</title><link>https://broken.example/bulletin/${number}</link><description>Bulletin ${number} lists the ships, the tides and the weather of an hour in which nothing else was worth a line.</description><pubDate>${date}</pubDate></item>`;
}
