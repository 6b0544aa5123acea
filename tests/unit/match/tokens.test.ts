import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowerCase } from '../../../utils/match/characters.ts';
import { tokensOf } from '../../../utils/match/tokens.ts';

const tokens = (text: string, language: string) => tokensOf(text, lowerCase(text, language), language);
const words = (text: string, language: string) => tokens(text, language).map(({ text: word }) => word);

test.each([
  ['fr', 'L’Irlande, d’Odile et qu’Aurelia', ['irlande', 'odile', 'et', 'aurelia']],
  ['fr', "aujourd'hui", ["aujourd'hui"]],
  ['it', "dell'Irlanda all’Aurelia nell'isola", ['irlanda', 'aurelia', 'isola']],
  ['ca', "l'Odile d'Irlanda", ['odile', 'irlanda']],
  ['en', "Milena's O'Harrabel don't", ['milena', "o'harrabel", "don't"]],
  ['en', "‘Tarvendo’ and 'Dravoska'", ['tarvendo', 'and', 'dravoska']],
  ['tr', "Tarvendo'nun Dravoska’dan Norveç'te", ['tarvendo', 'dravoska', 'norveç']],
  ['az', "Bakı'da", ['bakı']],
  ['de', "Tarvendo'nun", ["tarvendo'nun"]],
  ['ja', 'ミレナは東京でタルヴェンドを', ['ミレナ', '東京', 'タルヴェンド']],
  ['ru', 'Ёлка и я', ['ёлка']],
  ['en', `${'x'.repeat(40)} ${'y'.repeat(41)}`, ['x'.repeat(40)]],
  ['en', '12 345 … 😀', []],
])('the words of %s: %s', (language, text, expected) => expect(words(text, language)).toEqual(expected));

test('a token without its article begins where the name does, and has its capital', () => {
  const text = 'à l’Irlande';
  const [irlande] = tokens(text, 'fr');
  expect(irlande).toMatchObject({ capital: true, writing: 'word' });
  expect(text.slice(irlande!.start, irlande!.end)).toBe('Irlande');
});

test('every token stands where it says, after the one before', () => {
  const letters = fc.constantFrom(..."aЯ’'é\u0301İßテ東กาអ한ا\u200c 1.,\ud800😀");
  const text = fc.oneof(fc.string({ unit: letters, maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }));
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'fr', 'tr', 'ja', 'th'), (written, language) => {
      let last = 0;
      for (const token of tokens(written, language)) {
        expect(lowerCase(written, language).slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(last);
        last = token.end;
      }
    }),
  );
});
