import { ARABIC, ARMENIAN, CYRILLIC, GEORGIAN, GREEK, HEBREW } from './sounds/alphabets.ts';
import { HAN } from './sounds/han.ts';
import { INDIC } from './sounds/indic.ts';
import { latinSounds } from './sounds/latin.ts';
import { BURMESE, KHMER, LAO, THAI } from './sounds/southEastAsian.ts';
import { ETHIOPIC, hangulSound, KANA } from './sounds/syllabaries.ts';

const SOUNDS: ReadonlyMap<string, string> = new Map(
  [ARABIC, HEBREW, CYRILLIC, GREEK, ARMENIAN, GEORGIAN, INDIC, THAI, LAO, BURMESE, KHMER, ETHIOPIC, KANA, HAN].flatMap(
    (table) => [...table],
  ),
);

/** Letters that are read together: respelled by one letter of the same script before the table is asked. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/дж/g, 'ж'],
  [/дз/g, 'з'],
  [/τζ/g, 'ζ'],
  [/τσ/g, 'σ'],
  [/[גצץז]['׳’]/g, 'ש'],
  [/וו/g, '\u05f0'],
  [/รร/g, 'น'],
];
/** One look that spares most words the others. */
const ANY_TOGETHER = anyOf(TOGETHER);
/** Hebrew double vav (here the ligature U+05F0) is a v; a single one is a vowel as often as not. */
const DOUBLE_VAV = '\u05f0';

/** What a script leaves open: respelled, and read as a second way. */
const EITHER: readonly (readonly [RegExp, string])[] = [
  [/μπ/g, 'π'],
  [/ντ/g, 'τ'],
  [/γ[κγ]/g, 'κ'],
  [/^г/g, 'х'],
  [/х/g, 'к'],
];

const ANY_EITHER = anyOf(EITHER);

function anyOf(respelled: readonly (readonly [RegExp, string])[]): RegExp {
  return new RegExp(respelled.map(([{ source }]) => source).join('|'));
}

/** Ways to read a lower-case word of any script, as a string of sounds, the likeliest first. Unknown letters are silent. */
export function soundsOf(word: string): string[] {
  if (isLatin(word.charCodeAt(0))) return latinSounds(word);
  const spelled = ANY_TOGETHER.test(word)
    ? TOGETHER.reduce((text, [letters, respelled]) => text.replace(letters, respelled), word)
    : word;
  const sounds = [read(spelled)];
  if (!ANY_EITHER.test(spelled)) return sounds;
  for (const [letters, respelled] of EITHER) {
    const other = spelled.replace(letters, respelled);
    if (other !== spelled) sounds.push(read(other));
  }
  return sounds;
}

/** True for a Han character that Chinese uses to write foreign names by sound. */
export function isNameCharacter(character: string): boolean {
  return HAN.has(character);
}

const isLatin = (code: number) => code < 0x250 || (code >= 0x1e00 && code < 0x1f00);

function read(word: string): string {
  let sounds = '';
  for (const letter of word) {
    if (letter === DOUBLE_VAV) sounds += 'v';
    else if (letter >= 'a' && letter <= 'z') sounds += letter;
    else sounds += SOUNDS.get(letter) ?? hangulSound(letter.codePointAt(0) ?? 0) ?? '';
  }
  return sounds;
}
