import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The objects of a JSON Lines file, one after the other; empty lines are skipped, a line that is no object ends it with a sentence. */
export async function* jsonLines(file: string): AsyncGenerator<Record<string, unknown>> {
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() !== '') yield parseLine(line);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code) throw new Error(`${file} cannot be read (${code}): is the path right?`, { cause: error });
    if (error instanceof NotAnObject)
      throw new Error(`${file}, line ${number}: this is not a JSON object.`, { cause: error });
    throw error;
  }
}

class NotAnObject extends Error {}

function parseLine(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new NotAnObject('', { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotAnObject();
  return value as Record<string, unknown>;
}
