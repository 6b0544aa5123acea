const decoder = (label: string): TextDecoder | undefined => {
  try {
    return new TextDecoder(label.trim().toLowerCase());
  } catch {
    return undefined;
  }
};

/** Of a text that is UTF-8, hardly more than this share of its other-than-ASCII characters is broken (cut, or pasted in). */
const BROKEN_SHARE = 0.02;

/**
 * The text of a feed. A byte order mark decides; then the bytes themselves, because UTF-8 that is valid throughout is never
 * anything else; then what HTTP and the XML prolog declare; then Windows-1252, the usual undeclared one.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  const wide = wideCharset(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const declared = [/charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1], prologCharset(bytes)];
  const legacy = declared.find((label) => label && !/^utf-?(8|16)/i.test(label) && decoder(label));
  const text = new TextDecoder('utf-8').decode(bytes);
  const known = shareBroken(text);
  if (known !== undefined && known <= BROKEN_SHARE) return text;
  if (known === undefined) return legacy && /iso-2022|hz-/i.test(legacy) ? decoder(legacy)!.decode(bytes) : text;
  return decoder(legacy ?? 'windows-1252')!.decode(bytes);
}

/** UTF-16 gives itself away by its mark, or by the zero beside the first `<`. */
function wideCharset([a, b, c, d]: Uint8Array): string | undefined {
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && d !== 0)) return 'utf-16be';
  return undefined;
}

function prologCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
}

/** Of the characters beyond ASCII, the share that could not be read; nothing if all are ASCII. A last one may be cut off. */
function shareBroken(text: string): number | undefined {
  const end = text.endsWith('\ufffd') ? text.length - 1 : text.length;
  let beyond = 0;
  let broken = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    beyond++;
    if (code === 0xfffd) broken++;
  }
  if (beyond > 0) return broken / beyond;
  return end < text.length ? 1 : undefined;
}
