import { openDB } from 'idb';
import { type LoadLexicon, useLexicon } from './lexicon.ts';
import { type Corpus, type CorpusSchema, MIGRATIONS } from './schema.ts';

export { addReports, type Batch, newItems } from './addReports.ts';
export { compact } from './compact.ts';
export { expire, removeItems } from './expire.ts';
export { type HiddenFrom, hiddenFrom, hideTake, unhideTake } from './hidden.ts';
export { itemByUrl, itemsOf, latestItems } from './items.ts';
export { type LoadLexicon, lexiconFor, textOf } from './lexicon.ts';
export { mend, needsMending } from './mend.ts';
export { type Index, prefetchIndex, readIndex } from './readIndex.ts';
export type { Corpus } from './schema.ts';
export { corpusState, pollStates, savePollStates } from './states.ts';
export { storiesOf, tellStories } from './stories.ts';

/** Opens the corpus of this device, made or brought to today's shape if need be; throws a sentence where it cannot. Without a lexicon nothing is looked up in one. */
export async function openCorpus(lexicon?: LoadLexicon, name = 'elsewhere'): Promise<Corpus> {
  const corpus = await openDB<CorpusSchema>(name, MIGRATIONS.length, {
    upgrade: (opened, oldVersion) => {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(opened);
    },
    // Another window with a newer version must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  }).catch((error: unknown) => {
    throw new Error(whyNot(error), { cause: error });
  });
  if (lexicon) useLexicon(corpus, lexicon);
  return corpus;
}

function whyNot(error: unknown): string {
  const { name, message } = error as DOMException;
  if (name === 'VersionError') {
    return 'The corpus was written by a newer version of Elsewhere: update Elsewhere, or delete the corpus.';
  }
  if (name === 'QuotaExceededError')
    return 'The corpus cannot be opened because the disk is full: make room and try again.';
  return `The corpus cannot be opened (${message || name}): restart the browser, or delete the corpus.`;
}
