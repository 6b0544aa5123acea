import type { RawEntry } from './entries.ts';

/** Whether this is a sitemap of pages, which news sitemaps are. */
export function isSitemap(text: string): boolean {
  return /<urlset[\s>]/i.test(text.slice(0, 5_000));
}

/** The entries of a news sitemap that carry a headline, as `https://www.google.com/schemas/sitemap-news/0.9` names them. */
export function sitemapEntries(text: string, most: number): RawEntry[] {
  const entries: RawEntry[] = [];
  for (const part of text.split(/<\/url\s*>/i, most)) {
    const body = part.slice(part.lastIndexOf('<url'));
    const title = element(body, 'news:title');
    if (!title) continue;
    entries.push({
      title,
      links: [element(body, 'loc')],
      base: undefined,
      summary: undefined,
      date: element(body, 'news:publication_date') ?? element(body, 'lastmod'),
      lang: element(body, 'news:language'),
    });
  }
  return entries;
}

function element(body: string, name: string): string | undefined {
  const [, content] = new RegExp(`<${name}\\b[^<>]*>([\\s\\S]*?)</${name}\\s*>`, 'i').exec(body) ?? [];
  return content?.replace(/<!\[CDATA\[|\]\]>/g, '').trim();
}
