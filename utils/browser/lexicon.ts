import browser from 'webextension-polyfill';
import { columnOf, type Lexicon, languageOfText, type Text, type Words, wordsOf } from '../match/match.ts';

/** What the build says of the lexicon: its concepts, and the languages that it has a column for. */
interface Contents {
  ids: string[];
  columns: string[];
}

let contents: Promise<Contents> | undefined;
const columns = new Map<string, Promise<Words>>();
const ready = new Map<string, Words>();

/** The lexicon with the words of the languages that these texts are in. A language is read once for as long as this context lives. */
export async function loadLexicon(texts: readonly Text[]): Promise<Lexicon> {
  const wanted = new Set(texts.map((text) => columnOf(languageOfText(text))));
  contents ??= read('concepts.json')
    .then((response) => response.json())
    .catch(
      forgetting(() => {
        contents = undefined;
      }),
    );
  const { ids, columns: known } = await contents;
  await Promise.all(known.filter((column) => wanted.has(column)).map((column) => loadColumn(column, ids)));
  return (language) => ready.get(columnOf(language));
}

function loadColumn(column: string, ids: string[]): Promise<Words> {
  const known = columns.get(column) ?? readColumn(column, ids).catch(forgetting(() => columns.delete(column)));
  columns.set(column, known);
  return known;
}

async function readColumn(column: string, ids: string[]): Promise<Words> {
  const words = wordsOf(await (await read(`${column}.txt`)).text(), ids, column);
  ready.set(column, words);
  return words;
}

/** What failed once is tried again when it is next asked for. */
function forgetting(forget: () => void): (error: unknown) => never {
  return (error) => {
    forget();
    throw error;
  };
}

function read(file: string): Promise<Response> {
  return fetch(browser.runtime.getURL(`lexicon/${file}`));
}
