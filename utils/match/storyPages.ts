/** What is kept of so many items told one after the other: which earlier items each is like. A page that is full never changes. */
export interface StoryPage {
  /** Of every item: its number in the corpus, ascending. The first is the page's own key. */
  numbers: Uint32Array;
  /** Of every item: its time in ms since 1970. */
  times: Float64Array;
  /** Of every item: its language. */
  langs: string[];
  /** The links of item `i` stand from `starts[i]` to `starts[i + 1]`. */
  starts: Uint32Array;
  /** The numbers of earlier items that it is like. */
  links: Uint32Array;
  /** How alike, in steps of 1 / `LINK_STEPS`. */
  weights: Uint8Array;
}

/** Likeness is kept in a byte. */
export const LINK_STEPS = 255;
/** Items of a full page. */
export const PAGE_ITEMS = 256;

/** One item as a page keeps it. */
export interface Told {
  number: number;
  time: number;
  lang: string;
  /** Numbers of earlier items, and how alike in steps of 1 / `LINK_STEPS`. */
  links: ArrayLike<number>;
  weights: ArrayLike<number>;
}

/** The pages with these items after those that they have. Pages that were full stay the same objects. */
export function withTold(pages: readonly StoryPage[], items: readonly Told[]): StoryPage[] {
  if (items.length === 0) return [...pages];
  const last = pages.at(-1);
  const isOpen = last !== undefined && last.numbers.length < PAGE_ITEMS;
  const loose = isOpen ? [...toldIn(last), ...items] : items;
  const more: StoryPage[] = [];
  for (let at = 0; at < loose.length; at += PAGE_ITEMS) more.push(pageOf(loose.slice(at, at + PAGE_ITEMS)));
  return [...(isOpen ? pages.slice(0, -1) : pages), ...more];
}

/** The items of a page. */
function* toldIn({ numbers, times, langs, starts, links, weights }: StoryPage): Generator<Told> {
  for (let item = 0; item < numbers.length; item++) {
    const from = starts[item] as number;
    const to = starts[item + 1] as number;
    yield {
      number: numbers[item] as number,
      time: times[item] as number,
      lang: langs[item] as string,
      links: links.subarray(from, to),
      weights: weights.subarray(from, to),
    };
  }
}

function pageOf(items: readonly Told[]): StoryPage {
  const starts = new Uint32Array(items.length + 1);
  items.forEach(({ links }, place) => {
    starts[place + 1] = (starts[place] as number) + links.length;
  });
  return {
    numbers: Uint32Array.from(items, ({ number }) => number),
    times: Float64Array.from(items, ({ time }) => time),
    langs: items.map(({ lang }) => lang),
    starts,
    links: Uint32Array.from(items.flatMap(({ links }) => Array.from(links))),
    weights: Uint8Array.from(items.flatMap(({ weights }) => Array.from(weights))),
  };
}
