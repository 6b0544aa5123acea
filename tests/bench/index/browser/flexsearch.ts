import { Index as FlexSearch } from 'flexsearch';
import { type Engine, type Index, TOP } from './engine.ts';
import { serve } from './serve.ts';
import { loadSnapshot, saveSnapshot } from './snapshots.ts';

/**
 * FlexSearch as it does best with words that are ready: whole words, cut at spaces by an encoder that does nothing else, no context, and a
 * resolution of 1, the fastest and smallest: where a word stands in a signature says nothing. `suggest` is its way to ask for any of the words
 * instead of all; it then puts first what has most of them. `fastupdate` would speed up removing only as long as the index was never loaded from
 * a snapshot: loading switches it off.
 */
const make = () => new FlexSearch({ tokenize: 'strict', resolution: 1, encode: (text: string) => text.split(' ') });

const engine: Engine = {
  reads: 'tokens',
  prepare: async ({ tokens }) => tokens.join(' '),
  create: async () => indexOf(make()),
  open: async () => {
    const search = make();
    for (const [name, part] of await loadSnapshot()) search.import(name, part as string);
    return indexOf(search);
  },
};

function indexOf(search: FlexSearch): Index {
  return {
    add: async (entries) => {
      for (const { number, tokens } of entries) search.add(number, tokens);
    },
    remove: async (numbers) => {
      for (const number of numbers) search.remove(number);
    },
    persist: async () => {
      const parts = new Map<string, unknown>();
      search.export((name, part) => void parts.set(name, part));
      await saveSnapshot(parts);
    },
    compact: async () => {},
    query: async (tokens) => search.search(tokens as string, { limit: TOP, suggest: true }) as number[],
  };
}

serve(engine);
