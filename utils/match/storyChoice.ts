import { SAME } from './decision.ts';
import type { Ranked } from './rank.ts';
import type { Story } from './storyBoard.ts';

/** An article reports one event: on the scale of the logit so much speaks for the items of the story it fits best, and against those of others. */
const IN_ITS_STORY = 1;
const IN_ANOTHER = -1;
/** One in ten items of an article's story that are not even candidates reports its event: they share too little with the article. */
const UNRANKED = 0.1;

/**
 * The candidates again, best first, each as sure as it is with its story in view. `stories` are those that candidates are in. Items of the article's
 * own story that were no candidates are added, too unsure to be shown; `except` says which are left out.
 */
export function withStories(
  ranked: readonly Ranked[],
  stories: readonly Story[],
  except: (number: number) => boolean = () => false,
): Ranked[] {
  const certainties = new Map(ranked.map(({ number, score }) => [number, score]));
  const own = bestStory(stories, certainties);
  if (!own) return [...ranked];
  const others = new Set(stories.flatMap((story) => (story === own ? [] : story.items.map(({ number }) => number))));
  const its = new Set(own.items.map(({ number }) => number));
  const judged = ranked.map(({ number, score }) => {
    if (its.has(number)) return rankedAt(number, shifted(score, IN_ITS_STORY));
    return rankedAt(number, others.has(number) ? shifted(score, IN_ANOTHER) : score);
  });
  const more = [...its]
    .filter((number) => !certainties.has(number) && !except(number))
    .map((number) => rankedAt(number, UNRANKED));
  return [...judged, ...more].sort((a, b) => b.score - a.score || a.number - b.number);
}

/** The story that the article fits best: whose items are surest on average, none of them as sure as one more that is not. */
function bestStory(stories: readonly Story[], certainties: ReadonlyMap<number, number>): Story | undefined {
  let best: Story | undefined;
  let high = 0;
  for (const story of stories) {
    const sum = story.items.reduce((all, { number }) => all + (certainties.get(number) ?? 0), 0);
    const fit = sum / (story.items.length + 1);
    if (fit > high) {
      best = story;
      high = fit;
    }
  }
  return best;
}

function rankedAt(number: number, score: number): Ranked {
  return { number, score, same: score >= SAME };
}

function shifted(score: number, by: number): number {
  const odds = Math.exp(by) * score;
  return odds / (odds + 1 - score);
}
