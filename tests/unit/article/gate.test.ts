import { describe, expect, test } from 'vitest';
import { gate } from '../../../utils/article/article.ts';
import { HEADLINE, ld, NAVIGATION, og, type Parts, page, prose, SITE, STORY, story, teasers } from './pages.ts';

const thing = { '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2026-11-12T09:30:00Z' };
const title = `<title>${HEADLINE}</title>`;
const heading = `<h1>${HEADLINE}</h1>`;
const chinese =
  '<p>渡轮在前往岛屿的途中因风向突变而搁浅，救生队的船只在傍晚之前将所有乘客安全送回港口，没有人受伤。港务局表示，事故原因仍在调查之中，预计明天上午恢复通航。</p>';
const thai = '<p>เรือข้ามฟากเกยตื้นใกล้ประภาคารเก่าในช่วงบ่าย ผู้โดยสารทุกคนถูกนำกลับเข้าฝั่งอย่างปลอดภัยก่อนค่ำ และไม่มีผู้ได้รับบาดเจ็บ</p>';

const ARTICLES: [string, string, Parts][] = [
  ['an ordinary report', STORY, story()],
  [
    'an opinion',
    `${SITE}/opinion/why-the-ferry-should-stay-in-port-88123`,
    { ...story(), head: [title, ld({ ...thing, '@type': 'OpinionNewsArticle' })] },
  ],
  ['a wire brief', STORY, { head: [title, ld(thing)], body: `${NAVIGATION}${heading}${prose(1)}` }],
  [
    'a stub before a paywall',
    STORY,
    {
      head: [title, og('og:type', 'article'), ld({ ...thing, isAccessibleForFree: false })],
      body: `${heading}${prose(1)}<div class="paywall">Subscribe to read on</div>`,
    },
  ],
  [
    'a long read',
    STORY,
    { head: [title, og('og:type', 'article')], body: `<article>${heading}${prose(60)}</article>` },
  ],
  [
    'a report without any metadata',
    STORY,
    { head: [title], body: `${NAVIGATION}${heading}<div>12 November 2026, 10:30</div>${prose(9)}` },
  ],
  [
    'a type in a list',
    STORY,
    { head: [title, ld({ ...thing, '@type': ['Report', 'NewsArticle'] })], body: heading + prose(4) },
  ],
  [
    'an article in a graph',
    STORY,
    { head: [title, ld({ '@graph': [{ '@type': 'WebPage' }, thing] })], body: heading + prose(4) },
  ],
  [
    'several blocks, one of them broken',
    STORY,
    { head: [title, ld('{"@type":'), ld(thing)], body: heading + prose(4) },
  ],
  [
    'a comment and a trailing comma in the block',
    STORY,
    { head: [title, ld(`<!-- a --> {"@type":"NewsArticle","headline":"${HEADLINE}",}`)], body: heading + prose(4) },
  ],
  [
    'CDATA and line ends in strings',
    STORY,
    {
      head: [title, ld(`//<![CDATA[\n{"@type":"NewsArticle","headline":"Ferry runs\naground"}\n//]]>`)],
      body: heading + prose(4),
    },
  ],
  [
    'a block with unescaped quotes',
    STORY,
    {
      head: [title, ld('{"@type":"NewsArticle","headline":"The "old" lighthouse","datePublished":"2026-11-12"}')],
      body: heading + prose(4),
    },
  ],
  [
    'microdata',
    STORY,
    {
      head: [title],
      body: `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${HEADLINE}</h1><div itemprop="articleBody">${prose(5)}</div></div>`,
    },
  ],
  [
    'a Chinese report without metadata',
    'https://hai.example/news/20261112/4182331.html',
    {
      lang: 'zh',
      head: ['<title>渡轮在旧灯塔附近搁浅乘客全部获救_海报</title>'],
      body: `<h1>渡轮在旧灯塔附近搁浅乘客全部获救</h1><span>2026-11-12 10:30</span><div>${chinese.repeat(5)}</div>`,
    },
  ],
  [
    'a Thai report',
    'https://tha.example/news/4182331',
    {
      lang: 'th',
      head: ['<title>เรือข้ามฟากเกยตื้นใกล้ประภาคารเก่า</title>', og('og:type', 'article')],
      body: `<h1>เรือข้ามฟากเกยตื้นใกล้ประภาคารเก่า</h1>${thai.repeat(4)}`,
    },
  ],
];

const OTHERS: [string, string, Parts][] = [
  [
    'a front page',
    `${SITE}/`,
    { head: ['<title>Harbour Post</title>', og('og:type', 'website')], body: NAVIGATION + teasers(30) },
  ],
  ['a front page that claims to be an article', `${SITE}/`, story()],
  ['the front page of a language', `${SITE}/en`, story()],
  [
    'a section',
    `${SITE}/world`,
    {
      head: ['<title>World news | Harbour Post</title>', og('og:type', 'website'), ld({ '@type': 'CollectionPage' })],
      body: `${NAVIGATION}<h1>World</h1>${teasers(24)}`,
    },
  ],
  [
    'a section that says it is an article',
    `${SITE}/category/world`,
    {
      head: ['<title>World | Harbour Post</title>', og('og:type', 'article')],
      body: `${NAVIGATION}<h1>World</h1>${teasers(24)}`,
    },
  ],
  [
    'a section that lists articles in JSON-LD',
    `${SITE}/sport`,
    {
      head: [
        '<title>Sport</title>',
        ld({ '@type': 'ItemList', itemListElement: [thing, thing].map((item) => ({ '@type': 'ListItem', item })) }),
      ],
      body: NAVIGATION + teasers(20),
    },
  ],
  [
    'a section with one JSON-LD article for each teaser',
    `${SITE}/sport`,
    {
      head: [
        '<title>Sport</title>',
        ...[1, 2, 3, 4, 5].map((n) => ld({ ...thing, headline: `Something ${n}`, url: `${SITE}/a${n}` })),
      ],
      body: NAVIGATION + teasers(20, 'div'),
    },
  ],
  [
    'a list of what is live',
    `${SITE}/live`,
    { head: ['<title>Live</title>', og('og:type', 'website')], body: NAVIGATION + teasers(12) },
  ],
  [
    'a list of videos',
    `${SITE}/video`,
    {
      head: ['<title>Video</title>', og('og:type', 'video.other'), ld({ '@type': 'VideoObject', name: 'Ferry' })],
      body: NAVIGATION + teasers(12, 'div'),
    },
  ],
  [
    'a month of the archive',
    `${SITE}/2026/11/`,
    { head: ['<title>November 2026</title>', og('og:type', 'article')], body: NAVIGATION + teasers(30) },
  ],
  [
    'an author',
    `${SITE}/author/ada-brook-writes-on-ferries`,
    {
      head: ['<title>Ada Brook</title>', og('og:type', 'profile'), ld({ '@type': 'ProfilePage' })],
      body: `<h1>Ada Brook</h1>${teasers(10)}`,
    },
  ],
  [
    'a search',
    `${SITE}/search?q=ferry`,
    { head: ['<title>Search: ferry</title>', ld({ '@type': 'SearchResultsPage' })], body: NAVIGATION + teasers(10) },
  ],
  [
    'a login',
    `${SITE}/login`,
    { head: ['<title>Sign in</title>'], body: '<h1>Sign in</h1><form><input name="u"><input type="password"></form>' },
  ],
  [
    'a product',
    `${SITE}/model-ferry-with-lights-set-of-3-99120.html`,
    {
      head: [
        '<title>Model ferry with lights, set of three</title>',
        og('og:type', 'product'),
        ld({ '@type': 'Product', name: 'Model ferry' }),
      ],
      body: `<h1>Model ferry with lights, set of three</h1><span itemprop="price">19.00</span>${prose(3)}<button class="add-to-cart">Buy</button>`,
    },
  ],
  [
    'terms of use, which are long',
    `${SITE}/terms`,
    { head: ['<title>Terms</title>'], body: `<h1>Terms</h1>${prose(40)}` },
  ],
  [
    'a forum thread',
    `${SITE}/forum/threads/which-ferry-do-you-like-best-55123/`,
    {
      head: ['<title>Which ferry do you like best?</title>'],
      body: Array.from({ length: 12 }, () => `<div class="post"><a href="/u/1">Someone</a>${prose(1)}</div>`).join(''),
    },
  ],
  ['an empty page', STORY, {}],
  ['a page of the browser', 'about:blank', story()],
  ['no address at all', '', story()],
];

describe('the gate', () => {
  test.each(ARTICLES)('lets %s in', (_, url, parts) => expect(gate(page(parts), url)).toMatchObject({ article: true }));

  test.each(OTHERS)('keeps %s out', (_, url, parts) =>
    expect(gate(page(parts), url)).toMatchObject({ article: false }),
  );

  test('is surer the more a page says', () => {
    const says = [title, og('og:type', 'article'), og('article:published_time', '2026-11-12T09:30:00Z'), ld(thing)];
    const body = heading + prose(4);
    const confidences = [0, 1, 2, 3, 4].map((n) => gate(page({ head: says.slice(0, n), body }), STORY).confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => a - b));
    expect(confidences.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
  });

  test('leaves the page as it was', () => {
    const document = page(story());
    const before = document.toString();
    gate(document, STORY);
    expect(document.toString()).toBe(before);
  });
});
