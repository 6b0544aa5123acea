import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { gate, readArticle } from '../article/article.ts';

interface PageLine {
  id: string;
  url: string;
  html: string;
}

const NOTHING = {
  article: false,
  confidence: 0,
  title: null,
  published: null,
  lang: null,
  outlet: null,
  country: null,
  authors: [] as string[],
  text: null,
};

/** Prints, for every page named in a pages file, what the extension would make of it: one JSON object a line. */
export async function run(argv: string[]): Promise<void> {
  const file = pagesFile(argv);
  if (!existsSync(file)) throw new Error(`The pages file ${file} does not exist; --pages takes a JSON Lines file.`);
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const page = parseLine(line);
    if (!page) {
      process.stderr.write(`Skipped a line that is no page with id, url and html: ${line.slice(0, 80)}\n`);
      continue;
    }
    process.stdout.write(`${JSON.stringify({ id: page.id, ...(await detect(page, dirname(file))) })}\n`);
  }
}

async function detect(page: PageLine, folder: string) {
  try {
    const document = parseDocument(decodeHtml(await readBytes(resolve(folder, page.html))));
    const { article, confidence } = gate(document, page.url);
    const { title, published, lang, outlet, authors, text } = readArticle(document, page.url);
    return {
      article,
      confidence,
      title: title || null,
      published,
      lang,
      outlet,
      country: null,
      authors,
      text: text || null,
    };
  } catch (error) {
    process.stderr.write(`Page ${page.id} could not be read: ${error instanceof Error ? error.message : error}\n`);
    return NOTHING;
  }
}

/** The html as a document; a page without `<html>` gets one, as a browser would give it. */
export function parseDocument(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

/** The bytes of a page as text, by its byte order mark, else by what it declares in its head, else as UTF-8. */
export function decodeHtml(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1];
  const utf8Marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return new TextDecoder(mark || (utf8Marked ? 'utf-8' : (declared ?? 'utf-8'))).decode(bytes);
  } catch {
    // A charset that nobody knows.
    return new TextDecoder().decode(bytes);
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

function parseLine(line: string): PageLine | undefined {
  try {
    const value = JSON.parse(line);
    const fits = [value?.id, value?.url, value?.html].every((field) => typeof field === 'string');
    return fits ? value : undefined;
  } catch {
    return undefined;
  }
}

function pagesFile(argv: string[]): string {
  const at = argv.indexOf('--pages');
  const file = at >= 0 ? argv[at + 1] : undefined;
  if (file && argv.length === 2) return file;
  throw Object.assign(new Error('Usage: detect --pages pages.jsonl'), { name: 'UsageError' });
}
