import type { Article } from '../words.ts';
import { articleUrl } from './address.ts';
import { body } from './body.ts';
import { authors, outlet } from './credit.ts';
import { published } from './dates.ts';
import { judge, type Verdict } from './gate.ts';
import { language } from './language.ts';
import { readPage } from './page.ts';
import { plain } from './plain.ts';
import { title } from './title.ts';

/** Whether this page is a news article, and how sure (0..1). Cheap enough for every page: no clone, no layout. */
export function gate(document: Document, url: string): Verdict {
  return judge(readPage(document, url));
}

/** The article on this page, empty fields where the page says nothing. Leaves the document as it is. */
export function readArticle(document: Document, url: string): Article {
  const page = readPage(document, url);
  const name = outlet(page);
  const headline = title(page, name);
  const text = body(page);
  const lang = language(page, `${headline}\n${text}`);
  return {
    url: page.canonical,
    title: headline,
    text,
    published: published(page, lang),
    lang,
    outlet: name,
    authors: authors(page, name),
  };
}

/** What the page shows now, to notice that an application has moved on to another article without loading a page. */
export function pageKey(document: Document, url: string): string {
  // Tabs count unread messages in front of their title; that is no other article.
  const shown = plain(document.querySelector('title')?.textContent).replace(/^\(\d+\+?\)\s*/, '');
  return `${articleUrl(document, url)} ${shown}`;
}
