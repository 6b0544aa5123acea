import type { Language } from '../words.ts';

/** Written in more than one script, so that the script says nothing against them. */
const SEVERAL_SCRIPTS = new Set([
  'sr',
  'bs',
  'uz',
  'kk',
  'ky',
  'tg',
  'tk',
  'tt',
  'az',
  'ku',
  'pa',
  'mn',
  'ms',
  'ha',
  'sd',
  'ks',
  'ug',
  'ber',
  'zgh',
]);
/** Scripts that Unicode names apart, by the code that `Intl.Locale` gives for a language. */
const SCRIPTS: Record<string, RegExp> = Object.fromEntries(
  Object.entries({
    Latn: 'Latin', Arab: 'Arabic', Cyrl: 'Cyrillic', Deva: 'Devanagari', Hans: 'Han', Hebr: 'Hebrew', Grek: 'Greek', Thai: 'Thai', Beng: 'Bengali',
    Taml: 'Tamil', Telu: 'Telugu', Gujr: 'Gujarati', Guru: 'Gurmukhi', Knda: 'Kannada', Mlym: 'Malayalam', Orya: 'Oriya', Sinh: 'Sinhala', Mymr: 'Myanmar',
    Khmr: 'Khmer', Laoo: 'Lao', Geor: 'Georgian', Armn: 'Armenian', Ethi: 'Ethiopic', Kore: 'Hangul', Thaa: 'Thaana', Tibt: 'Tibetan', Mong: 'Mongolian',
  }).map(([code, name]) => [code, new RegExp(`\\p{Script=${name}}`, 'gu')]), // biome-ignore format: a table reads better in rows
);
SCRIPTS.Jpan = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** A headline in one script may be full of names in another, but not fuller than this. */
const LEAST_SHARE = 0.3;
/** Kana stands between the Han of every Japanese sentence, and never in Chinese. */
const LEAST_KANA = 0.1;
/** As much of a text as is needed to know its script. */
const MOST_READ = 300;

/** The tag in its canonical spelling, or nothing if it is none. */
export function languageTag(tag: string | null | undefined): Language | undefined {
  try {
    const [known] = Intl.getCanonicalLocales((tag ?? '').trim().replaceAll('_', '-'));
    return known && !/^(und|mul|mis|zxx|x)\b/.test(known) ? known : undefined;
  } catch {
    return undefined;
  }
}

/** The first of the candidates that is written in the text's script; else what that script alone says; else nothing. */
export function languageOf(text: string, candidates: (string | null | undefined)[]): Language | null {
  const tags = candidates.map(languageTag).filter((tag) => tag !== undefined);
  const head = text.slice(0, MOST_READ);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return tags[0] ?? null;
  const fitting = tags.find((tag) => isWrittenIn(tag, head, letters));
  if (fitting) return fitting;
  const script = scriptOf(head, letters);
  return script && script !== 'Latn' ? new Intl.Locale(`und-${script}`).maximize().language : null;
}

function isWrittenIn(tag: Language, text: string, letters: number): boolean {
  const locale = new Intl.Locale(tag);
  const script = locale.maximize().script ?? 'Latn';
  if (!locale.script && SEVERAL_SCRIPTS.has(locale.language))
    return /Latn|Cyrl|Arab|Deva|Guru|Mong|Tfng/.test(scriptOf(text, letters) ?? 'Tfng');
  const kana = share(text, 'Jpan', letters);
  if (script === 'Jpan') return kana + share(text, 'Hans', letters) >= LEAST_SHARE;
  if (script === 'Hans' || script === 'Hant') return kana < LEAST_KANA && share(text, 'Hans', letters) >= LEAST_SHARE;
  return script in SCRIPTS ? share(text, script, letters) >= LEAST_SHARE : true;
}

function scriptOf(text: string, letters: number): string | undefined {
  if (share(text, 'Jpan', letters) >= LEAST_KANA) return 'Jpan';
  return Object.keys(SCRIPTS).find((script) => share(text, script, letters) > 0.5);
}

const share = (text: string, script: string, letters: number): number =>
  (text.match(SCRIPTS[script]!)?.length ?? 0) / letters;
