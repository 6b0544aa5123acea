import type { Segment } from '../match/match.ts';
import type { Time } from '../words.ts';
import { dayAfter } from './days.ts';
import { rebuildSegments } from './rebuild.ts';
import type { Corpus } from './schema.ts';
import { daysRange } from './segments.ts';

/** The index of the days around a time (around now, if unknown); what cannot be read of it is made anew from the items first. */
export async function segmentsAround(corpus: Corpus, published: Time | null, now: Time, days = 5): Promise<Segment[]> {
  const centre = published && !Number.isNaN(Date.parse(published)) ? published : now;
  const range = daysRange(dayAfter(centre, -days), dayAfter(centre, days));
  const segments = await readSegments(corpus, range);
  if (segments) return segments;
  await rebuildSegments(corpus, true);
  return (await readSegments(corpus, range)) ?? [];
}

async function readSegments(corpus: Corpus, range: IDBKeyRange): Promise<Segment[] | undefined> {
  try {
    const records = await corpus.getAll('segments', range);
    const segments = records.map(({ segment }) => segment);
    return segments.every((segment) => segment?.numbers?.length + 1 === segment?.offsets?.length)
      ? segments
      : undefined;
  } catch (error) {
    // A closed or deleted database cannot be mended by writing to it.
    if ((error as Error).name === 'InvalidStateError' || (error as Error).name === 'NotFoundError') throw error;
    return undefined;
  }
}
