import browser from 'webextension-polyfill';
import {
  columnOf,
  fileOf,
  type Lexicon,
  languageOfText,
  MEANINGS,
  type Meanings,
  openMeanings,
  openWords,
  readCountryNames,
  type Text,
  type Words,
} from '../match/match.ts';

let meanings: Promise<Meanings | undefined> | undefined;
const columns = new Map<string, Promise<void>>();
const ready = new Map<string, Words>();

/**
 * The lexicon with the words of the languages that these texts are in. A language is read once for as long as this context lives. One whose file
 * is damaged counts as having no words, and the console says so.
 */
export async function loadLexicon(texts: readonly Text[]): Promise<Lexicon> {
  const languages = [...new Set(texts.map(languageOfText))];
  const wanted = new Set(languages.flatMap((language) => columnOf(language) ?? []));
  const reading = Promise.all([...wanted].map(loadColumn));
  // While the files are on their way: looking countries up needs this too. It takes so long that no more than one language is read at a time.
  const [first] = languages;
  if (first !== undefined) readCountryNames(first);
  await reading;
  return (language) => ready.get(columnOf(language) ?? '');
}

function loadColumn(column: string): Promise<void> {
  const known = columns.get(column) ?? readColumn(column).catch(forgetting(() => columns.delete(column)));
  columns.set(column, known);
  return known;
}

async function readColumn(column: string): Promise<void> {
  meanings ??= read(MEANINGS)
    .then((bytes) => opened(MEANINGS, () => openMeanings(bytes)))
    .catch(
      forgetting(() => {
        meanings = undefined;
      }),
    );
  // Asked for together, so that neither waits for the other.
  const [known, bytes] = await Promise.all([meanings, read(fileOf(column))]);
  const words = known && opened(fileOf(column), () => openWords(bytes, known));
  if (words) ready.set(column, words);
}

function opened<T>(file: string, open: () => T): T | undefined {
  try {
    return open();
  } catch (error) {
    console.error(`Elsewhere goes on without the words of lexicon/${file}.`, error);
    return undefined;
  }
}

/** What failed once is tried again when it is next asked for. */
function forgetting(forget: () => void): (error: unknown) => never {
  return (error) => {
    forget();
    throw error;
  };
}

async function read(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`lexicon/${file}`));
  return response.arrayBuffer();
}
