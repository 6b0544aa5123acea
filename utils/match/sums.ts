/**
 * Sums by feature, emptied and filled for text after text. A `Map` would make an object for every number above 2^30, which is most of the time that
 * a signature takes.
 */
export interface Sums {
  /** Open addressing; free where `values` is 0. */
  keys: Uint32Array;
  values: Float64Array;
  /** The places in use, in the order of their first mention. */
  used: number[];
}

/** Room for a feed's item; doubled for longer texts. */
const SLOTS = 1024;

/** Sums of nothing. */
export function noSums(slots = SLOTS): Sums {
  return { keys: new Uint32Array(slots), values: new Float64Array(slots), used: [] };
}

/** Adds a value above zero to a feature's sum. */
export function addTo(sums: Sums, feature: number, value: number): void {
  const slot = slotOf(sums, feature);
  if (sums.values[slot] === 0) {
    sums.keys[slot] = feature;
    sums.used.push(slot);
  }
  (sums.values[slot] as number) += value;
  if (2 * sums.used.length > sums.keys.length) grow(sums);
}

/** The features with a sum, ascending. */
export function featuresOf({ keys, used }: Sums): Uint32Array<ArrayBuffer> {
  const features = new Uint32Array(used.length);
  for (let place = 0; place < used.length; place++) features[place] = keys[used[place] as number] as number;
  return features.sort();
}

/** A feature's sum; 0 if it has none. */
export function sumOf(sums: Sums, feature: number): number {
  return sums.values[slotOf(sums, feature)] as number;
}

/** Forgets all sums; what has grown for a long text is given back. */
export function empty(sums: Sums): void {
  if (sums.keys.length > SLOTS) Object.assign(sums, noSums());
  for (const slot of sums.used) sums.values[slot] = 0;
  sums.used.length = 0;
}

function slotOf({ keys, values }: Sums, feature: number): number {
  const last = keys.length - 1;
  // The lowest bits are the family's.
  let slot = (feature >>> 4) & last;
  while (values[slot] !== 0 && keys[slot] !== feature) slot = (slot + 1) & last;
  return slot;
}

function grow(sums: Sums): void {
  const { keys, values, used } = sums;
  Object.assign(sums, noSums(2 * keys.length));
  for (const slot of used) addTo(sums, keys[slot] as number, values[slot] as number);
}
