/** The languages that every concept should have words in. */
// biome-ignore format: a list reads better in rows
export const REQUIRED = [
  'en', 'ar', 'zh', 'ja', 'ko', 'hi', 'bn', 'ur', 'fa', 'tr', 'ru', 'uk', 'pl', 'cs', 'de', 'nl', 'fr', 'es', 'pt', 'it', 'ro',
  'el', 'he', 'id', 'ms', 'vi', 'th', 'sw', 'ta', 'te', 'sv', 'hu',
];
/** Those that a concept may have beyond them; Chinese in traditional characters only where they differ. */
// biome-ignore format: a list reads better in rows
export const WELCOME = [
  'zh-Hant', 'am', 'ha', 'my', 'ka', 'tl', 'bg', 'sr', 'fi', 'da', 'no', 'az', 'kk', 'uz', 'hy', 'mr', 'gu', 'km', 'ne', 'is', 'sk', 'hr', 'sl',
  'lt', 'lv', 'et', 'sq', 'mk', 'be', 'ps', 'so', 'yo', 'ig', 'ti', 'ca', 'eu', 'gl', 'af', 'cy', 'ga', 'lo', 'si', 'ml', 'kn', 'pa', 'mn', 'ky',
];

/** The lexicon's columns hold more than one language where spelling or script is all that differs. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ['zh-Hant', 'zh'],
  ['yue', 'zh'],
  ['fil', 'tl'],
  ['hr', 'sr'],
  ['bs', 'sr'],
  ['sh', 'sr'],
  ['prs', 'fa'],
]);
const COLUMNS: ReadonlySet<string> = new Set([...REQUIRED, ...WELCOME].filter((tag) => !SHARED.has(tag)));

/** The name of the column of the lexicon that serves a language, if one does. */
export function columnOf(language: string): string | undefined {
  const column = SHARED.get(language) ?? language;
  return COLUMNS.has(column) ? column : undefined;
}
