import { expect, test } from 'vitest';
import { lowerCase } from '../../../utils/match/characters.ts';
import { countriesIn } from '../../../utils/match/countries.ts';

const codes = (text: string, language: string) =>
  countriesIn(text, lowerCase(text, language), language).map(({ code, demonym }) => code + (demonym ? '*' : ''));

test.each([
  ['en', 'Storm in Norway and Nigeria', ['NO', 'NG']],
  ['en', 'Niger, not Nigeria', ['NE', 'NG']],
  ['en', 'A woman speaks of formalities', []],
  ['en', 'The US and the U.K. told us', ['US', 'GB']],
  ['en', 'The Norwegian team', ['NO*']],
  ['ru', 'в Норвегии и Чили', ['NO', 'CL']],
  ['ar', 'حفل في النرويج', ['NO']],
  ['ja', 'ノルウェーと中国で', ['NO', 'CN']],
  ['ko', '노르웨이에서 열린', ['NO']],
  ['th', 'ในประเทศไอร์แลนด์', ['IE']],
  ['und', 'Storm in Norway', ['NO']],
  ['xx', 'Storm in Norway', ['NO']],
])('%s: %s', (language, text, expected) => expect(codes(text, language)).toEqual(expected));
