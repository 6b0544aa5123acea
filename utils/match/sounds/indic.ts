import { type SoundTable, soundTable } from './table.ts';

/** Where the blocks begin that follow the ISCII layout: Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam. */
const BLOCKS = [0x900, 0x980, 0xa00, 0xa80, 0xb00, 0xb80, 0xc00, 0xc80, 0xd00];

/** Offsets 0x15 to 0x39 of every block: ka kha ga gha nga, ca cha ja jha nya, and so on to ha. */
const CONSONANTS = 'kkggnSSSSnttddnttddnnpfbbmyrrlllvSSsh';
/** Offsets 0x58 to 0x5f: qa khha ghha za dddha rha fa yya. */
const DOTTED = 'kKgzrrfy';
const NASAL_SIGNS = [0x01, 0x02];
/** Independent vowels and vowel signs. */
const VOWELS = [
  [0x05, 0x15],
  [0x3e, 0x4d],
] as const;

/** Letters that do not follow the layout, or are read otherwise than their neighbours: Bengali ya and Assamese ra, Malayalam chillu. */
const EXCEPTIONS = soundTable({ S: 'য', t: 'ৎ', r: 'ৰർ', w: 'ৱ', n: 'ੰൺൻ', l: 'ൽൾ', k: 'ൿ' });

/** The nine Indic scripts of India, Bangladesh, Nepal by one layout. */
export const INDIC: SoundTable = indic();

function indic(): SoundTable {
  const table = new Map<string, string>();
  for (const block of BLOCKS) {
    const put = (offset: number, sound: string) => table.set(String.fromCharCode(block + offset), sound);
    [...CONSONANTS].forEach((sound, index) => {
      put(0x15 + index, sound);
    });
    [...DOTTED].forEach((sound, index) => {
      put(0x58 + index, sound);
    });
    for (const sign of NASAL_SIGNS) put(sign, 'n');
    for (const [from, to] of VOWELS) for (let offset = from; offset < to; offset++) put(offset, 'a');
  }
  for (const [letter, sound] of EXCEPTIONS) table.set(letter, sound);
  return table;
}
