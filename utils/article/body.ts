import Readability from '@mozilla/readability/Readability.js';
import type { Page } from './page.ts';
import { plain } from './plain.ts';
import { weight } from './prose.ts';

/** In characters: the longest reads have about a tenth of it. */
const TEXT_LIMIT = 200_000;
const PARAGRAPH_LIMIT = 20_000;
/** A page with more elements is no article, or means harm. */
const ELEMENTS = 40_000;
/** Readability's own threshold of a full text, in Latin characters. */
const ENOUGH = 250;

const BLOCKS = new Set(
  'P DIV SECTION ARTICLE MAIN BLOCKQUOTE PRE LI UL OL DL DD DT H1 H2 H3 H4 H5 H6 TABLE TR TD TH TBODY BR HR'.split(' '),
);
/** What stands inside an article and is not its text. */
const ASIDES = new Set(
  'FIGURE FIGCAPTION ASIDE NAV FOOTER FORM BUTTON SELECT TEXTAREA SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG VIDEO AUDIO CAPTION'.split(
    ' ',
  ),
);

/** Boxes over or between the text whose own text may be longer than a short report. */
const BOXES = ['cookie', 'consent', 'onetrust', 'gdpr', 'newsletter', 'comments', 'disqus']
  .flatMap((word) => [`[id*="${word}" i]`, `[class*="${word}" i]`])
  .concat('script,style,svg,iframe,nav,footer,form,button,select,dialog,[role="dialog"],[aria-modal="true"]')
  .join();

/** The article's text, one paragraph a line, without navigation, captions and boxes; '' if there is none. */
export function body(page: Page): string {
  const read = readable(page.document);
  const stated = plain(page.thing?.articleBody, TEXT_LIMIT);
  // A page that keeps its text for scripts to show may still state it whole.
  if (weight(stated) > 2 * weight(read)) return statedLines(page.thing?.articleBody);
  return read;
}

function readable(document: Document): string {
  try {
    const clone = document.cloneNode(true) as Document;
    for (const box of clone.querySelectorAll(BOXES)) {
      if (!box.querySelector('h1, article, main') && !/^(HTML|BODY|MAIN|ARTICLE)$/i.test(box.nodeName)) box.remove();
    }
    const charThreshold = /^(zh|ja|ko|th)/i.test(document.documentElement?.getAttribute('lang') ?? '')
      ? ENOUGH / 2.5
      : ENOUGH;
    const reader = new Readability<Element>(clone, {
      charThreshold,
      disableJSONLD: true,
      maxElemsToParse: ELEMENTS,
      serializer: (node) => node as Element,
    });
    const content = reader.parse()?.content;
    return content ? paragraphs(content) : '';
  } catch {
    // Too many elements, no root, nesting beyond the stack: pages that have no readable text.
    return '';
  }
}

/** The element's text, one block a line. */
export function paragraphs(root: Element): string {
  const lines: string[] = [];
  let total = 0;
  let line = '';
  let linked = 0;
  const flush = () => {
    const text = plain(line, PARAGRAPH_LIMIT);
    // Lines that are hardly more than links lead elsewhere.
    if (text && total < TEXT_LIMIT && !(linked > 0.7 * text.length && lines.length + text.length > 0)) {
      lines.push(text);
      total += text.length + 1;
    }
    line = '';
    linked = 0;
  };
  const walk = (node: Node, inLink: boolean, depth: number) => {
    if (depth > 200) return;
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        line += child.nodeValue ?? '';
        if (inLink) linked += (child.nodeValue ?? '').trim().length;
      }
      if (child.nodeType !== 1) continue;
      const name = child.nodeName.toUpperCase();
      if (ASIDES.has(name)) continue;
      const block = BLOCKS.has(name);
      if (block) flush();
      walk(child, inLink || name === 'A', depth + 1);
      if (block) flush();
    }
  };
  walk(root, false, 0);
  flush();
  return lines.join('\n').slice(0, TEXT_LIMIT);
}

function statedLines(value: unknown): string {
  if (typeof value !== 'string') return '';
  const lines = value.slice(0, TEXT_LIMIT).split(/\n+|<\/?p\b[^>]*>|<br\s*\/?>/i);
  return lines
    .map((line) => plain(line, PARAGRAPH_LIMIT))
    .filter(Boolean)
    .join('\n');
}
