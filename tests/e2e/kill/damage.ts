import { openDB } from 'idb';
import { compact, mend, openCorpus, readIndex, tellStories } from '../../../utils/corpus/corpus.ts';
import type { Chance } from '../../bench/index/chance.ts';
import { NOW } from './reports.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What can happen to the bytes of a segment; the first is a bit that fell over. */
const HARM: Record<string, (bytes: Bytes, chance: Chance) => Bytes> = {
  'with a byte changed': (bytes, chance) => {
    bytes[chance.below(bytes.length)]! ^= 1 + chance.below(255);
    return bytes;
  },
  'cut short': (bytes, chance) => bytes.slice(0, chance.below(bytes.length)),
  'of another version of the signatures': (bytes) => {
    new DataView(bytes.buffer).setUint32(8, 99, true);
    return bytes;
  },
};

/** Harms segments of a corpus, one at a time; gives what was not as before when the index was read again. */
export async function damage(name: string, times: number, chance: Chance): Promise<string[]> {
  const wrong: string[] = [];
  const first = await openCorpus(undefined, name);
  await mend(first);
  first.close();
  for (let time = 0; time < times; time++) {
    // Opened each time: what was read once is not read again.
    const corpus = await openCorpus(undefined, name);
    const expected = await corpus.count('items');
    const record = chance.pick(await corpus.getAll('segments'));
    const how = chance.pick(Object.keys(HARM));
    const isBlob = record.bytes instanceof Blob;
    const whole = record.bytes instanceof Blob ? new Uint8Array(await record.bytes.arrayBuffer()) : record.bytes;
    const bytes = HARM[how]!(whole.slice(), chance);
    await corpus.put('segments', { ...record, bytes: isBlob ? new Blob([bytes]) : bytes });
    const { segments, removed } = await readIndex(corpus, null, NOW, 20);
    const numbers = segments.flatMap((segment) => [...segment.numbers]).filter((number) => !removed.has(number));
    if (numbers.length !== expected || new Set(numbers).size !== expected) {
      wrong.push(
        `${numbers.length} of ${expected} items after a segment ${how} of ${record.items} items of ${record.day}`,
      );
    }
    if (time % 10 === 9) await compact(corpus);
    corpus.close();
  }
  return wrong;
}

/** What is said to who opens a corpus of a newer version, and to who works on one while it is deleted and after that; how many items a new one has. */
export async function outlive(name: string) {
  (await openDB(`${name} of tomorrow`, 99)).close();
  const newer = await said(openCorpus(undefined, `${name} of tomorrow`));
  indexedDB.deleteDatabase(`${name} of tomorrow`);
  const corpus = await openCorpus(undefined, name);
  const working = [mend(corpus), compact(corpus), tellStories(corpus, NOW)].map(said);
  await new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = done;
    request.onerror = request.onblocked = () => fail(new Error('The corpus could not be deleted while it was open.'));
  });
  const meanwhile = await Promise.all(working);
  const deleted = await Promise.all([readIndex(corpus, null, NOW), compact(corpus), corpus.count('items')].map(said));
  const fresh = await openCorpus(undefined, name);
  const again = await fresh.count('items');
  fresh.close();
  return { newer, meanwhile, deleted, again };
}

const said = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing',
    (error: Error) => error.message,
  );
