/**
 * Invented words are rows of sounds, a letter each: the consonants `b p f v t d k g s z S l r m n h y w` (S as in "shoe") and the vowels
 * `a e i o u`. A script writes them so that they sound alike in all.
 */
export type Script = keyof typeof WRITERS;

/** The sounds as this script writes them. */
export function written(sounds: string, script: Script): string {
  return WRITERS[script](sounds);
}

/** Whether the script has capital letters, which names begin with. */
export function hasCapitals(script: Script): boolean {
  return script === 'latin' || script === 'cyrillic' || script === 'greek' || script === 'armenian';
}

/** Scripts that put no space between words. */
export function isUnspaced(script: Script): boolean {
  return script === 'thai' || script === 'han' || script === 'kana';
}

const SOUNDS = 'bpfvtdkgszSlrmnhywaeiou';
const VOWELS = 'aeiou';

const WRITERS = {
  latin: letters('b p f v t d k g s z sh l r m n h y w a e i o u'),
  cyrillic: letters('б п ф в т д к г с з ш л р м н х й в а е и о у'),
  greek: letters('β π φ β τ δ κ γ σ ζ σ λ ρ μ ν χ γι β α ε ι ο ου'),
  armenian: letters('բ պ ֆ վ տ դ կ գ ս զ շ լ ր մ ն հ յ վ ա ե ի ո ու'),
  georgian: letters('ბ პ ფ ვ ტ დ კ გ ს ზ შ ლ რ მ ნ ჰ ი ვ ა ე ი ო უ'),
  arabic: letters('ب ب ف ف ت د ك غ س ز ش ل ر م ن ه ي و ا - ي و و'),
  hebrew: letters('ב פ פ ב ט ד ק ג ס ז ש ל ר מ נ ה י ב א - י ו ו'),
  devanagari: abugida(0x900),
  bengali: abugida(0x980),
  gujarati: abugida(0xa80),
  tamil: abugida(0xb80, 'ப ப வ வ த த க க ச ச ச ல ர ம ந க ய வ'.split(' ')),
  telugu: abugida(0xc00),
  thai: thai,
  ethiopic: ethiopic,
  hangul: hangul,
  kana: syllables(
    'バビブベボ パピプペポ ファフィフフェフォ バビブベボ タチツテト ダヂヅデド カキクケコ ガギグゲゴ サシスセソ ザジズゼゾ シャシシュシェショ ラリルレロ ラリルレロ マミムメモ ナニヌネノ ハヒフヘホ ヤイユエヨ ワウィウウェウォ アイウエオ',
  ),
  han: syllables(
    '巴比布贝波 帕皮普佩波 法菲弗费福 瓦维武韦沃 塔蒂图特托 达迪杜德多 卡基库克科 加吉古格戈 萨西苏塞索 扎齐祖泽佐 沙希舒谢肖 拉利卢莱洛 拉里鲁雷罗 马米穆梅莫 纳尼努内诺 哈希胡赫霍 亚伊尤耶约 瓦维伍韦沃 阿伊乌埃奥',
  ),
};

/** One letter (or a few) for each sound, `-` for none. */
function letters(row: string): (sounds: string) => string {
  const all = row.split(' ').map((letter) => (letter === '-' ? '' : letter));
  return (sounds) => Array.from(sounds, (sound) => all[SOUNDS.indexOf(sound)] ?? '').join('');
}

/** The scripts of India stand in blocks of one order. */
const CONSONANTS = [
  0x2c, 0x2a, 0x2b, 0x35, 0x24, 0x26, 0x15, 0x17, 0x38, 0x1c, 0x36, 0x32, 0x30, 0x2e, 0x28, 0x39, 0x2f, 0x35,
];
const FIRST_VOWELS = [0x05, 0x0f, 0x07, 0x13, 0x09];
const VOWEL_SIGNS = [0x3e, 0x47, 0x3f, 0x4b, 0x41];
const NO_VOWEL = 0x4d;

function abugida(block: number, own?: readonly string[]): (sounds: string) => string {
  const sign = (offset: number) => String.fromCharCode(block + offset);
  return (sounds) =>
    Array.from(sounds, (sound, index) => {
      const before = index > 0 && !VOWELS.includes(sounds[index - 1]!);
      const vowel = VOWELS.indexOf(sound);
      if (vowel >= 0) return sign((before ? VOWEL_SIGNS : FIRST_VOWELS)[vowel]!);
      const consonant = SOUNDS.indexOf(sound);
      return (before ? sign(NO_VOWEL) : '') + (own?.[consonant] ?? sign(CONSONANTS[consonant]!));
    }).join('');
}

const THAI = 'บ ป ฟ ว ต ด ก ก ส ซ ช ล ร ม น ห ย ว'.split(' ');
const THAI_VOWELS: Readonly<Record<string, (consonant: string) => string>> = {
  a: (consonant) => `${consonant}า`,
  e: (consonant) => `เ${consonant}`,
  i: (consonant) => `${consonant}ิ`,
  o: (consonant) => `โ${consonant}`,
  u: (consonant) => `${consonant}ุ`,
};

function thai(sounds: string): string {
  return sounds.replace(/([^aeiou]?)([aeiou]?)/g, (_, consonant: string, vowel: string) => {
    const letter = consonant ? THAI[SOUNDS.indexOf(consonant)]! : 'อ';
    if (!consonant && !vowel) return '';
    return vowel ? THAI_VOWELS[vowel]!(letter) : letter;
  });
}

/** Rows of eight: the consonant with each vowel. */
const ETHIOPIC = [
  0x1260, 0x1350, 0x1348, 0x1268, 0x1270, 0x12f0, 0x12a8, 0x1308, 0x1230, 0x12d8, 0x1238, 0x1208, 0x1228, 0x1218,
  0x1290, 0x1200, 0x12e8, 0x12c8,
];
const ETHIOPIC_VOWELS = [3, 4, 2, 6, 1];
const ETHIOPIC_NO_VOWEL = 5;
const ETHIOPIC_FIRST = 0x12a0;

function ethiopic(sounds: string): string {
  return sounds.replace(/([^aeiou]?)([aeiou]?)/g, (_, consonant: string, vowel: string) => {
    if (!consonant && !vowel) return '';
    const row = consonant ? ETHIOPIC[SOUNDS.indexOf(consonant)]! : ETHIOPIC_FIRST;
    return String.fromCharCode(row + (vowel ? ETHIOPIC_VOWELS[VOWELS.indexOf(vowel)]! : ETHIOPIC_NO_VOWEL));
  });
}

/** Places in the rows of 19 first consonants, 21 vowels and 28 ends that a syllable is computed from. */
const HANGUL_FIRST = [7, 17, 17, 7, 16, 3, 15, 0, 9, 12, 9, 5, 5, 6, 2, 18, 11, 11];
const HANGUL_VOWELS = [0, 5, 20, 8, 13];
const HANGUL_LAST: Readonly<Record<string, number>> = { k: 1, g: 1, n: 4, t: 7, d: 7, l: 8, r: 8, m: 16, p: 17, b: 17 };
const HANGUL_NO_VOWEL = 18;

function hangul(sounds: string): string {
  return sounds.replace(
    /([^aeiou]?)([aeiou])?([^aeiou](?![aeiou]))?/g,
    (whole, first: string, vowel?: string, last?: string) => {
      if (!whole) return '';
      const syllable = (consonant: string, middle: number, end: number) =>
        String.fromCharCode(
          0xac00 + ((consonant ? HANGUL_FIRST[SOUNDS.indexOf(consonant)]! : 11) * 21 + middle) * 28 + end,
        );
      const end = last === undefined ? 0 : (HANGUL_LAST[last] ?? 0);
      const head = syllable(first, vowel ? HANGUL_VOWELS[VOWELS.indexOf(vowel)]! : HANGUL_NO_VOWEL, end);
      return last !== undefined && end === 0 ? head + syllable(last, HANGUL_NO_VOWEL, 0) : head;
    },
  );
}

/** A sign for each consonant with each vowel; a consonant without one borrows the sign with u. The last row is of vowels alone. */
function syllables(table: string): (sounds: string) => string {
  const rows = table.split(' ').map((row) => cells(row));
  return (sounds) =>
    sounds.replace(/([^aeiou]?)([aeiou]?)/g, (_, consonant: string, vowel: string) => {
      if (!consonant && !vowel) return '';
      const row = rows[consonant ? SOUNDS.indexOf(consonant) : rows.length - 1]!;
      return row[VOWELS.indexOf(vowel || 'u')] ?? '';
    });
}

/** A row is written a, i, u, e, o as those scripts do; small kana belong to the sign before them. */
function cells(row: string): string[] {
  const [a = '', i = '', u = '', e = '', o = ''] = row.match(/.[ァィゥェォャュョ]?/gu) ?? [];
  return [a, e, i, o, u];
}
