import { parseDocument } from '../../../utils/cli/detect.ts';

/** Invented pages of invented outlets. */
export const SITE = 'https://harbour-post.example';
export const STORY = `${SITE}/news/2026/11/12/ferry-runs-aground-near-lighthouse-418233`;

export interface Parts {
  head?: string[];
  body?: string;
  lang?: string;
}

/** A page of these parts as a document. */
export function page({ head = [], body = '', lang = '' }: Parts): Document {
  const language = lang ? ` lang="${lang}"` : '';
  return parseDocument(`<!doctype html><html${language}><head>${head.join('')}</head><body>${body}</body></html>`);
}

export const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
export const og = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

export const HEADLINE = 'Ferry runs aground near the old lighthouse';

/** So many paragraphs of plain English without meaning. */
export const prose = (paragraphs: number) =>
  Array.from(
    { length: paragraphs },
    (_, n) =>
      `<p>Paragraph ${n} says that the ferry was on its way to the island when the wind turned, and that all of the passengers were brought to the harbour by boats of the lifeguard before the evening.</p>`,
  ).join('');

export const NAVIGATION = `<nav><ul>${['News', 'World', 'Sport', 'Weather', 'Opinion', 'Video']
  .map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`)
  .join('')}</ul></nav>`;

/** A list of so many teasers, as sections and front pages have them. */
export const teasers = (count: number, tag = 'article') =>
  Array.from(
    { length: count },
    (_, n) =>
      `<${tag}><h3><a href="/news/2026/11/1${n % 9}/something-happened-in-place-number-${n}-${n}77121">Something happened in place number ${n}, say people who saw it</a></h3><p>A short teaser that tells in one sentence what happened in the place with the number ${n}.</p><time datetime="2026-11-12T0${n % 9}:00:00Z">${n} hours ago</time></${tag}>`,
  ).join('');

/** The page of an article as most outlets make it. */
export const story = (): Parts => ({
  lang: 'en-GB',
  head: [
    `<title>${HEADLINE} | Harbour Post</title>`,
    og('og:type', 'article'),
    og('og:title', HEADLINE),
    og('og:site_name', 'Harbour Post'),
    `<link rel="canonical" href="${STORY}">`,
    ld({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: HEADLINE,
      datePublished: '2026-11-12T09:30:00+01:00',
      author: [{ '@type': 'Person', name: 'Ada Brook' }],
      publisher: { '@type': 'Organization', name: 'Harbour Post' },
    }),
  ],
  body: `${NAVIGATION}<main><article><h1>${HEADLINE}</h1><p class="byline">By Ada Brook</p>${prose(8)}</article></main><footer><a href="/privacy">Privacy</a></footer>`,
});
