import { existsSync, readFileSync } from 'node:fs';
import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Outlet } from '../../../utils/words.ts';
import { answerOf, sampleArticles, sampleOutlets } from '../../world/world.ts';

const NOW = Date.UTC(2026, 4, 6, 12);
const HOUR = 3_600_000;

const answers = new Map<string, ReturnType<typeof answerOf>>();

const get = (url: string) => {
  const { host, pathname } = new URL(url);
  if (!answers.has(url)) answers.set(url, answerOf(host, pathname, NOW));
  return answers.get(url);
};

interface FeedItem {
  url: string;
  title: string;
  published: number;
}

const itemsOf = (outlet: Outlet): FeedItem[] => {
  const parsed = parseFeed(get(outlet.feeds[0]!.url)!.body);
  if (parsed.format === 'json') throw new Error(`${outlet.id} has a JSON feed`);
  if (parsed.format === 'atom')
    return parsed.feed.entries!.map((entry) => ({
      url: entry.links![0]!.href!,
      title: decode(entry.title!.value!),
      published: Date.parse(entry.published!),
    }));
  return parsed.feed.items!.map((item) => ({
    url: item.link!,
    title: item.title!,
    published: Date.parse('pubDate' in item ? item.pubDate! : (item as { dc: { dates: string[] } }).dc.dates[0]!),
  }));
};

const decode = (html: string) => html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

const items = sampleOutlets.flatMap((outlet) => itemsOf(outlet).map((item) => ({ ...item, outlet })));

describe('the sample outlets', () => {
  test('are many, in many countries and languages', () => {
    expect(sampleOutlets.length).toBeGreaterThanOrEqual(12);
    expect(new Set(sampleOutlets.map(({ country }) => country)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(sampleOutlets.map(({ languages }) => languages[0])).size).toBeGreaterThanOrEqual(8);
  });

  test('have every kind of ownership, an agency and a newsroom in exile', () => {
    const kinds = new Set(sampleOutlets.map(({ ownership }) => ownership));
    expect([...kinds].sort()).toEqual(['nonprofit', 'private', 'public', 'state']);
    expect(sampleOutlets.filter(({ agency }) => agency)).toHaveLength(1);
    expect(sampleOutlets.filter(({ country, serves }) => serves && serves !== country)).toHaveLength(1);
  });

  test('have names and hosts that no outlet of the catalogue has', () => {
    if (!existsSync('public/catalogue.json')) return;
    const catalogue = readFileSync('public/catalogue.json', 'utf8');
    for (const { name, nameEn, hosts } of sampleOutlets)
      for (const text of [name, nameEn, hosts[0]].filter((value) => value !== undefined))
        expect(catalogue.toLowerCase()).not.toContain(`"${text.toLowerCase()}"`);
  });
});

describe('the feeds', () => {
  test('carry at least 130 items of the last six days, newest first', () => {
    expect(items.length).toBeGreaterThanOrEqual(130);
    for (const { published } of items) {
      expect(published).toBeLessThan(NOW);
      expect(published).toBeGreaterThan(NOW - 6 * 24 * HOUR);
    }
    for (const outlet of sampleOutlets) {
      const times = itemsOf(outlet).map(({ published }) => published);
      expect(times).toEqual([...times].sort((a, b) => b - a));
    }
  });

  test('are of three formats', () => {
    const formats = sampleOutlets.map(({ feeds }) => parseFeed(get(feeds[0]!.url)!.body).format);
    expect(new Set(formats)).toEqual(new Set(['rss', 'atom', 'rdf']));
  });

  test('link to a page of the outlet with the same headline, title and time', () => {
    for (const { url, title, published, outlet } of items) {
      expect(url).toMatch(/^https:\/\/[a-z]+\.example\/[a-z-]+\/[a-z0-9_-]+$/);
      expect(outlet.hosts).toContain(new URL(url).host);
      const { status, body } = get(url)!;
      expect(status).toBe(200);
      expect(decode(/<h1[^>]*>(.*?)<\/h1>/.exec(body)![1]!)).toBe(title);
      expect(decode(/<title>(.*?)<\/title>/.exec(body)![1]!).startsWith(title)).toBe(true);
      expect(body).toContain(`<html lang="${outlet.languages[0]}"`);
      const time = Date.parse(/<time datetime="(.*?)">/.exec(body)![1]!);
      expect(Math.abs(time - published)).toBeLessThan(1000);
    }
  });

  test('never give two items one address', () => {
    expect(new Set(items.map(({ url }) => url)).size).toBe(items.length);
  });
});

describe.each(['ferry', 'election', 'recall'])('the event %s', (event) => {
  const reports = sampleArticles.filter((article) => article.event === event);
  const hoursOf = (url: string) => (NOW - items.find((item) => item.url === url)!.published) / HOUR;

  test('is reported by at least eight outlets in six languages', () => {
    expect(new Set(reports.map(({ outlet }) => outlet)).size).toBeGreaterThanOrEqual(8);
    expect(reports.length).toBe(new Set(reports.map(({ outlet }) => outlet)).size);
    expect(new Set(reports.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(6);
  });

  test('is reported within the last day, before and after The Harbour Courier', () => {
    const own = hoursOf(reports.find(({ outlet }) => outlet === 'harbour-courier')!.url);
    const others = reports.map(({ url }) => hoursOf(url));
    expect(Math.max(...others)).toBeLessThan(24);
    expect(others.some((hours) => hours > own)).toBe(true);
    expect(others.some((hours) => hours < own)).toBe(true);
    expect(Math.max(...others) - Math.min(...others)).toBeGreaterThan(8);
  });

  test('has full texts of five to nine paragraphs', () => {
    for (const { url } of reports) {
      const main = get(url)!.body.split('<footer>')[0]!;
      const paragraphs = [...main.matchAll(/<p>(.{20,}?)<\/p>/g)];
      expect(paragraphs.length, url).toBeGreaterThanOrEqual(5);
      expect(paragraphs.length, url).toBeLessThanOrEqual(9);
    }
  });
});

test.each([
  [
    'ferry',
    [/no one was hurt|niemand/, /Three people|Trois d’entre/, /11 شخصًا|11 personas/, /16人|16명|16 people/, /14人/],
  ],
  ['election', [/9,412|9412|9 mil 412/, /9\.380/, /9,400|9 400/]],
  ['recall', [/23 fires|23 Geräten/, /27 incendios|27 آتش|۲۷/, /£390m/, /720億円/]],
])('the reports of the event %s differ in their figures', (event, figures) => {
  const texts = sampleArticles.filter((article) => article.event === event).map(({ url }) => get(url)!.body);
  for (const figure of figures) {
    const saying = texts.filter((text) => figure.test(text)).length;
    expect(saying, String(figure)).toBeGreaterThan(0);
    expect(saying, String(figure)).toBeLessThan(texts.length);
  }
});

describe('every site', () => {
  test.each(sampleOutlets.map(({ id, hosts }) => [id, hosts[0]!]))('%s links only to pages that exist', (_, host) => {
    const home = answerOf(`www.${host}`, '/', NOW)!;
    const paths = new Set([...home.body.matchAll(/<a [^>]*href="(.*?)"/g)].map(([, path]) => path!));
    expect(paths.size).toBeGreaterThan(8);
    for (const path of paths) expect(answerOf(host, path, NOW)!.status, path).toBe(200);
  });

  test('says so where there is no page, and answers nothing for a host it does not know', () => {
    expect(answerOf('harbourcourier.example', '/nowhere', NOW)!.status).toBe(404);
    expect(answerOf('feeds.kittiwakewire.example', '/world/', NOW)!.status).toBe(404);
    expect(answerOf('elsewhere.example', '/', NOW)).toBeUndefined();
  });

  test('gives one entity tag for one text', () => {
    const tag = (now: number) => answerOf('harbourcourier.example', '/rss.xml', now)!.headers!.etag;
    expect(tag(NOW)).toBe(tag(NOW));
    expect(tag(NOW)).not.toBe(tag(NOW + HOUR));
  });

  test('says what it is in one of three ways', () => {
    const bodies = sampleArticles.map(({ url }) => get(url)!.body);
    const withData = bodies.filter((body) => body.includes('application/ld+json'));
    const withGraphOnly = bodies.filter((body) => !body.includes('application/ld+json') && body.includes('og:type'));
    const withNeither = bodies.filter((body) => !body.includes('og:type'));
    for (const kind of [withData, withGraphOnly, withNeither]) expect(kind.length).toBeGreaterThan(2);
    for (const body of withData) {
      const text = parseHTML(body).document.querySelector('script[type="application/ld+json"]')!.textContent!;
      expect(JSON.stringify(JSON.parse(text))).toContain('"NewsArticle"');
    }
  });
});
