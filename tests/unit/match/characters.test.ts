import { expect, test } from 'vitest';
import { CHARACTER, characterAt, isCapitalAt, wordUnitsAt } from '../../../utils/match/characters.ts';

/** What the bits say, by expressions. */
const SIGNS: Record<keyof typeof CHARACTER, RegExp> = {
  letter: /[\p{L}\p{M}]/u,
  mark: /\p{M}/u,
  unspaced: /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/,
  katakana: /[\u30a1-\u30fa\u30fc]/,
  small: /\p{Ll}/u,
  capital: /\p{Lu}/u,
  hiragana: /[\u3041-\u309f]/,
  han: /[\u3400-\u9fff\uf900-\ufaff]/,
  segmented: /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/,
  word: /[[\p{L}\p{M}'’\u200c]--[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u309f\u30a1-\u30fc\u3400-\u9fff]]/v,
  writtenOn: /[\u0590-\u06ff\u1200-\u137f\uac00-\ud7a3]/,
};

test.each(Object.entries(SIGNS))('every unit is %s exactly where the expression says so', (name, sign) => {
  const bit = CHARACTER[name as keyof typeof CHARACTER];
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const unit = String.fromCharCode(code);
    if (((characterAt(unit, 0) & bit) !== 0) !== sign.test(unit)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('before its beginning and behind its end a text has no characters', () => {
  expect([-1, 1, 2, Number.NaN].map((index) => characterAt('a', index))).toEqual([0, 0, 0, 0]);
});

test('letters of two units count as one', () => {
  expect([wordUnitsAt('𐐀', 0), wordUnitsAt('𐐨a', 0), wordUnitsAt('😀', 0), wordUnitsAt('\ud800', 0)]).toEqual([
    2, 2, 0, 0,
  ]);
  expect([isCapitalAt('𐐀', 0), isCapitalAt('𐐨', 0), isCapitalAt('😀', 0)]).toEqual([true, false, false]);
});
