import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Concept, type Lexicon, lexiconOf, type Problem, readTopic } from '../match/match.ts';

const FOLDER = fileURLToPath(new URL('../match/lexicon/', import.meta.url));

/** All topics of the lexicon, read from their files in the project. */
export function readLexiconSource(): { concepts: Concept[]; problems: Problem[] } {
  const topics = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ini'))
    .sort()
    .map((name) => readTopic(name.slice(0, -'.ini'.length), readFileSync(`${FOLDER}${name}`, 'utf8')));
  return { concepts: topics.flatMap(({ concepts }) => concepts), problems: topics.flatMap(({ problems }) => problems) };
}

/** The whole lexicon of the project; a language's words are made ready when they are first asked for. */
export function projectLexicon(): Lexicon {
  return lexiconOf(readLexiconSource().concepts);
}
