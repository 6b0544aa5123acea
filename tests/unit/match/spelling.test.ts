import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spell } from '../../../utils/match/spelling.ts';

describe.each([
  [
    'letters that writers use for one another are one',
    [
      ['ar', 'أحمد إلى آخر', 'احمد الي اخر'],
      ['ar', 'مدرسة رؤساء', 'مدرسه روساء'],
      ['fa', 'یک کتاب', 'يك كتاب'],
      ['ur', 'ہے', 'هے'],
      ['ru', 'Ещё Пётр', 'еще петр'],
      ['el', 'Πρωθυπουργός', 'πρωθυπουργοσ'],
      ['el', 'ΑΘΗΝΑΣ', 'αθηνασ'],
      ['el', 'ΐΰώ', 'ιυω'],
      ['ro', 'Ştiri şi ţară', 'știri și țară'],
      ['uk', 'п’ять пʼять п‘ять', "п'ять п'ять п'ять"],
      ['he', 'ג׳ורג׳', "ג'ורג'"],
      ['he', 'בית־משפט', 'בית משפט'],
      ['en', 'cease-fire cease‑fire cease–fire', 'cease fire cease fire cease fire'],
      ['fr', '10\u00a0000\u202f€', '10 000 €'],
    ],
  ],
  [
    'the two i of Turkish and Azerbaijani stay apart, and only theirs',
    [
      ['tr', 'İSTANBUL ISPARTA', 'istanbul ısparta'],
      ['az', 'BAKI İDDİA', 'bakı iddia'],
      ['en', 'ISLAND', 'island'],
    ],
  ],
  [
    'a half-space parts Persian words and is nothing elsewhere',
    [
      ['fa', 'می\u200cشود', 'مي شود'],
      ['hi', 'क्\u200cष क्\u200dष', 'क्ष क्ष'],
      ['en', 'a\u200cb', 'ab'],
    ],
  ],
  [
    'vowel signs, stretching and invisible signs are not written',
    [
      ['ar', 'مُحَمَّدٌ', 'محمد'],
      ['ar', 'مـــصر', 'مصر'],
      ['he', 'שָׁלוֹם', 'שלום'],
      ['en', '\u202eco\u00adurt\u200b\ufeff\u2066', 'court'],
      ['en', '\u200e\u200f', ''],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s', (language, written, expected) => expect(spell(written, language).text).toBe(expected));
});

const LETTERS =
  'abIİıÅßſéΣςάώΐяЁёأإآىیئةہۀکؤـ\u064b\u0651\u0670\u05b7\u05bf־׳\u200c\u200d\u200b\u00ad\u202e\ufeff-‑–\u00a0’ʼ`地テศ한ऄ\u0301\ud800\udfff😀𐐀 ';
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const anyLanguage = fc.constantFrom('en', 'tr', 'az', 'fa', 'ar', 'he', 'el', 'und');

test('every place leads back to the letter that was written there', () => {
  fc.assert(
    fc.property(anyText, anyLanguage, (written, language) => {
      const { text, writtenAt } = spell(written, language);
      let before = -1;
      for (let place = 0; place < text.length; place++) {
        const at = writtenAt(place);
        expect(at).toBeGreaterThan(before);
        expect(at).toBeLessThan(written.length);
        const alone = written[at] === '\u200c' ? ' ' : spell(written[at] as string, language).text;
        // Half of a pair has no case of its own.
        if (!/[\ud800-\udfff]/.test(alone)) expect(text[place]).toBe(alone);
        before = at;
      }
    }),
    { numRuns: 300 },
  );
});

test('what is spelled once is spelled for good', () => {
  fc.assert(
    fc.property(anyText, anyLanguage, (written, language) => {
      const { text } = spell(written, language);
      expect(spell(text, language).text).toBe(text);
    }),
    { numRuns: 300 },
  );
});
