import { readFileSync, writeFileSync } from 'node:fs';
import { openSegment, type Segment } from '../match/match.ts';

/** Items as a file of their own keeps them: what names them, and their index as it is. */
export interface IndexedItems {
  segments: Segment[];
  /** The id and the address of each item by its number. */
  ids: unknown[];
  urls: string[];
}

/** Writes an index file: a line of JSON (ids, urls, the length of each segment in bytes), then the segments' own bytes. */
export function writeIndexFile(file: string, { segments, ids, urls }: IndexedItems): void {
  const head = JSON.stringify({ ids, urls, segments: segments.map(({ bytes }) => bytes.length) });
  try {
    writeFileSync(file, Buffer.concat([Buffer.from(`${head}\n`), ...segments.map(({ bytes }) => bytes)]));
  } catch (error) {
    throw new Error(`${file} cannot be written (${(error as NodeJS.ErrnoException).code}): is the path right?`, {
      cause: error,
    });
  }
}

/** Reads an index file. Throws a sentence where it is damaged or was made by another version of Elsewhere. */
export function readIndexFile(file: string): IndexedItems {
  const bytes = contents(file);
  const headEnd = bytes.indexOf(10);
  const { ids, urls, segments } = headOf(bytes.subarray(0, Math.max(headEnd, 0)), file);
  let at = headEnd + 1;
  try {
    const opened = segments.map((length) => {
      // Copied, so that its columns stand where their elements may.
      const segment = openSegment(new Uint8Array(bytes.subarray(at, at + length)));
      at += length;
      return segment;
    });
    return { ids, urls, segments: opened };
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message} Make the index file again.`, { cause: error });
  }
}

function contents(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}): is the path right?`, {
      cause: error,
    });
  }
}

function headOf(line: Buffer, file: string): { ids: unknown[]; urls: string[]; segments: number[] } {
  try {
    const head = JSON.parse(line.toString());
    if ([head.ids, head.urls, head.segments].every(Array.isArray)) return head;
  } catch {
    // Said below.
  }
  throw new Error(`${file} is not an index file: make one with "index".`);
}
