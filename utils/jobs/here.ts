import { loadCatalogue } from '../browser/catalogue.ts';
import { loadLexicon } from '../browser/lexicon.ts';
import type { Settings } from '../browser/messages.ts';
import { loadSettings } from '../browser/settings.ts';
import { type Corpus, openCorpus } from '../corpus/corpus.ts';
import { chosenOutlets, polledByDefault } from '../outlets/outlets.ts';
import type { Outlet } from '../words.ts';

/** What every job works with: all of it can be had again after the browser has stopped the background. */
export interface Here {
  corpus: Corpus;
  catalogue: Outlet[];
  /** The outlets that the reader's size asks for, without those that would show whom a reader at home listens to. */
  chosen: Outlet[];
  settings: Settings;
  now: string;
}

let opened: Promise<Corpus> | undefined;

/** The corpus, opened once a background. A failure is not kept, so that the next job tries again. */
function theCorpus(): Promise<Corpus> {
  opened ??= openCorpus(loadLexicon).then(watched, forgotten);
  return opened;
}

/** A newer version of Elsewhere, or the browser itself, may close the database under us: then it is opened again. */
function watched(corpus: Corpus): Corpus {
  for (const end of ['versionchange', 'close'] as const) corpus.addEventListener(end, forget);
  return corpus;
}

function forgotten(error: unknown): never {
  forget();
  throw error;
}

function forget(): void {
  opened = undefined;
}

/** Opens the corpus, reads settings and catalogue. */
export async function here(): Promise<Here> {
  const [corpus, catalogue, settings] = await Promise.all([theCorpus(), loadCatalogue(), loadSettings()]);
  return { corpus, catalogue, chosen: outletsFor(catalogue, settings), settings, now: new Date().toISOString() };
}

/** The outlets that Elsewhere polls with these settings. */
export function outletsFor(catalogue: Outlet[], settings: Pick<Settings, 'size' | 'home'>): Outlet[] {
  return chosenOutlets(catalogue, settings.size).filter((outlet) => polledByDefault(outlet, settings.home));
}
