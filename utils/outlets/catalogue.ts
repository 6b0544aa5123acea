/** Reading the catalogue: a file that many hands edit, so every mistake is named with its outlet, its field and the remedy. */
import type { Feed, Outlet } from '../words.ts';

/** The outlets of a parsed `catalogue.json`. Throws one sentence that names the outlet, the field and what is wanted. */
export function parseCatalogue(value: unknown): Outlet[] {
  if (!Array.isArray(value)) throw new Error('The catalogue must be a JSON array of outlets.');
  const taken = new Set<string>();
  return value.map((entry: unknown, index) => {
    const name = isRecord(entry) && isText(entry.id) ? `"${entry.id}"` : `number ${index + 1}`;
    const fail: Fail = (field, remedy) => {
      throw new Error(`Catalogue, outlet ${name}: ${field} ${remedy}.`);
    };
    const once = (field: string, text: string) => {
      if (taken.has(`${field} ${text}`)) fail(field, `"${text}" is already in the catalogue; remove one of the two`);
      taken.add(`${field} ${text}`);
    };
    const outlet = parseOutlet(entry, fail);
    once('id', outlet.id);
    for (const host of outlet.hosts) once('hosts', host);
    for (const feed of outlet.feeds) once('feeds', new URL(feed.url).href);
    return outlet;
  });
}

type Fail = (field: string, remedy: string) => never;
type Check = { holds: (value: unknown) => boolean; wanted: string; optional?: true };

const OWNERSHIPS = new Set<unknown>(['public', 'state', 'private', 'nonprofit', 'party', 'unknown']);
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
/** At least two labels, the last one no number: so neither `localhost` nor an IP address. */
const HOST = new RegExp(`^(?!www\\.)(?=.{4,253}$)(?:${LABEL}\\.)+(?!\\d)${LABEL}$`);

const isLanguage = matches(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/);

const country = { holds: matches(/^[A-Z]{2}$/), wanted: 'must be two capital letters of ISO 3166-1, such as "GB"' };
const text = { holds: isText, wanted: 'must be a text without spaces around it' };

const FIELDS: Record<keyof Outlet, Check> = {
  id: { holds: matches(/^[a-z0-9]+(-[a-z0-9]+)*$/), wanted: 'must be small letters and digits joined by hyphens' },
  name: text,
  nameEn: { ...text, optional: true },
  country,
  serves: { ...country, optional: true },
  languages: { holds: listOf(isLanguage), wanted: 'must be a list of BCP 47 languages, such as "pt-BR"' },
  hosts: { holds: listOf(matches(HOST)), wanted: 'must be a list of lower-case ASCII host names without "www."' },
  feeds: {
    holds: listOf(isFeed),
    wanted:
      'must be a list of {"url", "lang"}, each url on https without port, user or #, each lang (if any) a language',
  },
  ownership: { holds: (value) => OWNERSHIPS.has(value), wanted: `must be one of ${[...OWNERSHIPS].join(', ')}` },
  owner: { ...text, optional: true },
  agency: { holds: (value) => typeof value === 'boolean', wanted: 'must be true or false', optional: true },
};

function parseOutlet(entry: unknown, fail: Fail): Outlet {
  if (!isRecord(entry)) return fail('the entry', 'must be an object');
  for (const field of Object.keys(entry)) {
    if (!Object.hasOwn(FIELDS, field))
      fail(field, `is no field of an outlet; known are ${Object.keys(FIELDS).join(', ')}`);
  }
  for (const [field, { holds, wanted, optional }] of Object.entries(FIELDS)) {
    const absent = !Object.hasOwn(entry, field);
    if (absent ? !optional : !holds(entry[field])) fail(field, absent ? `is missing and ${wanted}` : wanted);
  }
  return entry as unknown as Outlet;
}

function isFeed(value: unknown): value is Feed {
  if (!isRecord(value) || !isText(value.url) || !URL.canParse(value.url)) return false;
  if (Object.keys(value).some((key) => key !== 'url' && key !== 'lang')) return false;
  if (Object.hasOwn(value, 'lang') && !isLanguage(value.lang)) return false;
  const { protocol, hostname, port, username, password, hash } = new URL(value.url);
  return protocol === 'https:' && HOST.test(hostname.replace(/^www\./, '')) && !(port || username || password || hash);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value === value.trim();
}

function matches(pattern: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** A list with at least one entry, each of which holds. */
function listOf(holds: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.length > 0 && value.every(holds);
}
