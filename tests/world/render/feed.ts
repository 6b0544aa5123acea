import type { Outlet } from '../../../utils/words.ts';
import { brands } from '../outlets.ts';
import type { Piece } from '../piece.ts';
import { escapeText } from './html.ts';

interface Entry {
  url: string;
  title: string;
  summary: string;
  byline: string;
  published: Date;
}

/** The outlet's feed, newest first, with its content type. */
export function feedOf(outlet: Outlet, pieces: Piece[], now: number): { type: string; body: string } {
  const entries = pieces.map((piece) => ({
    ...piece,
    url: `https://${outlet.hosts[0]}${piece.path}`,
    published: new Date(now - piece.hoursAgo * 3_600_000),
  }));
  return renderers[brands[outlet.id]!.feed](outlet, entries);
}

const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n';

const renderers = {
  rss: (outlet: Outlet, entries: Entry[]) => ({
    type: 'application/rss+xml; charset=utf-8',
    body: `${PROLOG}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escapeText(outlet.name)}</title>
<link>https://${outlet.hosts[0]}/</link>
<description>${escapeText(brands[outlet.id]!.tagline)}</description>
<language>${outlet.languages[0]!.toLowerCase()}</language>
<ttl>15</ttl>
<atom:link href="${outlet.feeds[0]!.url}" rel="self" type="application/rss+xml"/>
${entries.map(rssItem).join('\n')}
</channel>
</rss>
`,
  }),

  atom: (outlet: Outlet, entries: Entry[]) => ({
    type: 'application/atom+xml; charset=utf-8',
    body: `${PROLOG}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.languages[0]}">
<title>${escapeText(outlet.name)}</title>
<id>${outlet.feeds[0]!.url}</id>
<link rel="self" href="${outlet.feeds[0]!.url}"/>
<link rel="alternate" type="text/html" href="https://${outlet.hosts[0]}/"/>
<updated>${(entries[0]?.published ?? new Date(0)).toISOString()}</updated>
<author><name>${escapeText(outlet.name)}</name></author>
${entries.map(atomEntry).join('\n')}
</feed>
`,
  }),

  rdf: (outlet: Outlet, entries: Entry[]) => ({
    type: 'application/rdf+xml; charset=utf-8',
    body: `${PROLOG}<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="${outlet.languages[0]}">
<channel rdf:about="${outlet.feeds[0]!.url}">
<title>${escapeText(outlet.name)}</title>
<link>https://${outlet.hosts[0]}/</link>
<description>${escapeText(brands[outlet.id]!.tagline)}</description>
<dc:language>${outlet.languages[0]}</dc:language>
<items><rdf:Seq>${entries.map(({ url }) => `<rdf:li rdf:resource="${url}"/>`).join('')}</rdf:Seq></items>
</channel>
${entries.map(rdfItem).join('\n')}
</rdf:RDF>
`,
  }),
};

/** Summaries as newsrooms send them: a paragraph of HTML in CDATA. */
function rssItem({ url, title, summary, byline, published }: Entry): string {
  const creator = byline && `\n<dc:creator>${escapeText(byline)}</dc:creator>`;
  return `<item>
<title>${escapeText(title)}</title>
<link>${url}</link>
<guid isPermaLink="true">${url}</guid>
<pubDate>${published.toUTCString()}</pubDate>${creator}
<description><![CDATA[<p>${escapeText(summary)}</p>]]></description>
</item>`;
}

function atomEntry({ url, title, summary, byline, published }: Entry): string {
  const author = byline && `\n<author><name>${escapeText(byline)}</name></author>`;
  return `<entry>
<title type="html">${escapeText(escapeText(title))}</title>
<id>${url}</id>
<link rel="alternate" href="${url}"/>
<published>${published.toISOString()}</published>
<updated>${published.toISOString()}</updated>${author}
<summary>${escapeText(summary)}</summary>
</entry>`;
}

function rdfItem({ url, title, summary, published }: Entry): string {
  return `<item rdf:about="${url}">
<title>${escapeText(title)}</title>
<link>${url}</link>
<description>${escapeText(summary)}</description>
<dc:date>${published.toISOString()}</dc:date>
</item>`;
}
