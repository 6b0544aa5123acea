import { columnOf, columnsOf, type Lexicon, readTopic, type Words, wordsOf } from '../../../utils/match/match.ts';

/** The lexicon that a source in the form of the project's topics makes; throws where the source cannot be read. */
export function lexiconOf(source: string): Lexicon {
  const { concepts, problems } = readTopic('test', source);
  if (problems.length > 0) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  const { ids, columns } = columnsOf(concepts);
  const ready = new Map<string, Words>();
  for (const [column, cells] of columns) ready.set(column, wordsOf(cells, ids, column));
  return (language) => ready.get(columnOf(language));
}
