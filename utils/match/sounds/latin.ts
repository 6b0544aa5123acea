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

/** How most languages read these letters, in this order. */
const READINGS: readonly (readonly [RegExp, string])[] = [
  [/tsch|sch|tch|dzh|dj|sh|zh|cz|sz|ch/g, 'S'],
  [/ck/g, 'k'],
  [/tz|ts|dz/g, 's'],
  [/ph/g, 'f'],
  [/th|dh/g, 't'],
  [/kh/g, 'K'],
  [/gh/g, 'g'],
  [/bh/g, 'b'],
  [/qu?/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/j/g, 'S'],
  [/y/g, 'i'],
];

/** What some languages read otherwise: respelled before it is read. */
const OTHER_READINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<![st])ch/g, 'k'],
  [/g(?=[eiy])/g, 'j'],
  [/w/g, 'v'],
  [/j/g, 'y'],
  [/gh/g, ''],
  [/kh/g, 'h'],
];

const MARKS = /[\u0300-\u036f]/g;
const OTHER_CHARACTERS = /[^a-zS]/g;

/** Ways to read a lower-case word in Latin letters, the likeliest first. */
export function latinSounds(word: string): string[] {
  const spelled = word
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(OTHER_CHARACTERS, '');
  const sounds = [read(spelled)];
  for (const [letters, respelled] of OTHER_READINGS) {
    const other = spelled.replace(letters, respelled);
    if (other !== spelled) sounds.push(read(other));
  }
  return sounds;
}

function read(spelled: string): string {
  return READINGS.reduce((sounds, [letters, sound]) => sounds.replace(letters, sound), spelled);
}
