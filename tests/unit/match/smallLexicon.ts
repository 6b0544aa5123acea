import { type Lexicon, lexiconOf as lexiconOfConcepts, readTopic } from '../../../utils/match/match.ts';

/** The lexicon that a source in the form of the project's topics makes; throws where the source cannot be read. */
export function lexiconOf(source: string): Lexicon {
  const { concepts, problems } = readTopic('test', source);
  if (problems.length > 0) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return lexiconOfConcepts(concepts);
}
