import type { Reason } from '../words.ts';
import { type Found, featuresIn } from './features.ts';
import { FAMILY, familyOf } from './hash.ts';
import { partsOfText } from './lead.ts';
import { type Lexicon, NO_LEXICON } from './lexicon.ts';
import { languageOfText, type Text } from './signature.ts';

/** A reader takes in this many at a glance. */
const MOST = 6;
/** Shorter names are too often alike by chance; lower-case words need more letters still, because most short ones are little words. */
const SHORTEST_NAME = 4;
const SHORTEST_WORD = 6;
/** A longer stretch of Han characters is a phrase that holds the name, not the name. */
const LONGEST_HAN = 6;
const HAN = /^[\u3400-\u9fff]+$/;
/** Letters of scripts that part words by spaces; what Korean writes on to a word is no part of it. */
const ENDING = /[[\p{L}\p{M}]--[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]]/v;
const CASED = /^[\p{Ll}\p{Lu}]/u;
/** Regions whose names the platform knows but that are no countries. */
const NO_COUNTRY = new Set(['EU', 'UN']);

/** What a known word shares with others by these is chance or said already. */
const SOUND_OR_SPELLING: ReadonlySet<number> = new Set([FAMILY.fine, FAMILY.prefix, FAMILY.bigram]);

/** Where a text first mentions a feature. */
interface Mention extends Found {
  text: string;
}
interface Candidate {
  reason: Reason;
  telling: number;
  /** The article's mention, so that one word is not given as two reasons. */
  place: Mention;
}

/** Why two texts were matched: shared names, countries, numbers, concepts, words as the article writes them. At most 6, the most telling first. */
export function reasonsFor(article: Text, item: Text, lexicon: Lexicon = NO_LEXICON): Reason[] {
  const there = mentionsIn(item, lexicon);
  const candidates: Candidate[] = [];
  for (const [feature, here] of mentionsIn(article, lexicon)) {
    const other = there.get(feature);
    const candidate = other && candidateOf(feature, here, other);
    if (candidate) candidates.push(candidate);
  }
  const chosen: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => b.telling - a.telling)) {
    if (chosen.length < MOST && !chosen.some((one) => isRepeated(candidate, one))) chosen.push(candidate);
  }
  return chosen.map(({ reason }) => reason);
}

function mentionsIn(report: Text, lexicon: Lexicon): Map<number, Mention> {
  const { title, text } = report;
  const language = languageOfText(report);
  const mentions = new Map<number, Mention>();
  let before = 0;
  for (const { content } of partsOfText(title, text, 1)) {
    featuresIn(content, language, lexicon(language), (found) => {
      const known = mentions.get(found.feature);
      if (known && (known.capital || !found.capital)) return;
      const { start, end } = found;
      mentions.set(found.feature, {
        ...found,
        text: content.slice(start, found.known ? wordEnd(content, end) : end),
        start: start + before,
        end: end + before,
      });
    });
    before += content.length;
  }
  return mentions;
}

/** The lexicon knows stems; readers know words. */
function wordEnd(text: string, end: number): number {
  let last = end;
  while (last < text.length && ENDING.test(text.charAt(last))) last++;
  return last;
}

function candidateOf(feature: number, here: Mention, there: Mention): Candidate | undefined {
  const made = (telling: number, reason: Reason): Candidate => ({ telling, reason, place: here });
  const text = HAN.test(here.text) && here.text.length > LONGEST_HAN ? there.text : here.text;
  const name = here.capital || there.capital;
  const family = familyOf(feature);
  if ((here.known || there.known) && SOUND_OR_SPELLING.has(family)) return undefined;
  switch (family) {
    case FAMILY.place:
    case FAMILY.demonym: {
      const country = here.country ?? '';
      return NO_COUNTRY.has(country) ? undefined : made(5, { kind: 'place', country });
    }
    case FAMILY.term:
      return made(6.5, { kind: 'name', text });
    case FAMILY.concept:
      return made(3, { kind: 'word', text });
    case FAMILY.value:
      return made(4, { kind: 'number', text });
    case FAMILY.pair:
      return name || !CASED.test(text) ? made(7, { kind: 'name', text }) : undefined;
    case FAMILY.fine:
      if (shorter(here, there) < SHORTEST_NAME || !likelyName(here, there)) return undefined;
      return made(6, { kind: 'name', text });
    case FAMILY.prefix:
      return name || shorter(here, there) < SHORTEST_WORD ? undefined : made(2, { kind: 'word', text });
    case FAMILY.bigram:
      return text.length > LONGEST_HAN ? undefined : made(1, { kind: 'word', text });
    default:
      return undefined;
  }
}

/** A skeleton alone says "name" only where every side whose script has capital letters has one. */
function likelyName(here: Mention, there: Mention): boolean {
  return (
    [here, there].every(({ capital, text }) => capital || !CASED.test(text)) &&
    (here.capital || there.capital || !HAN.test(here.text))
  );
}

function shorter(here: Mention, there: Mention): number {
  return Math.min(here.text.length, there.text.length);
}

function isRepeated(candidate: Candidate, chosen: Candidate): boolean {
  const overlaps = candidate.place.start < chosen.place.end && chosen.place.start < candidate.place.end;
  return overlaps || JSON.stringify(candidate.reason) === JSON.stringify(chosen.reason);
}
