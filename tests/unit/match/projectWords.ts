import { projectLexicon } from '../../../utils/cli/lexiconFiles.ts';

/** The project's lexicon, read once for all test files of a worker. */
export const lexicon = projectLexicon();
