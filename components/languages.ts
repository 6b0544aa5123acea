import type { Language } from '../utils/words.ts';

/** The languages to choose from: those that news is written in, by code. Their names come from the browser. */
export const LANGUAGES: Language[] = (
  'af am ar as az be bg bn bs ca cs cy da de dv el en es et eu fa fi fil fr ga gl gu ha he hi hr ht hu ' +
  'hy id ig is it ja ka kk km kn ko ku ky lb lo lt lv mg mi mk ml mn mr ms mt my ne nl no or pa pl ps ' +
  'pt ro ru rw sd si sk sl sm sn so sq sr sv sw ta te tg th ti tk tr tt ug uk ur uz vi wo xh yi yo zh ' +
  'zu'
).split(' ');
