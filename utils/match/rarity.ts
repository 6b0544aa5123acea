import type { Corpus } from './corpus.ts';

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

/** How telling a feature is that `count` items have, of each language so many: 0 for what none has or too many have, else higher the rarer. */
export function rarityOf(count: number, ofLang: Uint32Array, { size, itemsOf }: Corpus): number {
  if (count === 0) return 0;
  if (count === 1) return rarest(size);
  let share = count / (size + MORE_ITEMS);
  for (let lang = 0; lang < itemsOf.length; lang++) {
    const own = ((ofLang[lang] as number) - FREE_IN_LANGUAGE) / ((itemsOf[lang] as number) + MORE_IN_LANGUAGE);
    if (own > share) share = own;
  }
  return share > COMMON ? 0 : telling(share);
}

/** What the features of an item are on average worth, as a share of the rarest: they are not looked up for that. */
const MEAN_SHARE = 0.6;

/** How telling the features of an item are on average, in a corpus of so many. */
export function meanRarity(size: number): number {
  return MEAN_SHARE * rarest(size);
}

function rarest(size: number): number {
  return telling(1 / (size + MORE_ITEMS));
}

function telling(share: number): number {
  return Math.log(1 / share) ** POWER;
}
