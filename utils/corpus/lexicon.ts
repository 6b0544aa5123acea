import { type Lexicon, NO_LEXICON, type Signature, signatureOf, type Text } from '../match/match.ts';
import type { Item } from '../words.ts';
import { breather } from './breathe.ts';
import type { Corpus } from './schema.ts';

/** Makes the lexicon ready for the languages of these texts. */
export type LoadLexicon = (texts: readonly Text[]) => Promise<Lexicon>;

const loaders = new WeakMap<Corpus, LoadLexicon>();

/** From now on everything in this corpus is signed and looked up with this lexicon. */
export function useLexicon(corpus: Corpus, load: LoadLexicon): void {
  loaders.set(corpus, load);
}

/** The lexicon of this corpus, ready for the languages of these texts. */
export async function lexiconFor(corpus: Corpus, texts: readonly Text[]): Promise<Lexicon> {
  return loaders.get(corpus)?.(texts) ?? NO_LEXICON;
}

/** What an item says, as matching reads it. */
export function textOf({ title, summary, lang }: Pick<Item, 'title' | 'summary' | 'lang'>): Text {
  return { title, text: summary, lang };
}

/** The signatures of items, in their order; `breathe` is called after each. */
export async function signaturesOf(
  corpus: Corpus,
  items: readonly Pick<Item, 'title' | 'summary' | 'lang'>[],
  breathe = breather(),
): Promise<Signature[]> {
  const texts = items.map(textOf);
  const lexicon = await lexiconFor(corpus, texts);
  const signatures: Signature[] = [];
  for (const text of texts) {
    signatures.push(signatureOf(text, lexicon));
    await breathe();
  }
  return signatures;
}
