import type { Language, Report, Time } from '../words.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { feedTime } from './dates.ts';
import { type RawEntry, rawFeed } from './entries.ts';
import { languageOf, languageTag } from './language.ts';
import { clipText, plainText } from './text.ts';
import { absoluteUrl, canonicalUrl, isPublicUrl } from './urls.ts';

export { decodeFeed } from './charset.ts';
export { languageOf } from './language.ts';
export { addressOf, afterPoll, newPollState, type Outcome, type PollState, planPolls, wasAsked } from './schedule.ts';
export { canonicalUrl, isPublicUrl, secureUrl } from './urls.ts';

/** Feeds carry 10 to 100 entries; what goes on for longer is an archive, or an attack. */
const MOST_ENTRIES = 500;
/** What fits a surface, and is enough to match by. */
const TITLE_LENGTH = 300;
const SUMMARY_LENGTH = 1_000;
/** No feed of an outlet comes near it; what is larger is not read at all. */
export const FEED_BYTES = 5_000_000;

export interface FeedContext {
  /** Where the feed came from: relative links start there. */
  url: string;
  /** What it is known to be written in. */
  lang: Language | null;
  now: Time;
}

/** One entry of a feed in plain text. `url` is absolute, as published. */
export interface Entry {
  title: string | null;
  url: string | null;
  summary: string;
  published: Time | null;
  lang: Language | null;
}

/** All entries of an RSS, RDF, Atom or JSON feed or a news sitemap, in its order; throws a sentence if it is none. */
export function readEntries(text: string, feed: FeedContext): Entry[] {
  const raw = rawFeed(text, MOST_ENTRIES);
  return raw.entries.map((entry) => plainEntry(entry, raw.lang, feed));
}

/** The entries that can be shown and opened, with one spelling for each address; throws a sentence if it is no feed. */
export function readFeed(text: string, feed: FeedContext): Report[] {
  return readEntries(text, feed).flatMap(({ title, url, ...rest }) => {
    const address = url && canonicalUrl(url);
    return title && address && isPublicUrl(address) ? [{ ...rest, title, url: address }] : [];
  });
}

function plainEntry(raw: RawEntry, declared: string | undefined, feed: FeedContext): Entry {
  const title = clipText(plainText(raw.title ?? ''), TITLE_LENGTH);
  const summary = clipText(withoutBoilerplate(plainText(raw.summary ?? '')), SUMMARY_LENGTH);
  return {
    title: title || null,
    url: firstUrl(raw, feed.url),
    summary: summary === title ? '' : summary,
    published: feedTime(raw.date, feed.now),
    lang: languageOf(`${title} ${summary}`, [raw.lang, ...declaredFirst(declared, feed.lang)]),
  };
}

/** English is what much software declares when nobody chose: what is known of the feed goes before it. */
function declaredFirst(declared: string | undefined, known: Language | null): (string | null | undefined)[] {
  return /^en\b/i.test(languageTag(declared) ?? '') ? [known, declared] : [declared, known];
}

function firstUrl({ links, base }: RawEntry, feedUrl: string): string | null {
  const start = base ? (absoluteUrl(base, feedUrl)?.href ?? feedUrl) : feedUrl;
  for (const link of links) {
    const url = link && absoluteUrl(plainText(link).replaceAll(' ', '%20'), start);
    if (url) return url.href;
  }
  return null;
}
