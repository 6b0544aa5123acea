/** Which sound a letter stands for. Consonants: b p f v t d k g s z S (sh, ch, zh, j) K (kh) r l m n h y w; vowels: a e i o u. */
export type SoundTable = ReadonlyMap<string, string>;

/** Turns `{ sound: 'letters' }` round into letter -> sound; an empty sound (written `_`) marks a letter that is not heard. */
export function soundTable(letters: Record<string, string>): SoundTable {
  const table = new Map<string, string>();
  for (const [sound, group] of Object.entries(letters)) {
    for (const letter of group) table.set(letter, sound === '_' ? '' : sound);
  }
  return table;
}
