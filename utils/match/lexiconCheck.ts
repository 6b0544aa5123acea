import { columnOf, REQUIRED, WELCOME } from './lexiconLanguages.ts';
import type { Concept, Form, Problem } from './lexiconSource.ts';
import { spell } from './spelling.ts';

/** So many of the required languages a concept must have at least. */
const LEAST_LANGUAGES = 25;

/** Names such as covid or ai stand in texts of any script. */
const INTERNATIONAL = /^[a-z\d][a-z\d -]*$/;
/** A Latin letter that looks like a Cyrillic one is found in no text. */
const MIXED = /\p{Script=Latin}.*\p{Script=Cyrillic}|\p{Script=Cyrillic}.*\p{Script=Latin}/u;
const LATIN = /^[\p{Script=Latin}\p{M}\d\s'’.&/+-]+$/u;
/** What a language's forms are written with, beyond digits, spaces and hyphens; Latin where it is not here. */
const WRITTEN_WITH: Readonly<Record<string, string>> = {
  'ar fa ur ps': '\\p{Script=Arabic}',
  'zh zh-Hant': '\\p{Script=Han}A-Za-z·',
  ja: '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々・A-Za-z',
  ko: '\\p{Script=Hangul}A-Za-z',
  'hi mr ne': '\\p{Script=Devanagari}',
  bn: '\\p{Script=Bengali}',
  gu: '\\p{Script=Gujarati}',
  pa: '\\p{Script=Gurmukhi}',
  ta: '\\p{Script=Tamil}',
  te: '\\p{Script=Telugu}',
  kn: '\\p{Script=Kannada}',
  ml: '\\p{Script=Malayalam}',
  si: '\\p{Script=Sinhala}',
  th: '\\p{Script=Thai}',
  lo: '\\p{Script=Lao}',
  my: '\\p{Script=Myanmar}',
  km: '\\p{Script=Khmer}',
  'am ti': '\\p{Script=Ethiopic}',
  ka: '\\p{Script=Georgian}',
  hy: '\\p{Script=Armenian}',
  el: "\\p{Script=Greek}'",
  he: '\\p{Script=Hebrew}"\'״׳',
  'ru bg be kk ky mk mn': '\\p{Script=Cyrillic}',
  uk: "\\p{Script=Cyrillic}'’ʼ",
  sr: '\\p{Script=Cyrillic}\\p{Script=Latin}',
};
const SCRIPTS = new Map(
  Object.entries(WRITTEN_WITH).flatMap(([tags, letters]) => {
    const script = new RegExp(`^[${letters}\\p{M}\\s'\\u200c\\u200d-]+$`, 'u');
    return tags.split(' ').map((tag) => [tag, script] as const);
  }),
);

/** Letters that a stem must have: shorter ones begin other words too. */
const SHORTEST_STEM: readonly (readonly [RegExp, number])[] = [
  [/[\u1200-\u137f\uac00-\ud7a3]/, 2],
  [/[\u0900-\u0dff\u1000-\u109f]/, 3],
  [/[\u0590-\u06ff]/, 3],
  [/./, 4],
];
/** Scripts without spaces: a shorter form stands inside other words by chance. */
const SHORTEST_ANYWHERE: readonly (readonly [RegExp, number])[] = [
  [/[\u3040-\u30ff\u3400-\u9fff]/, 2],
  [/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/, 3],
];

/** What is wrong with the lexicon as a whole: a sentence for each, with its place. Empty where nothing is. */
export function problemsOf(concepts: readonly Concept[]): Problem[] {
  return [...repeatedIds(concepts), ...concepts.flatMap(problemsOfConcept), ...sharedForms(concepts)];
}

function repeatedIds(concepts: readonly Concept[]): Problem[] {
  const seen = new Map<string, Concept>();
  return concepts.flatMap((concept) => {
    const other = seen.get(concept.id);
    seen.set(concept.id, concept);
    return other ? [problem(concept, concept.line, `${concept.id} is also in ${other.topic}.`)] : [];
  });
}

function problemsOfConcept(concept: Concept): Problem[] {
  const problems: Problem[] = [];
  const missing = REQUIRED.filter((tag) => !concept.words.has(tag));
  if (missing.length > REQUIRED.length - LEAST_LANGUAGES) {
    const message = `${concept.id} has words in too few languages; missing: ${missing.join(' ')}.`;
    problems.push(problem(concept, concept.line, message));
  }
  for (const [tag, forms] of concept.words) {
    if (!REQUIRED.includes(tag) && !WELCOME.includes(tag)) {
      problems.push(problem(concept, forms[0]?.line ?? concept.line, `${tag} is not one of the lexicon's languages.`));
    }
    for (const form of forms) {
      const message = wrongForm(form, tag);
      if (message) problems.push(problem(concept, form.line, `${concept.id}, ${tag}: "${form.text}" ${message}`));
    }
  }
  return problems;
}

function wrongForm({ text, stem }: Form, tag: string): string | undefined {
  if (text !== text.normalize('NFC')) return 'is not in Unicode form NFC.';
  if (text !== text.toLowerCase()) return 'is not in lower case.';
  if (/\s{2}|[*?،、;]/.test(text)) return 'has a sign that does not belong here.';
  const letters = text.replace(/\d/g, '');
  if (MIXED.test(text) || (!INTERNATIONAL.test(text) && !(SCRIPTS.get(tag) ?? LATIN).test(letters)))
    return 'is not in the script of the language.';
  const unspaced = SHORTEST_ANYWHERE.find(([script]) => script.test(text));
  if (unspaced) {
    if (stem) return 'needs no star: endings are not looked at in this script.';
    return text.length < unspaced[1] ? 'is too short for a script without spaces.' : undefined;
  }
  const shortest = SHORTEST_STEM.find(([script]) => script.test(text))?.[1] ?? 0;
  if (stem && !text.includes(' ') && text.length < shortest) return 'is too short for a stem.';
  return text.length < 2 ? 'is too short.' : undefined;
}

/** A form that stands under two concepts must be marked in both. */
function sharedForms(concepts: readonly Concept[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, { concept: Concept; form: Form }>();
  for (const concept of concepts) {
    for (const [tag, forms] of concept.words) {
      for (const form of forms) {
        const key = `${columnOf(tag) ?? tag} ${spell(form.text, tag).text}`;
        const other = seen.get(key);
        if (!other) seen.set(key, { concept, form });
        else if (other.concept === concept && other.form.text !== form.text) continue;
        else if (other.concept === concept) {
          problems.push(problem(concept, form.line, `${concept.id}, ${tag}: "${form.text}" stands here twice.`));
        } else if (!form.shared || !other.form.shared) {
          const place = `${other.concept.id} (${other.concept.topic}:${other.form.line})`;
          problems.push(
            problem(concept, form.line, `${concept.id}, ${tag}: "${form.text}" also stands under ${place}.`),
          );
        }
      }
    }
  }
  return problems;
}

function problem({ topic }: Concept, line: number, message: string): Problem {
  return { topic, line, message };
}
