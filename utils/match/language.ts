/** Stands for "not known". */
const UNKNOWN = 'und';

/** Scripts that give away a language well enough to name countries and cut affixes; kana before Han, because Japanese has both. */
const LANGUAGE_OF_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7a3]/, 'ko'],
  [/[\u3400-\u9fff]/, 'zh'],
  [/[\u0400-\u052f]/, 'ru'],
  [/[\u0600-\u06ff]/, 'ar'],
  [/[\u0370-\u03ff]/, 'el'],
  [/[\u0590-\u05ff]/, 'he'],
  [/[\u0900-\u097f]/, 'hi'],
  [/[\u0980-\u09ff]/, 'bn'],
  [/[\u0e00-\u0e7f]/, 'th'],
  [/[\u0b80-\u0bff]/, 'ta'],
];

const SAME: Record<string, string> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', tl: 'fil', cmn: 'zh' };
const TRADITIONAL = /-(hant|tw|hk|mo)\b/i;
/** Enough of a text to see its script. */
const SAMPLE = 300;

/**
 * The language as one short tag: primary subtag, Chinese in Traditional characters apart. A tag that is none, or none at all, is guessed from
 * the script of the text, else `und`.
 */
export function languageOf(tag: string | null, text: string): string {
  const primary = tag?.match(/^[a-z]{2,3}(?![^-_])/i)?.[0].toLowerCase();
  if (primary === undefined || primary === UNKNOWN) {
    const sample = text.slice(0, SAMPLE);
    return LANGUAGE_OF_SCRIPT.find(([script]) => script.test(sample))?.[1] ?? UNKNOWN;
  }
  const language = SAME[primary] ?? primary;
  return language === 'zh' && TRADITIONAL.test(tag ?? '') ? 'zh-Hant' : language;
}
