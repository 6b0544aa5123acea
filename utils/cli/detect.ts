import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { gate, readArticle } from '../article/article.ts';
import { outletOf, parseCatalogue } from '../outlets/outlets.ts';
import type { Outlet } from '../words.ts';
import { jsonLines } from './jsonLines.ts';

/** Pages above this size are not parsed: no article has as much. In bytes. */
const PAGE_LIMIT = 30_000_000;

/** Prints, for every page named in a pages file, what the extension would make of it: one JSON object a line. */
export async function run(argv: string[]): Promise<void> {
  const file = pagesFile(argv);
  const outlets = catalogue();
  for await (const line of jsonLines(file)) {
    const { id, url, html } = line;
    const found = await detect(String(url ?? ''), resolve(dirname(file), String(html ?? '')), outlets).catch(
      (error) => {
        process.stderr.write(`Page ${id} could not be read: ${error instanceof Error ? error.message : error}\n`);
        return NOTHING;
      },
    );
    process.stdout.write(`${JSON.stringify({ id: id ?? null, ...found })}\n`);
  }
}

const NOTHING = {
  article: false,
  confidence: 0,
  title: null,
  published: null,
  lang: null,
  outlet: null,
  country: null,
  authors: [],
  text: null,
};

async function detect(url: string, path: string, outlets: Outlet[]) {
  const document = parseDocument(decodeHtml(await readBytes(path)));
  const { article, confidence } = gate(document, url);
  const { title, published, lang, outlet, authors, text } = readArticle(document, url);
  const known = outletOf(url, outlets);
  return {
    article,
    confidence,
    title: title || null,
    published,
    lang,
    outlet: outlet ?? known?.name ?? null,
    country: known?.country ?? null,
    authors,
    text: text || null,
  };
}

/** The html as a document; a page without `<html>` gets one, as a browser would give it. */
export function parseDocument(html: string): Document {
  const whole = /<html(\s[^>]*)?>/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  // linkedom starts a new text at every character reference, a browser does not.
  document.normalize();
  return document as unknown as Document;
}

/** The bytes of a page as text: by its byte order mark, else as UTF-8 if they are valid UTF-8, else by what its head declares. */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1];
  // Pages that were saved or passed through a proxy keep declaring what they no longer are.
  return (
    decodeAs('utf-8', bytes, true) ?? decodeAs(declared ?? 'windows-1252', bytes) ?? decodeAs('utf-8', bytes) ?? ''
  );
}

function decodeAs(charset: string, bytes: Uint8Array, fatal = false): string | undefined {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path);
  const page = path.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: PAGE_LIMIT }) : bytes;
  if (page.length > PAGE_LIMIT) throw new Error(`${path} is larger than ${PAGE_LIMIT / 1e6} MB.`);
  return page;
}

/** The outlets that Elsewhere knows; none where the catalogue was not built. */
function catalogue(): Outlet[] {
  const file = new URL('../../public/catalogue.json', import.meta.url);
  return existsSync(file) ? parseCatalogue(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

function pagesFile(argv: string[]): string {
  const [option, file] = argv;
  if (option === '--pages' && file && argv.length === 2) return file;
  throw Object.assign(new Error('detect takes --pages and a JSON Lines file.'), { name: 'UsageError' });
}
