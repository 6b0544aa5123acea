import type { Segment } from './segment.ts';

/** A feature that is in more than this share of all items, or of one language's, tells nothing. */
const COMMON = 0.2;
const POWER = 0.8;
/**
 * Few items cannot say what is common: shares are taken as if there were this many items more, and two items of one language share a feature
 * freely. With a hundred items or more neither matters.
 */
const MORE_ITEMS = 50;
const MORE_IN_LANGUAGE = 12;
const FREE_IN_LANGUAGE = 2;
/** Places in the table for each feature of the corpus, so that few features share one. */
const ROOM = 2;
const LEAST_BITS = 12;
const MOST_BITS = 20;

/**
 * How telling each feature is: 0 for what no item has or too many have, else higher the rarer. A table by the upper bits of the feature, made in two
 * passes over the segments; features that fall on one place are taken for one.
 */
export function raritiesOf(segments: readonly Segment[], langs: readonly string[]): Float32Array {
  const features = segments.reduce((sum, segment) => sum + segment.features.length, 0);
  const table = new Float32Array(
    2 ** Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(ROOM * features + 1)))),
  );
  const shift = shiftOf(table);
  const total = new Uint32Array(table.length);
  const counts = new Uint32Array(table.length);
  for (const lang of langs) {
    let items = 0;
    eachItem(segments, lang, (segment, from, to) => {
      items++;
      for (let at = from; at < to; at++) (counts[(segment.features[at] as number) >>> shift] as number)++;
    });
    // Taken back feature by feature: clearing the whole table for each of fifty languages would cost more.
    eachItem(segments, lang, (segment, from, to) => {
      for (let at = from; at < to; at++) {
        const place = (segment.features[at] as number) >>> shift;
        const count = counts[place] as number;
        counts[place] = 0;
        (total[place] as number) += count;
        const share = (count - FREE_IN_LANGUAGE) / (items + MORE_IN_LANGUAGE);
        if (share > (table[place] as number)) table[place] = share;
      }
    });
  }
  const items = segments.reduce((sum, { numbers }) => sum + numbers.length, 0) + MORE_ITEMS;
  const once = telling(1 / items);
  for (let place = 0; place < table.length; place++) {
    const count = total[place] as number;
    if (count === 0) table[place] = 0;
    else table[place] = count === 1 ? once : telling(Math.max(table[place] as number, count / items));
  }
  return table;
}

function telling(share: number): number {
  return share > COMMON ? 0 : Math.log(1 / share) ** POWER;
}

/** How telling a feature is, by the table of `raritiesOf`. */
export function rarityOf(feature: number, table: Float32Array): number {
  return table[feature >>> shiftOf(table)] as number;
}

/** The table's length is a power of two. */
function shiftOf(table: Float32Array): number {
  return Math.clz32(table.length) + 1;
}

function eachItem(
  segments: readonly Segment[],
  lang: string,
  visit: (segment: Segment, from: number, to: number) => void,
): void {
  for (const segment of segments) {
    const place = segment.langs.indexOf(lang);
    if (place < 0) continue;
    for (let index = 0; index < segment.lang.length; index++) {
      if (segment.lang[index] === place)
        visit(segment, segment.offsets[index] as number, segment.offsets[index + 1] as number);
    }
  }
}
