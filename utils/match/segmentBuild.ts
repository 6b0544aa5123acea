import { COUNTED, kindOf } from './kinds.ts';
import { type Columns, languagePlaces, listsWriter } from './listsWriter.ts';
import { NO_TIME, type Segment } from './segment.ts';
import type { Signature } from './signature.ts';
import { HUNDREDTHS, LEVEL_BITS, LEVELS, levelOf } from './weightLevels.ts';

/** What the index keeps of one item. */
export interface Entry {
  /** The item's number in the corpus: a whole number below 2^32. */
  number: number;
  /** ISO 8601; anything else counts as "time not known". */
  published: string;
  signature: Signature;
}

/** The strongest features of an item that are kept; hardly any headline and summary has as many. */
const MOST_FEATURES = 255;
const MINUTE = 60_000;
/** Items that one segment is built of: their postings are sorted by one number each, which has 53 bits. */
const ITEM_BITS = 17;
export const MOST_ITEMS = 2 ** ITEM_BITS;

/** The segment of these items, in their order. Throws a RangeError above `MOST_ITEMS`: larger ones are merged. */
export function segmentOf(entries: readonly Entry[]): Segment {
  if (entries.length > MOST_ITEMS) throw new RangeError(`A segment is built of at most ${MOST_ITEMS} items.`);
  const kept = entries.map(({ signature }) => strongest(signature));
  const columns = columnsOf(entries, kept);
  const keys = new Float64Array(kept.reduce((sum, { features }) => sum + features.length, 0));
  let at = 0;
  kept.forEach(({ features, weights }, item) => {
    for (let place = 0; place < features.length; place++) {
      const feature = features[place] as number;
      keys[at++] = (feature * MOST_ITEMS + item) * 2 ** LEVEL_BITS + levelOf(weights[place] as number);
    }
  });
  keys.sort();
  const writer = listsWriter(columns);
  const postings = new Uint32Array(entries.length);
  for (let place = 0; place < keys.length; ) {
    const feature = Math.floor((keys[place] as number) / 2 ** (ITEM_BITS + LEVEL_BITS));
    const base = feature * 2 ** (ITEM_BITS + LEVEL_BITS);
    const next = base + 2 ** (ITEM_BITS + LEVEL_BITS);
    let count = 0;
    while (place < keys.length && (keys[place] as number) < next) postings[count++] = (keys[place++] as number) - base;
    writer.put(feature, postings, count);
  }
  return writer.end();
}

function columnsOf(entries: readonly Entry[], signatures: readonly Signature[]): Columns {
  const langs: string[] = [];
  const placeOf = languagePlaces(langs);
  const columns: Columns = {
    numbers: Uint32Array.from(entries, ({ number }) => number),
    minutes: Uint32Array.from(entries, ({ published }) => minuteOf(published)),
    lang: Uint8Array.from(signatures, ({ lang }) => placeOf(lang)),
    sizes: Uint8Array.from(signatures, ({ features }) => features.length),
    lengths: new Float32Array(entries.length),
    totals: new Uint16Array(COUNTED * entries.length),
    langs,
  };
  signatures.forEach(({ features, weights }, item) => {
    let squares = 0;
    for (let place = 0; place < features.length; place++) {
      const level = levelOf(weights[place] as number);
      const kind = kindOf(features[place] as number);
      squares += (LEVELS[level] as number) ** 2;
      if (kind < COUNTED) (columns.totals[COUNTED * item + kind] as number) += HUNDREDTHS[level] as number;
    }
    columns.lengths[item] = Math.sqrt(squares);
  });
  return columns;
}

function minuteOf(published: string): number {
  const minute = Math.floor(Date.parse(published) / MINUTE);
  // What is out of reach stays far away from today.
  return Number.isNaN(minute) ? NO_TIME : Math.min(Math.max(minute, 0), NO_TIME - 1);
}

function strongest(signature: Signature): Signature {
  const { features, weights } = signature;
  if (features.length <= MOST_FEATURES) return signature;
  const places = [...features.keys()].sort((a, b) => (weights[b] as number) - (weights[a] as number));
  const kept = Uint32Array.from(places.slice(0, MOST_FEATURES)).sort();
  return {
    ...signature,
    features: Uint32Array.from(kept, (place) => features[place] as number),
    weights: Float32Array.from(kept, (place) => weights[place] as number),
  };
}
