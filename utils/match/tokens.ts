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

/** Han | katakana | hiragana | a script without spaces | words of every other script. */
const RUNS =
  /([\u3400-\u9fff\uf900-\ufaff]+)|([\u30a1-\u30fa\u30fc]+)|([\u3041-\u309f]+)|([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+)|[[\p{L}\p{M}'’\u200c]--[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u309f\u30a1-\u30fc\u3400-\u9fff\uf900-\ufaff]]+/gv;

const EDGES = /^['’\u200c]+|['’\u200c]+$/g;
const POSSESSIVE = /['’]s$/;
/** Articles and prepositions of the Romance languages that lose their vowel before another one: l'Ukraine, dell'Ucraina. */
const ELIDED = /^(?:[cdjlmnstv]|qu|un|all|dall|dell|nell|sull|coll|quest|quell|jusqu|lorsqu|puisqu)['’](?=\p{L}{2})/u;
/** Languages that part a name from its endings with an apostrophe: Ankara'da. */
const ENDINGS_APART = new Set(['tr', 'az']);
const CAPITAL = /^\p{Lu}/u;
/** Longer words are no words. */
const LONGEST = 40;

/** The tokens of a text in their order; `lower` is the same text in lower case. Hiragana carries no names and is left out. */
export function tokensOf(text: string, lower: string, language: string): Token[] {
  const tokens: Token[] = [];
  for (const match of lower.matchAll(RUNS)) {
    const [run, han, katakana, hiragana, unspaced] = match;
    const start = match.index;
    const put = (writing: Writing, word: string, from = start) =>
      tokens.push({
        text: word,
        start: from,
        end: from + word.length,
        writing,
        capital: writing === 'word' && CAPITAL.test(text.slice(from, from + 2)),
      });
    if (han) put('han', han);
    else if (katakana) put('katakana', katakana);
    else if (unspaced) for (const { segment, index } of segments(unspaced)) put('segment', segment, start + index);
    else if (!hiragana) {
      const inner = run.replace(/^['’\u200c]+/, '').replace(ELIDED, '');
      const open = run.length - inner.length;
      const whole = inner.replace(EDGES, '').replace(POSSESSIVE, '');
      const word = ENDINGS_APART.has(language) ? (whole.split(/['’]/)[0] ?? whole) : whole;
      if (word.length > 1 && word.length <= LONGEST) put('word', word, start + open);
    }
  }
  return tokens;
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
