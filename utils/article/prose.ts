/** How a page's visible text is spread. Lengths in Latin-character equivalents. */
export interface Prose {
  /** All sentences-long text outside links. */
  total: number;
  /** The part of it in the one container that holds most. */
  main: number;
  /** Text inside links. */
  linked: number;
  /** How many short texts give a year and a time of day, as the line below a headline does. */
  stamps: number;
}

/** Shorter pieces are labels, not sentences. In Latin-character equivalents. */
const SENTENCE = 40;
/** No article needs more to be recognised. */
const NODES = 15_000;
const SHOW_TEXT = 4;
/** A longer text is no line of date and time. In characters. */
const STAMP = 80;

/** A character of a script without spaces stands for about this many Latin ones. */
const DENSE = 2.5;

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'BUTTON', 'TITLE']);
const INLINE = new Set('SPAN B I EM STRONG U MARK FONT SMALL ABBR CITE Q SUB SUP TIME BDI BDO'.split(' '));

/** The length of a text in Latin-character equivalents, so that Chinese, Japanese, Korean and Thai count fairly. */
export function weight(text: string): number {
  const dense =
    text.match(/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return text.length + dense * (DENSE - 1);
}

/** How the page's text is spread, in one pass over its text nodes: no clone, no layout. */
export function prose(document: Document): Prose {
  const found: Prose = { total: 0, main: 0, linked: 0, stamps: 0 };
  const root = document.body ?? document.documentElement;
  if (!root) return found;
  const containers = new Map<Element, number>();
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  for (let count = 0; count < NODES && walker.nextNode(); count++) {
    const text = (walker.currentNode.nodeValue ?? '').trim();
    if (text.length < 2) continue;
    const holder = blockOf(walker.currentNode);
    if (!holder) continue;
    const length = weight(text);
    if (text.length < STAMP && /(19|20)\d\d/.test(text) && /\d[:.h時时]\d\d(?!\d)/.test(text)) found.stamps++;
    if (holder === 'link') found.linked += length;
    if (holder === 'link' || length < SENTENCE) continue;
    found.total += length;
    // A paragraph speaks for its container, and half for what wraps that.
    const container = holder.nodeName.toUpperCase() === 'P' ? (holder.parentElement ?? holder) : holder;
    add(containers, container, length);
    if (container.parentElement) add(containers, container.parentElement, length / 2);
  }
  for (const sum of containers.values()) found.main = Math.max(found.main, Math.min(sum, found.total));
  return found;
}

/** The block that a text stands in, 'link' inside a link, undefined where it is not shown. */
function blockOf(node: Node): Element | 'link' | undefined {
  let element = node.parentElement;
  while (element) {
    const name = element.nodeName.toUpperCase();
    if (name === 'A') return 'link';
    if (SKIPPED.has(name)) return undefined;
    if (!INLINE.has(name))
      return /^(H[1-6]|LI|P)$/.test(name) && element.parentElement?.nodeName === 'A' ? 'link' : element;
    element = element.parentElement;
  }
  return undefined;
}

function add(sums: Map<Element, number>, element: Element, amount: number) {
  sums.set(element, (sums.get(element) ?? 0) + amount);
}
