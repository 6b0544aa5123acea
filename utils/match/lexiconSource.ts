/** A concept of the lexicon: what the news is about, with the words for it in many languages. */
export interface Concept {
  id: string;
  /** The topic: the name of its file. */
  topic: string;
  /** Line of its heading in the file, from 1. */
  line: number;
  /** By language, as written in the source. */
  words: Map<string, Form[]>;
}

export interface Form {
  /** In lower case, without its marks. */
  text: string;
  /** Any ending may follow. */
  stem: boolean;
  /** Stands under another concept too, and the author knows it. */
  shared: boolean;
  line: number;
}

/** What is wrong in a source file, in a sentence. */
export interface Problem {
  topic: string;
  line: number;
  message: string;
}

const HEADING = /^\[([a-z0-9]+(?:-[a-z0-9]+)*)\]$/;
const ROW = /^([a-z]{2,3}(?:-[A-Za-z]{2,8})?)\s*=\s*(.+)$/;

/**
 * Reads one topic of the lexicon: `[concept]` headings, below each a line for every language, `tag = form, stem*, shared form?`. Lines that begin
 * with `;` are notes. Lines that are none of these become problems, and the rest is read all the same.
 */
export function readTopic(topic: string, source: string): { concepts: Concept[]; problems: Problem[] } {
  const concepts: Concept[] = [];
  const problems: Problem[] = [];
  source.split(/\r?\n/).forEach((written, index) => {
    const line = index + 1;
    const text = written.trim();
    if (text === '' || text.startsWith(';')) return;
    const id = HEADING.exec(text)?.[1];
    const concept = concepts.at(-1);
    const [, tag, cell] = ROW.exec(text) ?? [];
    if (id) concepts.push({ id, topic, line, words: new Map() });
    else if (!concept || !tag || !cell)
      problems.push({ topic, line, message: `"${text.slice(0, 40)}" cannot be read.` });
    else if (concept.words.has(tag)) problems.push({ topic, line, message: `${concept.id} has two lines for ${tag}.` });
    else concept.words.set(tag, formsIn(cell, line));
  });
  return { concepts, problems };
}

function formsIn(cell: string, line: number): Form[] {
  return cell
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const shared = part.endsWith('?');
      const marked = shared ? part.slice(0, -1) : part;
      const stem = marked.endsWith('*');
      return { text: stem ? marked.slice(0, -1) : marked, stem, shared, line };
    });
}
