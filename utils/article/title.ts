import type { Page } from './page.ts';
import { comparable, plain } from './plain.ts';
import { weight } from './prose.ts';

/** What stands between a headline and the outlet's name. */
const SEPARATOR = /\s+[|·•»*–—-]+\s+|\s*[|｜ㅣ»＿]\s*|\s+::?\s+|_|\s+[-–—]+(?=\S)|(?<=[\u3040-\u9fff])[-–—]+(?=\S)/gu;
/** Separators that stand before sections and outlets only, never inside a headline. */
const STRONG = /^\s*[|｜ㅣ»＿_*]/;
/** Names of sections and outlets are at most this long. In Latin-character equivalents. */
const TAIL_LIMIT = 45;
/** Shorter texts name sections, not events. In Latin-character equivalents. */
const HEADLINE = 20;
/** A heading with less in common with what the tab or the metas say (0..1) is a logo or a section. */
const ALIKE = 0.3;

/** The headline: what the page's own signals agree on, without the outlet's name around it. '' if there is none. */
export function title(page: Page, outlet: string | null): string {
  const { document, meta, thing, url } = page;
  const tab = plain(document.querySelector('title')?.textContent);
  const shared = plain(meta.get('og:title')) || plain(meta.get('twitter:title'));
  const stated = plain(thing?.headline) || plain(thing?.name);
  const shown = mainHeading(document, [stated, shared, tab]);
  const names = [outlet, meta.get('og:site_name'), meta.get('application-name'), url?.hostname.replace(/^www\./, '')]
    .map((name) => plain(name))
    .filter(Boolean);
  const sure = [stated, shown].filter(Boolean);
  // In this order the earlier wins where they disagree one against one.
  const candidates = [stated, shown, shared, tab].filter(Boolean).map((text) => withoutOutlet(text, names, sure));
  return mostAgreed(candidates) ?? '';
}

/** The candidate that most of the others repeat; among equals the earlier. */
function mostAgreed(candidates: string[]): string | undefined {
  const keys = candidates.map(comparable);
  const votes = keys.map((key) => (key ? keys.filter((other) => other === key).length : 0));
  return candidates[votes.indexOf(Math.max(...votes))];
}

/** The page's visible headline: the heading most like what the page says elsewhere; '' if none is. */
function mainHeading(document: Document, others: string[]): string {
  const known = others.filter(Boolean);
  const headings = [...document.querySelectorAll('h1, [itemprop~="headline" i], meta[name="headline" i]')].slice(0, 20);
  let best = '';
  let likeness = known.length ? ALIKE : -1;
  for (const heading of headings) {
    const text = plain(heading.getAttribute('content') ?? heading.textContent);
    const alike = Math.max(0, ...known.map((other) => similarity(text, other)));
    if (text && alike > likeness) [best, likeness] = [text, alike];
  }
  return best;
}

/** How much two texts share, 0..1: pairs of letters, so that it works in every script. */
function similarity(a: string, b: string): number {
  const [first, second] = [pairs(a), pairs(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size ? (2 * shared) / (first.size + second.size) : 0;
}

function pairs(text: string): Set<string> {
  const key = comparable(text);
  return new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, index) => key.slice(index, index + 2)));
}

function withoutOutlet(whole: string, names: string[], sure: string[]): string {
  let text = whole;
  for (let round = 0; round < 4; round++) {
    const shorter = shorten(text, names, sure);
    if (!shorter) break;
    text = shorter;
  }
  return text.replace(/^[:|]\s+/, '');
}

function shorten(text: string, names: string[], sure: string[]): string | undefined {
  const agreed = sure.find((other) => isRest(text, other));
  if (agreed) return agreed;
  // Guillemets are quotes where they come in pairs.
  const found = [...text.matchAll(SEPARATOR)].filter(([mark]) => !(mark.includes('»') && text.includes('«')));
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return undefined;
  const [head, tail] = [text.slice(0, first.index), text.slice(last.index + last[0].length)];
  const [withoutTail, withoutHead] = [text.slice(0, last.index), text.slice(first.index + first[0].length)];
  if (isName(tail, names) && withoutTail.trim()) return withoutTail.trim();
  if (isName(head, names) && withoutHead.trim()) return withoutHead.trim();
  const [length, rest] = [weight(tail), weight(withoutTail)];
  return STRONG.test(last[0]) && length < TAIL_LIMIT && rest > HEADLINE && rest > length
    ? withoutTail.trim()
    : undefined;
}

/** Whether the text is the other one with a separator and something short behind or before it. */
function isRest(text: string, other: string): boolean {
  if (text.length <= other.length || weight(other) < HEADLINE) return false;
  if (text.startsWith(other)) return /^\s*[-–—|｜ㅣ·•*_]/.test(text.slice(other.length));
  return text.endsWith(other) && /[-–—|｜·•*_]\s*$/.test(text.slice(0, -other.length));
}

/** Whether the part is one of the outlet's names, or its host in words. */
function isName(part: string, names: string[]): boolean {
  const key = comparable(part);
  if (!key || weight(part) > TAIL_LIMIT) return false;
  return names.some((name) => {
    const known = comparable(name);
    if (known === key) return true;
    const labels = /^[\w-]+(\.[\w-]+)+$/.test(name) ? name.split('.').map(comparable) : [];
    if (labels.some((label) => label.length > 3 && label === key)) return true;
    return known.length > 3 && key.length > 3 && (key.includes(known) || known.includes(key));
  });
}
