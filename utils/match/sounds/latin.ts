/** Letters whose sound is lost when their mark is taken off, and letters that have no mark to take off. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  š: 'S',
  ş: 'S',
  ș: 'S',
  č: 'S',
  ć: 'S',
  ž: 'S',
  ç: 's',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ħ: 'h',
  ŋ: 'n',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  æ: 'e',
  œ: 'e',
  ø: 'o',
  ə: 'a',
  ı: 'i',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Letters, how they are read, and which of them a word must have for that: expressions take long, and most words need few. */
type Reading = readonly [letters: RegExp, sound: string, oneOf: number];

function reading(letters: RegExp, sound: string, oneOf: string): Reading {
  return [letters, sound, lettersOf(oneOf)];
}

/** The letters a to z of a word as bits; a sign for a sound counts as some letter. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) - A);
  return letters;
}
const A = 97;

/** How most languages read these letters, in this order. */
const READINGS: readonly Reading[] = [
  reading(/tsch|sch|tch|dzh|dj|sh|zh|cz|sz|ch/g, 'S', 'hjz'),
  reading(/ck/g, 'k', 'c'),
  reading(/tz|ts|dz/g, 's', 'sz'),
  reading(/ph/g, 'f', 'p'),
  reading(/th|dh/g, 't', 'h'),
  reading(/kh/g, 'K', 'h'),
  reading(/gh/g, 'g', 'h'),
  reading(/bh/g, 'b', 'h'),
  reading(/qu?/g, 'k', 'q'),
  reading(/x/g, 'ks', 'x'),
  reading(/c(?=[eiy])/g, 's', 'c'),
  reading(/c/g, 'k', 'c'),
  reading(/j/g, 'S', 'j'),
  reading(/y/g, 'i', 'y'),
];

/** What some languages read otherwise: respelled before it is read. */
const OTHER_READINGS: readonly Reading[] = [
  reading(/(?<![st])ch/g, 'k', 'c'),
  reading(/g(?=[eiy])/g, 'j', 'g'),
  reading(/w/g, 'v', 'w'),
  reading(/j/g, 'y', 'j'),
  reading(/gh/g, '', 'g'),
  reading(/kh/g, 'h', 'k'),
];

const PLAIN = /^[a-z]*$/;
const MARKS = /[\u0300-\u036f]/g;
const OTHER_CHARACTERS = /[^a-zS]/g;

/** Ways to read a lower-case word in Latin letters, the likeliest first. */
export function latinSounds(word: string): string[] {
  const spelled = PLAIN.test(word) ? word : plainly(word);
  const letters = lettersOf(spelled);
  const sounds = [read(spelled, letters)];
  for (const [some, respelled, oneOf] of OTHER_READINGS) {
    if (!(letters & oneOf)) continue;
    const other = spelled.replace(some, respelled);
    if (other !== spelled) sounds.push(read(other, lettersOf(other)));
  }
  return sounds;
}

function read(spelled: string, letters: number): string {
  let sounds = spelled;
  for (const [some, sound, oneOf] of READINGS) if (letters & oneOf) sounds = sounds.replace(some, sound);
  return sounds;
}

function plainly(word: string): string {
  return word
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(OTHER_CHARACTERS, '');
}
