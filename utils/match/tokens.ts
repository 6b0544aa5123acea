import { CHARACTER, characterAt, isCapitalAt, wordUnitsAt } from './characters.ts';

/** How a token is written, which decides what can be taken from it. */
export type Writing = 'word' | 'katakana' | 'han' | 'segment';

export interface Token {
  /** In lower case. */
  text: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
  writing: Writing;
  /** Begins with a capital letter. */
  capital: boolean;
}

const EDGES = /^['’\u200c]+|['’\u200c]+$/g;
const POSSESSIVE = /['’]s$/;
/** Articles and prepositions of the Romance languages that lose their vowel before another one: l'Ukraine, dell'Ucraina. */
const ELIDED = /^(?:[cdjlmnstv]|qu|un|all|dall|dell|nell|sull|coll|quest|quell|jusqu|lorsqu|puisqu)['’](?=\p{L}{2})/u;
/** Languages that part a name from its endings with an apostrophe: Ankara'da. */
const ENDINGS_APART = new Set(['tr', 'az']);
/** Longer words are no words. */
const LONGEST = 40;

/** The first of these that a run begins with says what it is. */
const RUNS = [CHARACTER.han, CHARACTER.katakana, CHARACTER.hiragana, CHARACTER.segmented];

/** The tokens of a text in their order; `lower` is the same text in lower case. Hiragana carries no names and is left out. */
export function tokensOf(text: string, lower: string, language: string): Token[] {
  const tokens: Token[] = [];
  const put = (writing: Writing, word: string, start: number) => {
    const capital = writing === 'word' && isCapitalAt(text, start);
    tokens.push({ text: word, start, end: start + word.length, writing, capital });
  };
  let start = 0;
  while (start < lower.length) {
    const kind = RUNS.find((one) => characterAt(lower, start) & one);
    const end = kind ? endOfRun(lower, start, kind) : endOfWord(lower, start);
    const run = lower.slice(start, end);
    if (kind === CHARACTER.han) put('han', run, start);
    else if (kind === CHARACTER.katakana) put('katakana', run, start);
    else if (kind === CHARACTER.segmented) {
      for (const { segment, index } of segments(run)) put('segment', segment, start + index);
    } else if (!kind && end > start) {
      const { word, open } = wordIn(run, language);
      if (word.length > 1 && word.length <= LONGEST) put('word', word, start + open);
    }
    start = Math.max(end, start + 1);
  }
  return tokens;
}

function endOfRun(text: string, start: number, kind: number): number {
  let end = start + 1;
  while (characterAt(text, end) & kind) end++;
  return end;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  for (let units = wordUnitsAt(text, end); units > 0; units = wordUnitsAt(text, end)) end += units;
  return end;
}

const JOINER = /['’\u200c]/;

/** A run without what is written on to its word by an apostrophe, and how much of that stands before it. */
function wordIn(run: string, language: string): { word: string; open: number } {
  if (!JOINER.test(run)) return { word: run, open: 0 };
  const inner = run.replace(/^['’\u200c]+/, '').replace(ELIDED, '');
  const whole = inner.replace(EDGES, '').replace(POSSESSIVE, '');
  const word = ENDINGS_APART.has(language) ? (whole.split(/['’]/)[0] ?? whole) : whole;
  return { word, open: run.length - inner.length };
}

/** The language whose dictionary cuts a script without spaces. */
const DICTIONARIES: readonly (readonly [last: number, language: string])[] = [
  [0x0e7f, 'th'],
  [0x0eff, 'lo'],
  [0x109f, 'my'],
  [0x17ff, 'km'],
];
const segmenters = new Map<string, Intl.Segmenter>();

function segments(run: string): Iterable<{ segment: string; index: number }> {
  const code = run.charCodeAt(0);
  const language = DICTIONARIES.find(([last]) => code <= last)?.[1] ?? 'th';
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return segmenter.segment(run);
}
