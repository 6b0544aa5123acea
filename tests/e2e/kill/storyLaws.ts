import type { StoryRecord } from '../../../utils/corpus/schema.ts';
import type { StoryPage } from '../../../utils/match/match.ts';
import type { Item } from '../../../utils/words.ts';
import type { Seen } from './notes.ts';
import { NOW } from './reports.ts';

/** What a corpus holds of stories. */
export interface Told {
  items: Item[];
  stories: StoryRecord[];
  pages: { key: number; page: StoryPage }[];
  /** The last item that stories were told of. */
  told: number;
}
type Wrong = Seen['wrong'];
const wrong = (what: string): Wrong => [{ day: null, what }];

/** So long an item takes part in stories. */
const YOUNG_MS = 72 * 3_600_000;

/** Every story is of two items or more that were told, in their order, with the times that they have; no item is in two. */
export function storiesAreWhole({ items, stories, told }: Told): Wrong {
  const times = new Map(items.map(({ number, published }) => [number, Date.parse(published)]));
  const storyOf = new Map<number, number>();
  return stories.flatMap(({ number, numbers, items: members, first, last }) => {
    const other = numbers.find((one) => storyOf.has(one));
    for (const one of numbers) storyOf.set(one, number);
    if (other !== undefined) return wrong(`item ${other} is in two stories, ${number} and ${storyOf.get(other)}`);
    if (String(numbers) !== String(members.map((one) => one.number)))
      return wrong(`story ${number} is known by other items`);
    if (numbers.length < 2 || !ascends(numbers)) return wrong(`story ${number} is of the items ${numbers}`);
    if (Math.max(...numbers) > told) return wrong(`story ${number} has items that were not told yet`);
    const all = members.map(({ time }) => time);
    if (first !== Math.min(...all) || last !== Math.max(...all)) return wrong(`story ${number} has the wrong times`);
    const odd = members.find((one) => times.has(one.number) && times.get(one.number) !== one.time);
    return odd ? wrong(`item ${odd.number} of story ${number} has another time`) : [];
  });
}

/** What telling needs to go on from is of every young item that was told, once and in their order. */
export function pagesAreWhole({ items, pages, told }: Told): Wrong {
  const numbers = pages.flatMap(({ page }) => [...page.numbers]);
  const known = new Set(numbers);
  const since = Date.parse(NOW) - YOUNG_MS;
  const unknown = items.filter(
    (item) => item.number <= told && Date.parse(item.published) >= since && !known.has(item.number),
  );
  return [
    ...pages
      .filter(({ key, page }) => key !== page.numbers[0])
      .flatMap(({ key }) => wrong(`page ${key} is another one`)),
    ...(ascends(numbers) ? [] : wrong(`pages have the items ${numbers}`)),
    ...(numbers.length === 0 || Math.max(...numbers) <= told ? [] : wrong(`pages have items that were not told yet`)),
    ...(unknown.length === 0 ? [] : wrong(`${unknown.length} items were told and are in no page`)),
  ];
}

const ascends = (numbers: readonly number[]) =>
  numbers.every((number, place) => place === 0 || number > numbers[place - 1]!);
