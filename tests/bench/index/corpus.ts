import { readLexiconSource } from '../../../utils/cli/lexiconFiles.ts';
import { columnOf } from '../../../utils/match/match.ts';
import { type Chance, chanceOf, lottery } from './chance.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { isUnspaced } from './scripts.ts';
import { capitalised, nameIn, nameSounds, wordOf } from './words.ts';

/** One invented report. `event` is the place of what it reports in the row of all events. */
export interface Generated {
  title: string;
  summary: string;
  lang: string;
  /** ISO 8601. */
  published: string;
  event: number;
}

/** One invented article to ask with. */
export interface Asked {
  title: string;
  text: string;
  lang: string;
  published: string;
  event: number;
}

/** The corpus lies in the ten days from here. */
const BEGIN = Date.parse('2026-11-10T00:00:00.000Z');
const DAYS = 10;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Articles are of the middle of those days, so that five days before and after are the whole corpus. */
const ASKED_FROM = BEGIN + 4 * DAY;
const ASKED_UNTIL = BEGIN + 5.99 * DAY;

/** Reports of an event: half of the events have one report only, the others a Pareto law up to `most`. */
const EVENT_SIZE = { single: 0.62, power: 1.15, most: 150 };
/** Reports come within about so many hours of the first. */
const SPREAD_HOURS = 14;
/** Words of a report in all, before it varies; a fifth of them is the headline. */
const WORDS = { usual: 24.5, vary: 0.42, least: 7, most: 140, title: 0.24 };
/** What a word of a report is, in parts of one; all else is filler. `spare`: so many of those are not of the event. A name is a first and a last one half of the time. */
const KIND = { name: 0.075, concept: 0.13, country: 0.03, number: 0.032, spare: 0.35 };
/** What an event is made of: how many at least and how many more. */
const CAST = { names: [2, 4], concepts: [3, 5], countries: [1, 2], numbers: [1, 3] } as const;
/** Words of an article: headline, lead, body. */
const ARTICLE = { title: 9, lead: 32, body: 115, sentence: 16 };

interface Event {
  place: number;
  start: number;
  size: number;
  /** Sounds of first and last names. */
  names: [string, string][];
  /** Places in the row of concepts. */
  concepts: number[];
  countries: string[];
  numbers: number[];
}

/** So many invented reports, by time; the same seed gives the same, and a larger corpus has a smaller one's events. */
export function generatedReports(count: number, seed = 'reports'): Generated[] {
  const reports: Generated[] = [];
  for (let place = 0; reports.length < count; place++) {
    const event = eventOf(place, seed);
    const chance = chanceOf(`${seed} reports of ${place}`);
    for (let n = 0; n < event.size && reports.length < count; n++) reports.push(reportOf(event, chance));
  }
  return reports.sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
}

/** So many invented articles about events of the middle days that at least two of these reports are about. */
export function generatedArticles(reports: readonly Generated[], count: number, seed = 'reports'): Asked[] {
  const told = new Map<number, number>();
  for (const { event } of reports) told.set(event, (told.get(event) ?? 0) + 1);
  const events = [...told.keys()]
    .filter((place) => told.get(place)! >= 2)
    .sort((a, b) => a - b)
    .map((place) => eventOf(place, seed))
    .filter(({ start }) => start >= ASKED_FROM && start <= ASKED_UNTIL);
  if (events.length === 0)
    throw new Error('The corpus is too small to have events to ask for: use at least 1000 items.');
  const chance = chanceOf(`${seed} articles`);
  return Array.from({ length: count }, () => articleOf(chance.pick(events), chance));
}

function eventOf(place: number, seed: string): Event {
  const chance = chanceOf(`${seed} event ${place}`);
  const some = <T>([least, more]: readonly [number, number], make: () => T) =>
    Array.from({ length: least + chance.below(more + 1) }, make);
  const size = chance.is(EVENT_SIZE.single)
    ? 1
    : Math.min(EVENT_SIZE.most, Math.floor(2 / (1 - chance.next()) ** (1 / EVENT_SIZE.power)));
  return {
    place,
    size,
    start: BEGIN + chance.next() * (DAYS * DAY - HOUR),
    names: some(CAST.names, () => [nameSounds(chance), nameSounds(chance)]),
    concepts: some(CAST.concepts, () => conceptRank(chance)),
    countries: some(CAST.countries, () => COUNTRIES[countryRank(chance)]!),
    numbers: some(CAST.numbers, () => numberOf(chance)),
  };
}

/** Small numbers more often than large, years among them. */
function numberOf(chance: Chance): number {
  if (chance.is(0.15)) return 2015 + chance.below(13);
  const size = 10 ** (1 + chance.next() ** 2 * 4);
  const number = Math.floor(size * (1 + 9 * chance.next()));
  return number < 100 ? number : Number(number.toPrecision(chance.is(0.5) ? 2 : 4));
}

function reportOf(event: Event, chance: Chance): Generated {
  const language = LANGUAGES[languageRank(chance)]!;
  const words = Math.round(WORDS.usual * Math.exp(WORDS.vary * chance.bell() * 1.4));
  const bounded = Math.min(WORDS.most, Math.max(WORDS.least, words));
  const inTitle = Math.max(4, Math.round(Math.min(12, bounded * WORDS.title)));
  const later = Math.min(Math.abs(chance.bell()) * SPREAD_HOURS * HOUR, BEGIN + DAYS * DAY - 1000 - event.start);
  return {
    title: sentence(event, language, inTitle, chance),
    summary: sentences(event, language, bounded - inTitle, chance),
    lang: language.tag,
    published: new Date(event.start + later).toISOString(),
    event: event.place,
  };
}

function articleOf(event: Event, chance: Chance): Asked {
  const language = LANGUAGES[languageRank(chance)]!;
  const lead = sentences(event, language, ARTICLE.lead, chance);
  const body = sentences(event, language, ARTICLE.body, chance);
  return {
    title: sentence(event, language, ARTICLE.title, chance),
    text: `${lead}\n${body}`,
    lang: language.tag,
    published: new Date(event.start + chance.next() * 6 * HOUR).toISOString(),
    event: event.place,
  };
}

function sentences(event: Event, language: Language, words: number, chance: Chance): string {
  const parts: string[] = [];
  for (let left = words; left > 0; left -= ARTICLE.sentence) {
    parts.push(`${sentence(event, language, Math.min(left, ARTICLE.sentence), chance)}.`);
  }
  return parts.join(' ');
}

function sentence(event: Event, language: Language, words: number, chance: Chance): string {
  const parts = Array.from({ length: words }, () => part(event, language, chance));
  const text = isUnspaced(language.script) ? parts.join(chance.is(0.5) ? '' : ' ') : parts.join(' ');
  return capitalised(text);
}

function part(event: Event, language: Language, chance: Chance): string {
  const kind = KINDS[kindRank(chance)];
  const spare = kind !== undefined && chance.is(KIND.spare);
  if (kind === 'name') {
    const [first, last] = spare ? [nameSounds(chance), nameSounds(chance)] : chance.pick(event.names);
    const whole = chance.is(0.5) ? [first, last] : [last];
    return whole.map((sounds) => nameIn(language, sounds)).join(isUnspaced(language.script) ? '' : ' ');
  }
  if (kind === 'concept') {
    const concept = spare ? conceptRank(chance) : chance.pick(event.concepts);
    return formOf(concept, language, chance) ?? wordOf(language, chance);
  }
  if (kind === 'country') return countryIn(language, chance.pick(event.countries));
  if (kind === 'number') return String(spare ? numberOf(chance) : chance.pick(event.numbers));
  return wordOf(language, chance);
}

const KINDS = ['name', 'concept', 'country', 'number'] as const;
/** The last place is filler. */
const kindRank = lottery([...KINDS.map((kind) => KIND[kind]), 1 - KINDS.reduce((sum, kind) => sum + KIND[kind], 0)]);

/** What happens, by the lexicon, in an order that is chance: the first come up more often than the last. */
const CONCEPTS = shuffled(
  readLexiconSource().concepts.filter(
    ({ id }) => !/^(?:common-words$|country-|city-|person-|place-|group-|company-)/.test(id),
  ),
  chanceOf('concepts'),
);
const conceptRank = lottery(CONCEPTS.map((_, n) => 1 / (n + 20) ** 0.8));
const languageRank = lottery(LANGUAGES.map(({ weight }) => weight));
const forms = new Map<string, string[]>();

function formOf(concept: number, { tag }: Language, chance: Chance): string | undefined {
  const key = `${tag} ${concept}`;
  let all = forms.get(key);
  if (!all) {
    const column = columnOf(tag);
    const rows = [...CONCEPTS[concept]!.words].filter(([other]) => columnOf(other) === column && other !== 'zh-Hant');
    all = rows.flatMap(([, some]) => some.map(({ text }) => text));
    forms.set(key, all);
  }
  return all.length > 0 ? chance.pick(all) : undefined;
}

/** Codes of countries whose names most languages know, in an order that is chance. */
const COUNTRIES = shuffled(
  'AF AO AR AU BD BE BO BR CA CD CI CL CM CN CO CR CU CZ DE DK DO DZ EC EE EG ES ET FI FR GB GH GR GT HN HU ID IE IL IN IQ IR IS IT JM JP KE KG KH KR KZ LA LB LK LT LV LY MA MD MG ML MM MN MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PH PK PL PT PY QA RO RS RU RW SA SD SE SI SK SN SO SY TH TN TR TZ UA UG US UY UZ VE VN YE ZA ZM ZW'.split(
    ' ',
  ),
  chanceOf('countries'),
);
const countryRank = lottery(COUNTRIES.map((_, n) => 1 / (n + 3)));
const countryNames = new Map<string, Intl.DisplayNames>();

function countryIn({ tag }: Language, code: string): string {
  const names = countryNames.get(tag) ?? new Intl.DisplayNames([tag, 'en'], { type: 'region' });
  countryNames.set(tag, names);
  return names.of(code) ?? code;
}

function shuffled<T>(from: readonly T[], chance: Chance): T[] {
  const all = [...from];
  for (let last = all.length - 1; last > 0; last--) {
    const other = chance.below(last + 1);
    [all[last], all[other]] = [all[other]!, all[last]!];
  }
  return all;
}
