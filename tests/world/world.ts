import type { Outlet } from '../../utils/words.ts';
import { brokenFeedAnswer } from './broken.ts';
import { hostilePageAnswer } from './hostile.ts';
import { labelsOf } from './labels.ts';
import { brands, sampleOutlets } from './outlets.ts';
import { hashOf, type Piece } from './piece.ts';
import { pieces } from './pieces.ts';
import { appPage } from './render/app.ts';
import { feedOf } from './render/feed.ts';
import { articlePage, listPage, notePage } from './render/pages.ts';

export { sampleOutlets };

/** What a request is answered with; `body` is to be sent as UTF-8. */
export interface Answer {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

/** Addresses that tests and pictures use: every report of every event, newest first. */
export const sampleArticles: { event: string; outlet: string; lang: string; url: string; title: string }[] =
  pieces.flatMap(({ event, outlet, path, title }) => {
    const { hosts, languages } = sampleOutlets.find(({ id }) => id === outlet)!;
    return event ? [{ event, outlet, lang: languages[0]!, url: `https://${hosts[0]}${path}`, title }] : [];
  });

/**
 * What this world answers to a request, or undefined for a host it does not know. `now` is in ms since epoch; all times
 * in the world are relative to it, so whoever wants stable times and entity tags passes the same one.
 */
export function answerOf(host: string, path: string, now: number): Answer | undefined {
  const name = host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^www\./, '');
  const place = path.replace(/[?#].*$/s, '');
  if (name === 'hostile.example') return hostilePageAnswer(place, now);
  if (name === 'broken.example') return brokenFeedAnswer(place, now);
  const outlet = sampleOutlets.find(({ hosts, feeds }) => hosts[0] === name || hostOf(feeds[0]!.url) === name);
  return outlet && tagged(outletAnswer(outlet, name, place, now));
}

function outletAnswer(outlet: Outlet, host: string, path: string, now: number): Answer {
  const own = pieces.filter((piece) => piece.outlet === outlet.id);
  if (`https://${host}${path}` === outlet.feeds[0]!.url) return { status: 200, ...feedOf(outlet, own, now) };
  const page = host === outlet.hosts[0] && pageAt(outlet, own, path, now);
  if (!page) return html(404, notePage(outlet, labelsOf(outlet.languages[0]!).notFound, now));
  if (brands[outlet.id]!.template !== 'app') return html(200, page);
  const paths = ['/', ...own.map((piece) => piece.path)];
  return html(200, appPage(page, Object.fromEntries(paths.map((other) => [other, pageAt(outlet, own, other, now)!]))));
}

function pageAt(outlet: Outlet, own: Piece[], path: string, now: number): string | undefined {
  if (path === '/') return listPage(outlet, ledByEvents(own), now);
  const { about, contact, signIn } = labelsOf(outlet.languages[0]!);
  const note = { '/about/': about, '/contact/': contact, '/login/': signIn }[path];
  if (note) return notePage(outlet, note, now);
  const section = Object.entries(brands[outlet.id]!.sections).find(([, { path: start }]) => start === path);
  if (section) {
    const listed = own.filter((piece) => piece.section === section[0]);
    return listPage(outlet, listed, now, section[1].name);
  }
  const piece = own.find((candidate) => candidate.path === path);
  return piece && articlePage(outlet, piece, othersThan(piece, own), now);
}

/** The front page's order: the day's events, then the rest. */
function ledByEvents(own: Piece[]): Piece[] {
  return [...own.filter(({ event }) => event), ...own.filter(({ event }) => !event)];
}

/** The other pieces, those of the same section first. */
function othersThan(piece: Piece, own: Piece[]): Piece[] {
  const others = own.filter((other) => other !== piece);
  return [
    ...others.filter(({ section }) => section === piece.section),
    ...others.filter(({ section }) => section !== piece.section),
  ];
}

function html(status: number, body: string): Answer {
  return { status, type: 'text/html; charset=utf-8', body };
}

function tagged(answer: Answer): Answer {
  return { ...answer, headers: { etag: `"${hashOf(answer.body).toString(36)}"`, 'cache-control': 'max-age=60' } };
}

function hostOf(url: string): string {
  return url.split('/')[2]!;
}
