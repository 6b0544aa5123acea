import type { Outlet } from '../../../utils/words.ts';
import { brands } from '../outlets.ts';
import type { Piece } from '../piece.ts';
import { escapeText, scriptJson } from './html.ts';

/** What an article page says of itself in its head: title, canonical address, Open Graph, JSON-LD, as its outlet does. */
export function articleHead(outlet: Outlet, piece: Piece, published: string): string {
  const { markup } = brands[outlet.id]!;
  const url = `https://${outlet.hosts[0]}${piece.path}`;
  const title = `<title>${escapeText(pageTitle(outlet, piece.title))}</title>`;
  if (markup === 'time') return title;
  const graph = `${title}
<link rel="canonical" href="${url}">
<meta name="description" content="${escapeText(piece.summary)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeText(piece.title)}">
<meta property="og:description" content="${escapeText(piece.summary)}">
<meta property="og:url" content="${url}">
<meta property="og:site_name" content="${escapeText(outlet.name)}">
<meta property="article:published_time" content="${published}">`;
  if (markup === 'og') return graph;
  return `${graph}
<script type="application/ld+json">${scriptJson(newsArticle(outlet, piece, published))}</script>`;
}

/** The title with the outlet's name, joined the way that its country's sites do. */
export function pageTitle(outlet: Outlet, title: string): string {
  const joint = { ja: '：', 'zh-Hans': '_', de: ' – ', ru: ' — ', fr: ' - ', ar: ' | ' }[outlet.languages[0]!] ?? ' | ';
  return `${title}${joint}${outlet.name}`;
}

/** The article as schema.org data: alone, or among others in a graph. */
export function newsArticle(outlet: Outlet, piece: Piece, published: string): object {
  const url = `https://${outlet.hosts[0]}${piece.path}`;
  const organisation = { '@type': 'NewsMediaOrganization', name: outlet.name, url: `https://${outlet.hosts[0]}/` };
  const article = {
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    headline: piece.title,
    description: piece.summary,
    datePublished: published,
    dateModified: published,
    inLanguage: outlet.languages[0],
    author: piece.byline ? [{ '@type': 'Person', name: piece.byline }] : organisation,
    publisher: organisation,
  };
  if (brands[outlet.id]!.markup !== 'graph') return { '@context': 'https://schema.org', ...article };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: outlet.name, url: `https://${outlet.hosts[0]}/` },
      { '@type': 'BreadcrumbList', itemListElement: [] },
      article,
    ],
  };
}
