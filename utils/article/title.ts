import type { Page } from './page.ts';
import { comparable, plain } from './plain.ts';

/** What stands between a headline and the outlet's name. */
const SEPARATOR = /\s+[|·•»–—-]\s+|\s*[|｜»＿]\s*|\s+::?\s+|_|\s+[-–—]+(?=\S)|(?<=[\u3040-\u9fff])[-–—](?=\S)/u;
/** Names of sections and the like are at most this long; a longer tail is part of the headline. In characters. */
const TAIL_LIMIT = 45;

/** The headline: what most of the page's own signals agree on, without the outlet's name around it. '' if there is none. */
export function title(page: Page, outlet: string | null): string {
  const { document, meta, thing, url } = page;
  const heading = mainHeading(document);
  const tab = plain(document.querySelector('title')?.textContent);
  const raw = [
    plain(thing?.headline) || plain(thing?.name),
    heading,
    plain(meta.get('og:title')),
    plain(meta.get('twitter:title')),
    tab,
  ].filter(Boolean);
  const names = [outlet, meta.get('og:site_name'), meta.get('application-name'), url?.hostname.replace(/^www\./, '')]
    .map((name) => plain(name))
    .filter(Boolean);
  const stripped = raw.map((candidate) => withoutOutlet(candidate, names, raw));
  return mostAgreed(stripped) ?? '';
}

/** The candidate that most of the others repeat or contain; among equals the earlier. */
function mostAgreed(candidates: string[]): string | undefined {
  const keys = candidates.map(comparable);
  let best: string | undefined;
  let votes = 0;
  candidates.forEach((candidate, index) => {
    const agreed = keys.filter((key) => key === keys[index]).length;
    if (agreed > votes && keys[index]) [best, votes] = [candidate, agreed];
  });
  return best;
}

/** The page's one visible headline; '' if it has none or many. */
function mainHeading(document: Document): string {
  const inArticle = [...document.querySelectorAll('article h1, main h1, [itemprop~="headline" i]')];
  const all = [...document.querySelectorAll('h1')];
  const texts = [...new Set((inArticle.length ? inArticle : all).slice(0, 20).map((h) => plain(h.textContent)))].filter(
    Boolean,
  );
  return texts.length === 1 ? texts[0]! : '';
}

function withoutOutlet(candidate: string, names: string[], others: string[]): string {
  let text = candidate;
  for (let round = 0; round < 4; round++) {
    const shorter = shorten(text, names, others);
    if (!shorter || shorter === text) break;
    text = shorter;
  }
  return text;
}

function shorten(text: string, names: string[], others: string[]): string | undefined {
  const parts = split(text);
  if (parts.length < 2) return undefined;
  const [head, tail] = [parts[0]!, parts.at(-1)!];
  const withoutTail = text
    .slice(0, text.lastIndexOf(tail.text))
    .slice(0, -tail.gap || undefined)
    .trim();
  const withoutHead = text.slice(parts[1]!.start).trim();
  if (isName(tail.text, names) || agrees(withoutTail, text, others)) return withoutTail;
  if (isName(head.text, names) || agrees(withoutHead, text, others)) return withoutHead;
  return undefined;
}

interface Part {
  text: string;
  start: number;
  /** Length of the separator before it. */
  gap: number;
}

function split(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let gap = 0;
  for (const found of text.matchAll(new RegExp(SEPARATOR, 'gu'))) {
    parts.push({ text: text.slice(start, found.index), start, gap });
    start = found.index + found[0].length;
    gap = found[0].length;
  }
  parts.push({ text: text.slice(start), start, gap });
  return parts.filter((part) => part.text.trim());
}

/** Whether the part is one of the outlet's names, or its host in words. */
function isName(part: string, names: string[]): boolean {
  const key = comparable(part);
  if (!key || part.length > TAIL_LIMIT) return false;
  return names.some((name) => {
    const known = comparable(name);
    if (known === key) return true;
    const host = /^[\w-]+(\.[\w-]+)+$/.test(name) ? name.split('.').map(comparable) : [];
    if (host.some((label) => label.length > 3 && label === key)) return true;
    return known.length > 3 && key.length > 3 && (key.includes(known) || known.includes(key));
  });
}

/** Whether the shortened headline is what another signal gives in full. */
function agrees(shorter: string, whole: string, others: string[]): boolean {
  const key = comparable(shorter);
  return key.length > 7 && others.some((other) => other !== whole && comparable(other) === key);
}
