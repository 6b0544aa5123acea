/** Titles longer than this are not titles: they are cut. In characters. */
const LINE_LIMIT = 500;

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
};

/** One line of plain text out of anything a page may hold: no markup, no entities, at most `limit` characters, '' for no text. */
export function plain(value: unknown, limit = LINE_LIMIT): string {
  if (typeof value !== 'string') return '';
  // A field may carry markup around little text, but not without bound.
  let text = value.slice(0, limit * 10 + 1000);
  // Content systems escape up to twice, so decoding may bring out tags and further entities.
  for (let round = 0; round < 3; round++) {
    const before = text;
    text = decode(text.replace(/<(?:[a-z/!?])[^<>]*(?:>|$)/gi, ' '));
    if (text === before) break;
  }
  return (
    text
      .replace(/<(?=[a-z/!?])/gi, '')
      // Controls, soft hyphens and what turns the reading direction around; joiners stay, Persian and Hindi need them.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, limit)
      .replace(/[\ud800-\udbff]$/, '')
      .trim()
  );
}

/** The same letters for the same words: for comparing titles and names whatever their quotes, dashes, case and spaces. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
  });
}
