import { type LinkedData, list, type Thing, typesOf } from './jsonld.ts';
import type { Page } from './page.ts';
import { comparable, plain } from './plain.ts';

const NAME_LIMIT = 100;
const AUTHORS = 20;

/** The outlet's name as the page gives it, or null. */
export function outlet({ meta, thing, data }: Page): string | null {
  const names = [
    meta.get('og:site_name'),
    nameOf(thing?.publisher),
    siteName(data),
    meta.get('publisher'),
    meta.get('application-name'),
  ]
    .map((name) => plain(name, NAME_LIMIT))
    .filter((name) => name && !/^(https?:|@)/i.test(name));
  // A name beats a bare host.
  return names.find((name) => !/^[\w-]+(\.[\w-]+)+$/.test(name)) ?? names[0] ?? null;
}

/** Who wrote the article: names only, in the page's order, without the outlet itself. */
export function authors({ document, meta, thing }: Page, outletName: string | null): string[] {
  const stated = [
    list(thing?.author ?? thing?.creator).map(nameOf),
    [
      meta.get('author'),
      meta.get('article:author'),
      meta.get('byl'),
      meta.get('parsely-author'),
      meta.get('dc.creator'),
    ],
    texts(document, '[itemprop~="author" i] [itemprop~="name" i]'),
    texts(document, '[rel~="author" i]'),
    texts(document, '[itemprop~="author" i]'),
  ];
  const own = comparable(outletName ?? '');
  for (const candidates of stated) {
    const names = candidates.flatMap(namesIn).filter((name) => comparable(name) !== own);
    if (names.length) return [...new Map(names.map((name) => [comparable(name), name])).values()].slice(0, AUTHORS);
  }
  return [];
}

function namesIn(credit: unknown): string[] {
  const line = plain(credit, 300);
  // Some state the address of the author's page.
  if (/^(https?:)?\/\//i.test(line)) return [];
  return line
    .replace(/^(by|von|par|por|di|da|door|av|af|от|автор|oleh|autor|author|text)\b\s*:?\s+/i, '')
    .split(/\s*[,;|、，/]\s*|\s+(?:and|und|et|y|e|en|och|og|и|dan|&)\s+/i)
    .map((name) => name.trim())
    .filter(
      (name) => name.length > 1 && name.length <= 60 && /\p{L}/u.test(name) && !/https?:|www\.|@|\d{3}/.test(name),
    );
}

const texts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)]
    .slice(0, 5)
    .map((element) => element.getAttribute('content') ?? element.textContent);

function nameOf(value: unknown): unknown {
  const first = list(value)[0];
  return typeof first === 'object' && first !== null ? (first as Thing).name : first;
}

function siteName({ things }: LinkedData): unknown {
  return things.find((thing) =>
    typesOf(thing).some((type) => /^(newsmediaorganization|website|organization)$/.test(type)),
  )?.name;
}
