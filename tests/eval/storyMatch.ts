import { queryFor, readItems } from '../../utils/cli/itemFile.ts';
import {
  type Lexicon,
  NO_STORIES,
  type Ranked,
  rank,
  type Story,
  signatureOf,
  tell,
  withStories,
} from '../../utils/match/match.ts';
import { growingIndex } from './growingIndex.ts';
import { answersFor, figuresOf, indexed, inventedEvents } from './own.ts';
import { goldOf, languagesOf, linesOf } from './score.ts';
import type { EvalSet } from './sets.ts';

type Figures = Record<string, number>;
interface Timed {
  lang: string;
  title: string;
  summary: string;
  published: string;
}

/** Figures of matching on the invented events, without stories and with those that the corpus' items alone make, told live. */
export function ownMatch(lexicon: Lexicon): { without: Figures; with: Figures } {
  const events = inventedEvents();
  const { reports } = indexed(events, lexicon);
  const answers = answersFor(events, lexicon);
  const stories = storiesAmong(
    reports.map(({ report }) => report),
    lexicon,
  );
  const better = answers.map((answer) => {
    const known = new Map(answer.ranked.map((one) => [one.number, one]));
    const ranked = withStories(answer.ranked, stories).flatMap((one) => {
      const before = known.get(one.number);
      return before ? [{ ...before, ...one }] : [];
    });
    return { ...answer, ranked };
  });
  return { without: figuresOf(answers), with: figuresOf(better) };
}

/** The same on every `every`th headline of a set beside the project: over items in other languages than the article's. */
export async function sharedMatch(set: EvalSet, lexicon: Lexicon, every: number) {
  const items = await readItems(set.corpus, lexicon);
  const stories = storiesAmong(linesOf(set.corpus) as unknown as Timed[], lexicon);
  const storyOf = new Map(stories.flatMap((story) => story.items.map(({ number }) => [number, story])));
  const golds = goldOf(set.gold);
  const langOf = languagesOf(set.corpus);
  const pairs = { without: [] as Judged[], with: [] as Judged[] };
  let all = 0;
  for (const line of linesOf(set.articles).filter((_, index) => index % every === 0)) {
    const gold = golds.get(line.id as string);
    if (!gold) continue;
    all += Object.keys(gold.gold).length;
    const { query, own } = queryFor(line, items);
    const except = (number: number) => own.has(number);
    const ranked = rank(query, items.segments, { top: set.top, except });
    const near = new Set(ranked.flatMap(({ number }) => storyOf.get(number) ?? []));
    const judge = ({ number, score, same }: Ranked): Judged[] => {
      const id = items.ids[number] as string;
      if (gold.neutral.includes(id) || langOf.get(id) === gold.lang) return [];
      return [{ score, same, right: id in gold.gold }];
    };
    pairs.without.push(...ranked.flatMap(judge));
    pairs.with.push(...withStories(ranked, [...near], except).flatMap(judge));
  }
  return { without: sameFigures(pairs.without, all, set), with: sameFigures(pairs.with, all, set) };
}

interface Judged {
  score: number;
  same: boolean;
  right: boolean;
}

function sameFigures(pairs: Judged[], all: number, { precision }: EvalSet): Figures {
  const shown = pairs.filter(({ same }) => same);
  const rightShown = shown.filter(({ right }) => right).length;
  let right = 0;
  let recall = 0;
  pairs
    .sort((a, b) => b.score - a.score)
    .forEach((pair, index) => {
      if (pair.right) right++;
      if (pairs[index + 1]?.score !== pair.score && right / (index + 1) >= precision) recall = right / all;
    });
  return {
    'same precision': rightShown / shown.length,
    'same recall': rightShown / all,
    [`recall at precision ${precision}`]: recall,
  };
}

/** The stories that reports make when they are told by time; their items are numbered by their place in `reports`. */
function storiesAmong(reports: readonly Timed[], lexicon: Lexicon): Story[] {
  const order = [...reports.keys()].sort((a, b) => timeOf(reports[a]) - timeOf(reports[b]));
  const items = order.map((place, number) => {
    const { title, summary, lang, published } = reports[place]!;
    return { number, published, signature: signatureOf({ title, text: summary, lang }, lexicon) };
  });
  const index = growingIndex();
  const { changed } = tell(NO_STORIES, items, (item, count) => index.add(item)(item, count));
  return changed.map((story) => ({
    ...story,
    items: story.items.map((item) => ({ ...item, number: order[item.number] as number })),
  }));
}

function timeOf(report: Timed | undefined): number {
  return Date.parse(report?.published ?? '');
}
