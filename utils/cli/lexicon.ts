import { parseArgs } from 'node:util';
import { type Concept, lexiconProblems } from '../match/match.ts';
import { readLexiconSource } from './lexiconFiles.ts';

/** `lexicon check` says what is wrong with the lexicon's source; `lexicon show ta` prints one language beside English. */
export async function run(argv: string[]): Promise<void> {
  const { positionals } = parseArgs({ args: argv, allowPositionals: true });
  const [what, tag] = positionals;
  if (what === 'check') check();
  else if (what === 'show' && tag) show(tag);
  else throw Object.assign(new Error('lexicon takes check, or show and a language'), { name: 'UsageError' });
}

function check(): void {
  const { concepts, problems } = readLexiconSource();
  const all = [...problems, ...lexiconProblems(concepts)];
  for (const { topic, line, message } of all) process.stdout.write(`${topic}.ini:${line}: ${message}\n`);
  if (all.length > 0) process.exitCode = 1;
  else process.stdout.write(`${concepts.length} concepts, nothing wrong\n`);
}

function show(tag: string): void {
  const { concepts } = readLexiconSource();
  const cell = (concept: Concept, language: string) =>
    (concept.words.get(language) ?? [])
      .map(({ text, stem, shared }) => `${text}${stem ? '*' : ''}${shared ? '?' : ''}`)
      .join(', ');
  for (const concept of concepts) {
    process.stdout.write(`${concept.topic} ${concept.id} | ${cell(concept, 'en')} | ${cell(concept, tag)}\n`);
  }
}
