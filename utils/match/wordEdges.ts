import { CHARACTER, characterAt } from './characters.ts';

/** A shorter word in katakana is often the beginning of another one. */
const SURE_KATAKANA = 4;

/** A word begins here, or the script does not show where words begin; `last` is where the word found before ended. */
export function mayBegin(text: string, index: number, last: number): boolean {
  if (index === 0) return true;
  const kind = characterAt(text, index);
  const before = characterAt(text, index - 1);
  if (kind & CHARACTER.katakana) return index === last || !(before & CHARACTER.katakana);
  return (kind & CHARACTER.unspaced) !== 0 || (before & CHARACTER.unspaced) !== 0 || !(before & CHARACTER.letter);
}

/** A form with so many letters may end here; `whole` ones only where a word does. */
export function mayEnd(text: string, end: number, length: number, whole: boolean): boolean {
  const last = characterAt(text, end - 1);
  const next = characterAt(text, end);
  if (last & CHARACTER.katakana) return length >= SURE_KATAKANA || !(next & CHARACTER.katakana);
  if (last & CHARACTER.unspaced) return !(next & CHARACTER.mark);
  return !whole || (next & CHARACTER.unspaced) !== 0 || !(next & CHARACTER.letter);
}
