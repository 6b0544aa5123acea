/** A whole tag: the quotes in it are closed, and there is no `<` in it. */
const TAG = /<\/?([a-z_][\w:.-]*)[^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*>/iy;
/** Elements of persons: nothing in them is needed, and telling names from addresses takes the parser long. */
const UNREAD = /^(author|managingeditor|webmaster)$/i;
const ENTRY = /^(item|entry|url)$/i;

/**
 * The XML without document type (where entities are made to grow), comments, instructions and persons, in which every `<` begins
 * a whole tag or CDATA section; what breaks off after `mostEntries` is for `mended`. One pass, whatever the text: parsers look
 * for the end of each tag, and with a million tags that have none they never come back.
 */
export function tidyXml(text: string, mostEntries: number): string {
  const sections = new Map<string, number>();
  /** Where the next of these ends begins, or -1; each end is looked for once. */
  const endOf = (end: string, from: number): number => {
    const known = sections.get(end);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const found = text.indexOf(end, from);
    sections.set(end, found);
    return found;
  };
  const parts: string[] = [];
  let entries = 0;
  let at = 0;
  while (at < text.length && entries < mostEntries) {
    const open = text.indexOf('<', at);
    parts.push(text.slice(at, open < 0 ? undefined : open));
    if (open < 0) break;
    const section = sectionAt(text, open, endOf);
    if (section) {
      if (section.kept) parts.push(text.slice(open, section.end));
      at = section.end;
      continue;
    }
    TAG.lastIndex = open;
    const [tag = '', name = ''] = TAG.exec(text) ?? [];
    if (!UNREAD.test(name)) parts.push(tag || '&lt;');
    if ((tag.startsWith('</') || tag.endsWith('/>')) && ENTRY.test(name)) entries++;
    at = open + Math.max(1, tag.length);
  }
  return parts.join('');
}

/** The end of the CDATA section, comment, instruction or document type that begins here, and whether it is kept. */
function sectionAt(
  text: string,
  open: number,
  endOf: (end: string, from: number) => number,
): { end: number; kept: boolean } | undefined {
  const next = text[open + 1];
  if (next !== '!' && next !== '?') return undefined;
  const doctype = /^<!doctype/i.test(text.slice(open, open + 9));
  const subset = doctype ? /^[^<>]*\[/.test(text.slice(open, open + 1_000)) : false;
  const end = text.startsWith('<![CDATA[', open)
    ? ']]>'
    : text.startsWith('<!--', open)
      ? '-->'
      : next === '?'
        ? '?>'
        : subset
          ? ']>'
          : '>';
  const found = endOf(end, open);
  return found < 0 ? undefined : { end: found + end.length, kept: end === ']]>' };
}
