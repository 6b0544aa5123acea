import { type Meaning, meaningOf } from '../../../utils/match/lexiconMeanings.ts';
import { type Concept, columnOf } from '../../../utils/match/match.ts';
import { spell } from '../../../utils/match/spelling.ts';

/** A form as the lexicon's source says it, to hold the compiled lexicon against. */
export interface PlainForm {
  text: string;
  whole: boolean;
  meaning: Meaning;
}
/** Forms by their first two letters, the longest first. */
export type PlainForms = ReadonlyMap<string, readonly PlainForm[]>;

/** The forms of every column in a plain table. */
export function plainForms(concepts: readonly Concept[]): Map<string, PlainForms> {
  const columns = new Map<string, Map<string, { whole: boolean; ids: string[] }>>();
  for (const { id, words } of concepts) {
    for (const [tag, forms] of words) {
      const column = columnOf(tag)!;
      const found = columns.get(column) ?? new Map();
      columns.set(column, found);
      for (const { text, stem } of forms) {
        const form = spell(text, column).text;
        const known = found.get(form) ?? { whole: true, ids: [] };
        found.set(form, { whole: !stem && column !== 'ko' && known.whole, ids: [...known.ids, id] });
      }
    }
  }
  return new Map([...columns].map(([column, found]) => [column, byBeginning(found)]));
}

function byBeginning(found: ReadonlyMap<string, { whole: boolean; ids: string[] }>): PlainForms {
  const forms = [...found]
    .map(([text, { whole, ids }]) => ({ text, whole, meaning: meaningOf(ids) }))
    .filter(({ text }) => text.length > 1)
    .sort((a, b) => b.text.length - a.text.length);
  return Map.groupBy(forms, ({ text }) => text.slice(0, 2));
}

/** The longest form of at least so many letters that stands at this place of a spelled text: all are tried. */
export function plainFormAt(forms: PlainForms, text: string, index: number, shortest: number): PlainForm | undefined {
  return forms
    .get(text.slice(index, index + 2))
    ?.find(
      (form) =>
        form.text.length >= shortest &&
        text.startsWith(form.text, index) &&
        mayEnd(form, text.charAt(index + form.text.length)),
    );
}

const LETTER = /[\p{L}\p{M}]/u;
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
const KATAKANA = /[\u30a1-\u30fa\u30fc]/;

function mayEnd({ text, whole }: PlainForm, next: string): boolean {
  const last = text.charAt(text.length - 1);
  if (KATAKANA.test(last)) return text.length >= 4 || !KATAKANA.test(next);
  if (UNSPACED.test(last)) return !/\p{M}/u.test(next);
  return !whole || UNSPACED.test(next) || !LETTER.test(next);
}
