import { describe, expect, test } from 'vitest';
import { pageKey, readArticle } from '../../../utils/article/article.ts';
import { HEADLINE, ld, og, type Parts, page, prose, SITE, STORY, story } from './pages.ts';

const read = (parts: Parts, url = STORY) => readArticle(page(parts), url);
const tab = (text: string) => `<title>${text}</title>`;

test('an ordinary report is read whole', () => {
  const article = read(story());
  expect(article).toMatchObject({
    url: STORY,
    title: HEADLINE,
    published: '2026-11-12T08:30:00.000Z',
    lang: 'en-GB',
    outlet: 'Harbour Post',
    authors: ['Ada Brook'],
  });
  expect(article.text.split('\n').filter((line) => line.startsWith('Paragraph'))).toHaveLength(8);
});

test('a page that says nothing gives empty fields and its own address', () => {
  const url = `${SITE}/a`;
  const nothing = { url, title: '', text: '', published: null, lang: null, outlet: null, authors: [] };
  expect(read({}, url)).toEqual(nothing);
});

describe('the title', () => {
  test.each<[string, string, string[], string]>([
    ['is what the tab says without the outlet behind a bar', HEADLINE, [tab(`${HEADLINE} | Harbour Post`)], ''],
    [
      'is what the tab says without the outlet behind a dash',
      HEADLINE,
      [tab(`${HEADLINE} - Harbour Post`), og('og:site_name', 'Harbour Post')],
      '',
    ],
    [
      'is what the tab says without the outlet before it',
      HEADLINE,
      [tab(`Harbour Post: ${HEADLINE}`), og('og:site_name', 'Harbour Post')],
      `<h1>${HEADLINE}</h1>`,
    ],
    ['loses section and outlet', HEADLINE, [tab(`${HEADLINE} | World | Harbour Post`)], ''],
    ['loses the host', HEADLINE, [tab(`${HEADLINE} – harbour-post.example`)], ''],
    [
      'keeps its own dashes',
      'Ferry aground – and what now?',
      [og('og:title', 'Ferry aground – and what now?')],
      '<h1>Ferry aground – and what now?</h1>',
    ],
    ['keeps its own colon', 'Ferry: what we know so far', [tab('Ferry: what we know so far')], ''],
    ['keeps its guillemets', 'Kapteinen: «Vi hadde flaks»', [tab('Kapteinen: «Vi hadde flaks»')], ''],
    ['is the visible headline, not the logo', HEADLINE, [tab(HEADLINE)], `<h1>Harbour Post</h1><h1>${HEADLINE}</h1>`],
    [
      'is the one that two agree on',
      HEADLINE,
      [tab('Ferry news: accident'), og('og:title', HEADLINE)],
      `<h1>${HEADLINE}</h1>`,
    ],
    [
      'is decoded',
      'Harbour & lighthouse “safe”',
      [ld({ '@type': 'NewsArticle', headline: 'Harbour &amp;amp; lighthouse &ldquo;safe&#8221;' })],
      '',
    ],
    [
      'loses markup',
      'Ferry runs aground',
      [ld({ '@type': 'NewsArticle', headline: '<b>Ferry</b> runs <i>aground</i>' })],
      '',
    ],
    [
      'is split at Chinese separators',
      '渡轮在旧灯塔附近搁浅乘客全部获救',
      [tab('渡轮在旧灯塔附近搁浅乘客全部获救_国际_海报')],
      '',
    ],
  ])('%s', (_, expected, head, body) => expect(read({ head, body: body + prose(2) }).title).toBe(expected));
});

describe('the date', () => {
  const stated = (datePublished: unknown) => [ld({ '@type': 'NewsArticle', headline: HEADLINE, datePublished })];
  test.each<[string, string | null, Parts, string?]>([
    ['with an offset', '2026-11-12T01:15:00.000Z', { head: stated('2026-11-12T06:45:00+0530') }],
    ['without one is taken as UTC', '2026-11-12T06:45:00.000Z', { head: stated('2026-11-12 06:45') }],
    ['in seconds since 1970', '2026-11-12T08:30:00.000Z', { head: stated(1794472200) }],
    ['in RFC 2822', '2026-11-12T13:30:00.000Z', { head: stated('Thu, 12 Nov 2026 08:30:00 EST') }],
    [
      'from a meta element',
      '2026-11-12T08:30:00.000Z',
      { head: [og('article:published_time', '2026-11-12T08:30:00Z')] },
    ],
    [
      'stated before shown',
      '2026-11-12T00:00:00.000Z',
      { head: stated('2026-11-12'), body: '<time datetime="2026-11-14">now</time>' },
    ],
    [
      'absurd is passed over',
      '2026-11-12T00:00:00.000Z',
      { head: [...stated('1970-01-01T00:00:00Z'), '<meta name="pubdate" content="20261112">'] },
    ],
    ['that does not exist is passed over', null, { head: stated('2026-02-31') }, `${SITE}/a`],
    [
      'in microdata',
      '2026-11-12T08:30:00.000Z',
      { body: '<span itemprop="datePublished" content="2026-11-12T08:30:00Z">today</span>' },
    ],
    [
      'in a time element',
      '2026-11-12T07:05:00.000Z',
      { body: '<article><time datetime="2026-11-12T08:05+01:00">8.05</time></article>' },
    ],
    ['of the address, when nothing else tells', '2026-11-12T00:00:00.000Z', {}],
    ['unknown', null, {}, `${SITE}/news/ferry`],
  ])('%s', (_, expected, parts, url) => expect(read(parts, url ?? STORY).published).toBe(expected));

  test.each<[string, string, string]>([
    ['en-US', '11/12/2026 8:30 PM EST', '2026-11-13T01:30:00.000Z'],
    ['en-GB', '12/11/2026', '2026-11-12T00:00:00.000Z'],
    ['en', 'November 12th, 2026 at 8:30 am', '2026-11-12T08:30:00.000Z'],
    ['de', '12. November 2026, 08:30 Uhr', '2026-11-12T08:30:00.000Z'],
    ['de', '12.11.2026 08:30', '2026-11-12T08:30:00.000Z'],
    ['fr', 'Publié le 1er août 2026 à 8h30', '2026-08-01T08:30:00.000Z'],
    ['es', '12 de noviembre de 2026', '2026-11-12T00:00:00.000Z'],
    ['ru', '12 ноября 2026, 08:30 (MSK)', '2026-11-12T05:30:00.000Z'],
    ['pl', '12 listopada 2026', '2026-11-12T00:00:00.000Z'],
    ['tr', '12 Kasım 2026', '2026-11-12T00:00:00.000Z'],
    ['ja', '2026年11月12日 8時30分', '2026-11-12T08:30:00.000Z'],
    ['ko', '2026.11.12 08:30', '2026-11-12T08:30:00.000Z'],
    ['ar', '١٢ نوفمبر ٢٠٢٦', '2026-11-12T00:00:00.000Z'],
    ['hi', '12 नवंबर 2026', '2026-11-12T00:00:00.000Z'],
    ['th', '12 พฤศจิกายน 2569', '2026-11-12T00:00:00.000Z'],
  ])('shown in %s as "%s"', (lang, shown, expected) => {
    const words =
      { ru: 'и в не на', ar: 'في من على', hi: 'के में की', th: 'ของ และ ใน', ja: 'これはのです', ko: '그리고 에서 은' }[
        lang
      ] ?? '';
    expect(read({ lang, body: `<div class="date">${shown}</div><p>${words}</p>` }, `${SITE}/a`).published).toBe(
      expected,
    );
  });
});

describe('the language', () => {
  const german =
    '<p>Die Fähre lief auf dem Weg zu der Insel auf Grund, und alle Passagiere wurden von den Booten der Retter in den Hafen gebracht. Das ist nach der Angabe der Polizei nicht mit einer Gefahr für die Umwelt verbunden.</p>'.repeat(
      3,
    );
  test.each<[string, string | null, Parts]>([
    ['as declared', 'pt-BR', { lang: 'pt_br', body: '<p>Texto</p>' }],
    ['of the JSON-LD', 'de-CH', { head: [ld({ '@type': 'NewsArticle', inLanguage: 'de-CH' })], body: german }],
    ['of the locale', 'fr-FR', { head: [og('og:locale', 'fr_FR')] }],
    ['as the text tells when nothing is declared', 'de', { body: german }],
    ['not as a template declares against the text', 'de', { lang: 'en', body: german }],
    [
      'not in a script that the text is not in',
      'el',
      { lang: 'en', body: `<p>${'Το πλοίο προσάραξε κοντά στον παλιό φάρο το απόγευμα. '.repeat(6)}</p>` },
    ],
    [
      'of Japanese, which shares characters with Chinese',
      'ja',
      { body: `<p>${'フェリーが古い灯台の近くで座礁し、乗客は全員救助された。'.repeat(6)}</p>` },
    ],
    [
      'of Ukrainian, which shares letters with Russian',
      'uk',
      {
        body: `<p>${'Пором сів на мілину біля старого маяка, усіх пасажирів врятували її рятувальники. '.repeat(4)}</p>`,
      },
    ],
    ['unknown where the declaration is none', null, { lang: 'x-default', body: '<p>…</p>' }],
  ])('%s', (_, expected, parts) => expect(read(parts).lang).toBe(expected));
});

describe('the text', () => {
  const text = (body: string, head: string[] = []) => read({ lang: 'en', head, body }).text;
  test('leaves navigation, captions, forms and links elsewhere out', () => {
    const found = text(
      `<nav><a href="/">Home of the Post</a></nav><article><h1>${HEADLINE}</h1>${prose(4)}<figure><img src="a.jpg"><figcaption>The ferry in 2019</figcaption></figure><p><a href="/more">Read also: another ferry story</a></p><form>Get our newsletter <input></form>${prose(4)}</article><footer>All rights reserved</footer>`,
    );
    expect(found).toContain('Paragraph 3');
    expect(found).not.toMatch(/Home of the Post|The ferry in 2019|Read also|newsletter|rights reserved/);
  });
  test('keeps links inside sentences', () => {
    expect(
      text(
        `<article>${prose(4)}<p>The <a href="/x">harbour office</a> said that the cause was not known yet.</p></article>`,
      ),
    ).toContain('The harbour office said that the cause was not known yet.');
  });
  test('may be stated in JSON-LD where scripts show it', () => {
    const articleBody = 'The ferry ran aground.\nAll of the passengers are well.';
    expect(text('<div id="app"></div>', [ld({ '@type': 'NewsArticle', articleBody })])).toBe(articleBody);
  });
});

describe('credits and address', () => {
  test.each<[string, unknown, string[]]>([
    ['one name', { name: 'Ada Brook' }, ['Ada Brook']],
    ['a list', [{ name: 'Ada Brook' }, { name: 'Ben Cole' }], ['Ada Brook', 'Ben Cole']],
    ['a line', 'By Ada Brook and Ben Cole', ['Ada Brook', 'Ben Cole']],
    ['the outlet itself', { name: 'Harbour Post' }, []],
    ['an address', 'https://harbour-post.example/ada', []],
  ])('authors from %s', (_, author, expected) => {
    expect(
      read({ head: [og('og:site_name', 'Harbour Post'), ld({ '@type': 'NewsArticle', author })] }).authors,
    ).toEqual(expected);
  });

  const link = (href: string) => [`<link rel="canonical" href="${href}">`];
  test.each<[string, string, string[], string]>([
    ['the canonical one', `${STORY}?utm_source=x`, link(STORY), STORY],
    ['of the mobile edition is that of the site', 'https://m.harbour-post.example/a', link(`${SITE}/a`), `${SITE}/a`],
    ['its own, not a front page', STORY, link(`${SITE}/`), STORY],
    ['its own, not that of another site', STORY, link('https://elsewhere.example/a'), STORY],
    ['without tracking and fragment', `${STORY}?id=7&utm_source=x&fbclid=y#top`, [], `${STORY}?id=7`],
    ['its own, not a script', STORY, link('javascript:alert(1)'), STORY],
  ])('the address is %s', (_, url, head, expected) => expect(read({ head }, url).url).toBe(expected));
});

describe('the key of what a page shows', () => {
  const key = (title: string, url = STORY) => pageKey(page({ head: [tab(title)] }), url);
  test('is the same for the same article', () =>
    expect(key('A ferry', `${STORY}?utm_source=x`)).toBe(key('(3) A ferry', `${STORY}#top`)));
  test('is another for another title', () => expect(key('A ferry')).not.toBe(key('A lighthouse')));
  test('is another for another address', () => expect(key('A ferry')).not.toBe(key('A ferry', `${SITE}/b`)));
});
