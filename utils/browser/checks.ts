import type { Article } from '../words.ts';
import type { Ask, Hide, Kind, Settings } from './messages.ts';

/** Far above any real article: a page that sends more is not believed. */
const LONGEST_TEXT = 250_000;

/** For every question, whether this is what it asks with. Messages come from pages' processes: nothing about them is given. */
export const checks: { [K in Kind]: (ask: unknown) => ask is Ask<K> } = {
  coverage: (ask): ask is Ask<'coverage'> => isObject(ask) && isArticle(ask.article),
  badge: (ask): ask is Ask<'badge'> => isObject(ask) && isCount(ask.countries) && isText(ask.url, 4_000),
  open: (ask): ask is Ask<'open'> => isObject(ask) && isItem(ask.item),
  hide: (ask): ask is Ask<'hide'> => isHide(ask) && isText((ask as Ask<'hide'>).article, 4_000),
  settings: isNothing,
  choose: (ask): ask is Ask<'choose'> => isObject(ask) && isSettings(ask.settings),
  sizes: isNothing,
  progress: isNothing,
  update: isNothing,
  tryIt: isNothing,
};

/** Whether this is what a surface may say about a take. */
export function isHide(value: unknown): value is Hide {
  return isObject(value) && isItem(value.item) && typeof value.hidden === 'boolean';
}

function isArticle(value: unknown): value is Article {
  return (
    isObject(value) &&
    isText(value.url, 4_000) &&
    isText(value.title, 1_000) &&
    isText(value.text, LONGEST_TEXT) &&
    (value.published === null || (isText(value.published, 40) && !Number.isNaN(Date.parse(value.published)))) &&
    (value.lang === null || isText(value.lang, 60)) &&
    (value.outlet === null || isText(value.outlet, 1_000)) &&
    areTexts(value.authors)
  );
}

/** Whether these are settings that could have been chosen; used for what is stored, too. */
export function isSettings(value: unknown): value is Settings {
  return (
    isObject(value) &&
    typeof value.home === 'string' &&
    /^[A-Z]{2}$/.test(value.home) &&
    areTexts(value.languages) &&
    (value.size === 30 || value.size === 150 || value.size === 'all') &&
    typeof value.polling === 'boolean' &&
    Array.isArray(value.sites) &&
    value.sites.every(isOrigin)
  );
}

/** Whether this is the origin of one https site. */
export function isOrigin(value: unknown): value is string {
  // The characters are named because an origin becomes a match pattern: a star in it would be every site.
  return isText(value, 300) && /^https:\/\/[a-z0-9.-]+$/.test(value) && new URL(value).origin === value;
}

function isItem(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < 1_000;
}

function isNothing(value: unknown): value is null {
  return value === null || value === undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= 100 && value.every((text) => isText(text, 300));
}
