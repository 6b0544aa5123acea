import { CHARACTER, characterAt, UNSPACED, WRITTEN_ON } from './characters.ts';

export interface CountryFound {
  start: number;
  end: number;
  /** ISO 3166-1 alpha-2; also EU and UN, which the names of regions bring with them. */
  code: string;
  /** True where the text has the name of a language, which in most languages is the adjective of its country too. */
  demonym: boolean;
}

/** The country that a language's name speaks of, for languages that belong to one country first. */
// biome-ignore format: a table of pairs reads better in rows
const COUNTRY_OF_LANGUAGE: Record<string, string> = {
  ru: 'RU', de: 'DE', fr: 'FR', it: 'IT', es: 'ES', pt: 'PT', zh: 'CN', ja: 'JP', ko: 'KR', tr: 'TR', pl: 'PL', uk: 'UA',
  el: 'GR', he: 'IL', fa: 'IR', nl: 'NL', sv: 'SE', da: 'DK', fi: 'FI', no: 'NO', hu: 'HU', ro: 'RO', bg: 'BG', cs: 'CZ',
  sk: 'SK', sr: 'RS', hr: 'HR', sl: 'SI', th: 'TH', vi: 'VN', id: 'ID', ms: 'MY', my: 'MM', km: 'KH', ka: 'GE', hy: 'AM',
  az: 'AZ', kk: 'KZ', uz: 'UZ', mn: 'MN', is: 'IS', ga: 'IE', sq: 'AL', mk: 'MK', lt: 'LT', lv: 'LV', et: 'EE', be: 'BY',
  en: 'GB', ne: 'NP', si: 'LK', so: 'SO', am: 'ET',
};

/**
 * The codes of ISO 3166-1, and the reserved ones that platforms have names for. Written down, because to ask a platform for all pairs of letters
 * takes longer than the answer to a reader may.
 */
// biome-ignore format: a list reads better in rows
const REGIONS = [
  'AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY',
  'BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CQ CR CU CV CW CX CY CZ DE DG DJ DK DM DO DZ EA EC EE EG EH ER ES ET',
  'EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM',
  'IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF',
  'MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK',
  'PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC',
  'TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW',
].flatMap((row) => row.split(' '));

interface Name {
  /** What the text must have; endings that inflect are cut off. */
  stem: string;
  full: string;
  code: string;
  demonym: boolean;
  /** An abbreviation, which counts only in capital letters: US, not us. */
  capitals: boolean;
  /** Letters may follow: an ending, a particle, or the next word of a script without spaces. */
  open: boolean;
}
/** Names of one language by `slotAt` of their beginning; more than one beginning may share a slot. */
type Names = readonly (readonly Name[] | undefined)[];

const SLOTS = 1024;

const KEY = 2;
const ABBREVIATION = /^[a-z]{2,3}$|^(?:[a-z]\.){2,3}$/;
/** What may stand between the beginning of a word and a name in it. */
const BEFORE_NAME = /(?:^|[^\p{L}\p{M}])(?:[وف]?(?:[بكل]?ال|لل|[بلك])?|ו?(?:כש|ש)?[הבלמכ]?|የ|በ|ለ|ከ|ስለ|እና)$/u;
/** The longest of those. */
const LONGEST_BEFORE = 5;
/** Everyday words that begin with a country's name: means and humanitarian are not Sudan and India. */
const NO_NAME = /^(?:수단|인도(?:적|주의))/;
/** Scripts whose languages inflect names at the end. */
const INFLECTED = /[a-z\u0370-\u03ff\u0400-\u052f\u0530-\u058f]/;

/** Names in English stand in for those of a language that is not known. */
const FALLBACK = 'en';
const ofLanguage = new Map<string, Names>();

/** The countries that a text names in its language (in English where that is not known); `text` is `written` in lower case. */
export function countriesIn(written: string, text: string, language: string): CountryFound[] {
  const names = namesIn(language);
  const found: CountryFound[] = [];
  let before = 0;
  for (let index = 0; index + KEY <= text.length; index++) {
    const here = characterAt(text, index);
    // A word begins here, or the script does not show where words begin.
    const begins = (here & CHARACTER.unspaced) !== 0 || !(before & CHARACTER.letter);
    before = here;
    if (!begins && !(here & CHARACTER.writtenOn)) continue;
    const candidates = names[slotAt(text, index)];
    if (!candidates || !(begins || mayBeginInside(text, index))) continue;
    const best = bestAt(text, index, candidates);
    if (!best || !isWrittenAsName(written, index, best)) continue;
    found.push({ start: index, end: index + best.stem.length, code: best.code, demonym: best.demonym });
    index += best.stem.length - 1;
    before = characterAt(text, index);
  }
  return found;
}

/** What stands before it in its word may be written on to a name. */
function mayBeginInside(text: string, index: number): boolean {
  return BEFORE_NAME.test(text.slice(Math.max(0, index - LONGEST_BEFORE), index));
}

/** A small number made of the first two characters. */
function slotAt(text: string, index: number): number {
  return (text.charCodeAt(index) * 31 + text.charCodeAt(index + 1)) & (SLOTS - 1);
}

/** Of the names whose stem stands here the one that fits furthest (Nigeria, not Niger), then the shortest. */
function bestAt(text: string, index: number, candidates: readonly Name[]): Name | undefined {
  let best: Name | undefined;
  let bestFit = 0;
  for (const name of candidates) {
    if (!text.startsWith(name.stem, index) || !endsHere(text, index, name)) continue;
    let fit = name.stem.length;
    while (fit < name.full.length && text[index + fit] === name.full[fit]) fit++;
    if (fit > bestFit || (fit === bestFit && best && name.full.length < best.full.length)) {
      best = name;
      bestFit = fit;
    }
  }
  return best;
}

/** Where a script has capitals, a country's name begins with one and an abbreviation is all capitals; adjectives need none. */
function isWrittenAsName(written: string, index: number, { full, capitals, demonym }: Name): boolean {
  if (capitals) return written.slice(index, index + full.length) === full.toUpperCase();
  if (NO_NAME.test(written.slice(index, index + full.length + 2))) return false;
  return demonym || !(characterAt(written, index) & CHARACTER.small);
}

/** A name that is not cut must be a whole word: no Mali in malice. */
function endsHere(text: string, index: number, name: Name): boolean {
  return name.open || !(characterAt(text, index + name.stem.length) & CHARACTER.letter);
}

/** Has the platform's names of countries in a language read, which takes tens of milliseconds the first time and none later. */
export function readCountryNames(language: string): void {
  namesIn(language);
}

function namesIn(language: string): Names {
  const known = ofLanguage.get(language);
  if (known) return known;
  // The platform would quietly take the language of the reader's browser for one that it does not know.
  const isKnown = language === FALLBACK || Intl.DisplayNames.supportedLocalesOf(language).length > 0;
  if (!isKnown) return namesIn(FALLBACK);
  const names: Name[][] = [];
  const put = (written: string | undefined, code: string, demonym: boolean) => {
    for (const full of written ? variants(written) : []) {
      if (full.length < KEY) continue;
      const stem = stemOf(full);
      const open = stem !== full || UNSPACED.test(stem) || WRITTEN_ON.test(stem);
      const name: Name = { stem, full, code, demonym, capitals: ABBREVIATION.test(full), open };
      const slot = slotAt(full, 0);
      names[slot] = [...(names[slot] ?? []), name];
    }
  };
  for (const style of ['long', 'short'] as const) {
    const regions = displayNames(language, 'region', style);
    for (const code of REGIONS) put(regions.of(code), code, false);
  }
  const languages = displayNames(language, 'language', 'long');
  for (const [tag, code] of Object.entries(COUNTRY_OF_LANGUAGE)) {
    const name = languages.of(tag)?.replace(/[語语어]$/, '');
    if (name && name.length > 3) put(name, code, true);
  }
  ofLanguage.set(language, names);
  return names;
}

/** `Myanmar (Burma)` is two names; `US` is also written `U.S.` */
function variants(written: string): string[] {
  const names = written
    .toLowerCase()
    .split(/[()（）]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.flatMap((name) => (ABBREVIATION.test(name) ? [name, name.replace(/./g, '$&.')] : [name]));
}

function stemOf(full: string): string {
  if (!INFLECTED.test(full) || full.length <= 5) return full;
  return full.slice(0, full.length > 6 ? -2 : -1);
}

function displayNames(language: string, type: 'region' | 'language', style: 'long' | 'short') {
  return new Intl.DisplayNames(language, { type, style, fallback: 'none' });
}
