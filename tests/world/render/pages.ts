import type { Outlet } from '../../../utils/words.ts';
import { type Labels, labelsOf } from '../labels.ts';
import { brands, localeOf, sampleOutlets } from '../outlets.ts';
import type { Piece } from '../piece.ts';
import { articleHead, pageTitle } from './head.ts';
import { directionOf, escapeText } from './html.ts';
import { pictureOf } from './picture.ts';
import { styleOf } from './style.ts';
import { type Frame, frames } from './templates.ts';

/** How each outlet writes a time; made once, for making one takes longer than the rest of a page. */
const timeFormats = Object.fromEntries(
  sampleOutlets.map((outlet) => {
    const { timeZone } = brands[outlet.id]!;
    return [outlet.id, new Intl.DateTimeFormat(localeOf(outlet), { dateStyle: 'long', timeStyle: 'short', timeZone })];
  }),
);

/** An article page of an outlet, with links to others of its pieces. */
export function articlePage(outlet: Outlet, piece: Piece, others: Piece[], now: number): string {
  const brand = brands[outlet.id]!;
  const published = new Date(now - piece.hoursAgo * 3_600_000);
  const labels = labelsOf(outlet.languages[0]!);
  const article = frames[brand.template].article({
    labels,
    section: brand.sections[piece.section],
    title: escapeText(piece.title),
    standfirst: piece.event ? escapeText(piece.summary) : '',
    byline: escapeText(piece.byline && `${labels.by} ${piece.byline}`),
    time: timeOf(outlet, published),
    picture: `<figure>${pictureOf(piece)}<figcaption>${labels.picture}: ${escapeText(outlet.name)}</figcaption></figure>`,
    body: piece.paragraphs.map((paragraph) => `<p>${escapeText(paragraph)}</p>`).join('\n'),
    related: linksTo(others.slice(0, 3)),
    ranking: linksTo(others.slice(3, 8)),
  });
  return page(outlet, articleHead(outlet, piece, published.toISOString()), article, now);
}

/** The home page, or the page of one section. */
export function listPage(outlet: Outlet, pieces: Piece[], now: number, section?: string): string {
  const title = escapeText(section ? pageTitle(outlet, section) : `${outlet.name} – ${brands[outlet.id]!.tagline}`);
  const cards = pieces.slice(0, 6).map((piece, index) => {
    const heading = index === 0 ? 'h2' : 'h3';
    return `<article${index === 0 ? ' class="lead"' : ''}><a href="${piece.path}">${index < 3 ? pictureOf(piece) : ''}<${heading}>${escapeText(piece.title)}</${heading}></a><p>${escapeText(piece.summary)}</p></article>`;
  });
  const rows = pieces
    .slice(6)
    .map((piece) => {
      const time = timeOf(outlet, new Date(now - piece.hoursAgo * 3_600_000));
      return `<article><h3><a href="${piece.path}">${escapeText(piece.title)}</a></h3><span class="meta">${time}</span></article>`;
    })
    .join('\n');
  const head = `<title>${title}</title>\n<meta property="og:type" content="website">`;
  return page(
    outlet,
    head,
    `<main class="wrap"><div class="cards">${cards.join('\n')}</div><div class="rows">${rows}</div></main>`,
    now,
  );
}

/** A page with one sentence, such as what a site says of an address that it does not know. */
export function notePage(outlet: Outlet, sentence: string, now: number): string {
  const head = `<title>${escapeText(pageTitle(outlet, sentence))}</title>`;
  return page(outlet, head, `<main class="wrap"><h1>${escapeText(sentence)}</h1></main>`, now);
}

function page(outlet: Outlet, head: string, main: string, now: number): string {
  const brand = brands[outlet.id]!;
  const lang = outlet.languages[0]!;
  const labels = labelsOf(lang);
  const frame: Frame = {
    name: escapeText(outlet.name),
    tagline: escapeText(brand.tagline),
    day: new Intl.DateTimeFormat(localeOf(outlet), { dateStyle: 'full', timeZone: brand.timeZone }).format(now),
    labels,
    menu: menuOf(labels, Object.values(brand.sections)),
  };
  return `<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
<link rel="alternate" type="application/${brand.feed === 'atom' ? 'atom' : 'rss'}+xml" href="${outlet.feeds[0]!.url}">
<style>${styleOf(outlet)}</style>
</head>
<body>
${frames[brand.template].header(frame)}
${main}
<footer><div class="wrap"><strong>${frame.name}</strong><p><a href="/about/">${labels.about}</a> <a href="/contact/">${labels.contact}</a></p>
<p class="small" lang="en" dir="ltr">A fictional outlet with fictional news, made to try Elsewhere.</p></div></footer>
</body>
</html>
`;
}

function menuOf(labels: Labels, sections: { path: string; name: string }[]): string {
  const links = [{ path: '/', name: labels.home }, ...sections, { path: '/about/', name: labels.about }];
  return links.map(({ path, name }) => `<a href="${path}">${name}</a>`).join('');
}

function linksTo(pieces: Piece[]): string {
  return pieces.map(({ path, title }) => `<li><a href="${path}">${escapeText(title)}</a></li>`).join('\n');
}

function timeOf(outlet: Outlet, published: Date): string {
  return `<time datetime="${published.toISOString()}">${timeFormats[outlet.id]!.format(published)}</time>`;
}
