import MiniSearch from 'minisearch';
import { type Engine, type Entry, type Index, TOP } from './engine.ts';
import { serve } from './serve.ts';
import { loadSnapshot, saveSnapshot } from './snapshots.ts';

/**
 * MiniSearch as it does best with words that are ready: cut at spaces, nothing processed, nothing stored, no prefixes, no typing errors. Its
 * snapshot is its own JSON. Removed reports are discarded, which is its fast way, and swept out when it is tidied.
 */
const OPTIONS = {
  idField: 'number',
  fields: ['tokens'],
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
  autoVacuum: false,
};

const engine: Engine = {
  reads: 'tokens',
  prepare: async ({ tokens }) => tokens.join(' '),
  create: async () => indexOf(new MiniSearch<Entry>(OPTIONS)),
  open: async () => indexOf(MiniSearch.loadJSON<Entry>((await loadSnapshot()).get('index') as string, OPTIONS)),
};

function indexOf(search: MiniSearch<Entry>): Index {
  return {
    add: async (entries) => search.addAll(entries),
    remove: async (numbers) => search.discardAll(numbers),
    persist: () => saveSnapshot(new Map([['index', JSON.stringify(search)]])),
    compact: () => search.vacuum(),
    query: async (tokens) =>
      search
        .search(tokens as string, { combineWith: 'OR', prefix: false, fuzzy: false })
        .slice(0, TOP)
        .map(({ id }) => id),
  };
}

serve(engine);
