import { decodeFeed, FEED_BYTES, isPublicUrl, type Outcome, secureUrl } from '../feeds/feeds.ts';

/** As the platform's own, for as much as a feed needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** One feed to ask for, and the world to ask in. */
export interface FeedRequest {
  url: string;
  etag: string | null;
  lastModified: string | null;
  fetch: Fetch;
  /** Whether the browser lets us ask this address. */
  allowed: (url: string) => boolean;
  /** Ends the request without a result. */
  signal?: AbortSignal | undefined;
  /** Ms for everything, body included. */
  timeout?: number;
}

/** What came of it. Waits are in ms, null where the server asked for none. */
export type Fetched =
  | {
      kind: 'text';
      text: string;
      etag: string | null;
      lastModified: string | null;
      wait: number | null;
      movedTo: string | null;
    }
  | Exclude<Outcome, { kind: 'read' }>;

const TIMEOUT_MS = 20_000;
const STATUS_WORDS: Record<number, string> = {
  401: 'asks for a login',
  403: 'refuses',
  404: 'not found',
  429: 'asked too often',
  451: 'refuses for legal reasons',
};

/** Asks for a feed, without cookies, referrer or cache; every failure is a sentence. Throws only when `signal` ends it. */
export async function fetchFeed(request: FeedRequest): Promise<Fetched> {
  const { timeout = TIMEOUT_MS, signal, allowed } = request;
  const url = secureUrl(request.url);
  if (!url) return failed('has no https address');
  if (!isPublicUrl(url)) return failed('has a private address');
  const late = AbortSignal.timeout(timeout);
  const stop = signal ? AbortSignal.any([late, signal]) : late;
  try {
    const response = await unless(stop, request.fetch(url, initOf(request, stop)));
    const movedTo = response.url && response.url !== url ? response.url : null;
    const wrong = movedTo ? wrongTarget(movedTo, allowed) : undefined;
    if (wrong) return failed(wrong, true);
    return await readResponse(response, movedTo, stop);
  } catch (error) {
    if (signal?.aborted) throw error;
    return failed(late.aborted ? `took longer than ${Math.ceil(timeout / 1_000)} s` : 'could not be reached');
  }
}

async function readResponse(response: Response, movedTo: string | null, stop: AbortSignal): Promise<Fetched> {
  const { status, headers } = response;
  if (status === 304) return { kind: 'unchanged', wait: maxAge(headers) };
  if (status === 410) return { kind: 'gone', error: 'answered 410 (gone for good)' };
  if (status !== 200) {
    const words = STATUS_WORDS[status] ?? (status >= 500 ? 'out of order' : 'not a feed');
    return failed(`answered ${status} (${words})`, true, retryAfter(headers));
  }
  const bytes = await readBody(response, stop);
  if (!bytes) return failed(`is larger than ${FEED_BYTES / 1_000_000} MB`, true);
  return {
    kind: 'text',
    text: decodeFeed(bytes, headers.get('content-type')),
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
    wait: maxAge(headers),
    movedTo,
  };
}

function initOf({ etag, lastModified }: FeedRequest, signal: AbortSignal): RequestInit {
  const headers: Record<string, string> = {};
  if (etag) headers['If-None-Match'] = etag;
  if (lastModified) headers['If-Modified-Since'] = lastModified;
  return { headers, signal, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'follow' };
}

function wrongTarget(url: string, allowed: (url: string) => boolean): string | undefined {
  if (!url.startsWith('https:')) return 'leads to an address without encryption';
  if (!isPublicUrl(url)) return 'leads to a private address';
  return allowed(url) ? undefined : `leads to ${new URL(url).host}, which Elsewhere may not ask`;
}

/** The body, or nothing as soon as it is more than a feed may have. */
async function readBody({ body, headers }: Response, stop: AbortSignal): Promise<Uint8Array | undefined> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let size = Number(headers.get('content-length')) > FEED_BYTES ? Number.POSITIVE_INFINITY : 0;
  try {
    while (size <= FEED_BYTES) {
      const { done, value } = await unless(stop, reader.read());
      if (done) return joined(parts, size);
      parts.push(value);
      size += value.length;
    }
    return undefined;
  } finally {
    // Not awaited: a body that hangs may never confirm.
    reader.cancel().catch(() => undefined);
  }
}

function joined(parts: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The promise, or the signal's reason as soon as it ends. */
function unless<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function maxAge(headers: Headers): number | null {
  const [, seconds] = /(?:^|[\s,])max-age=(\d{1,9})/i.exec(headers.get('cache-control') ?? '') ?? [];
  return seconds ? Number(seconds) * 1_000 : null;
}

/** `Retry-After` is seconds, or a date that counts from the server's own `Date`. */
function retryAfter(headers: Headers): number | null {
  const value = headers.get('retry-after')?.trim();
  if (!value) return null;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000;
  const wait = Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}

const failed = (error: string, answered = false, wait: number | null = null): Fetched => ({
  kind: 'failed',
  error,
  answered,
  wait,
});
