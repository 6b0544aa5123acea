import { decodeEntities } from './entities.ts';

/** Nobody shows more, and a hostile feed may send megabytes in one element. */
const MOST_MARKUP = 20_000;
/** Feeds escape once too often, sometimes twice; after this we stop believing that it is mark-up. */
const MOST_ROUNDS = 3;

const UNSEEN = /<(script|style|template|noscript|iframe|object|svg|math|head)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const CDATA = /<!\[CDATA\[|\]\]>/g;
const BLOCK =
  /<\/?(?:p|div|br|hr|li|ul|ol|dl|dt|dd|h[1-6]|table|tr|td|th|blockquote|figure|figcaption|section|article|img|pre)\b[^<>]*>/gi;
const TAG = /<[a-z/!?][^<>]*>/gi;
const CUT_TAG = /<[a-z/!][^<>]*$/i;
const MARKUP = /<[a-z/!][^<>]*>|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z\d]{1,9});/i;
/** Control characters, soft hyphens and the marks that can turn the reading order of what stands around them. */
const HIDDEN = /[\p{Cc}\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** What a reader would see of it, on one line: no mark-up, scripts, control or bidi-override characters; entities read. */
export function plainText(html: string): string {
  let text = html.slice(0, MOST_MARKUP);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    text = decodeEntities(withoutTags(text));
    if (!MARKUP.test(text)) break;
  }
  return text
    .toWellFormed()
    .replace(/[\s\u0085]+/g, ' ')
    .replace(HIDDEN, '')
    .trim();
}

/** The text, cut at a word (or where there are none, at a character) to at most this many UTF-16 units, `…` included. */
export function clipText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  const clipped = space > most * 0.6 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff\u200d]+$/, '');
  return `${clipped.replace(/[\s,;:–-]+$/, '')}…`;
}

function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return text
    .replace(CDATA, '')
    .replace(UNSEEN, ' ')
    .replace(COMMENT, '')
    .replace(BLOCK, ' ')
    .replace(TAG, '')
    .replace(CUT_TAG, '');
}
