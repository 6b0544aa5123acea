import type { Progress } from '../browser/messages.ts';
import { grantedOf } from '../browser/permissions.ts';
import { corpusState, pollStates } from '../corpus/corpus.ts';
import { feedMatches } from '../outlets/outlets.ts';
import type { Outlet } from '../words.ts';
import type { Here } from './here.ts';
import { lastTrouble } from './keepPolling.ts';

/** How far the corpus of the chosen outlets has come, and which of them failed and why. */
export async function progressOf({ corpus, chosen }: Here): Promise<Progress> {
  const [trouble, state, polls, granted] = await Promise.all([
    lastTrouble(),
    corpusState(corpus, chosen),
    pollStates(corpus),
    grantedOf(feedMatches(chosen)),
  ]);
  const feedsOf = (outlet: Outlet) => polls.filter((poll) => poll.outlet === outlet.id);
  const reachable = chosen.filter((outlet) => feedMatches([outlet]).some((pattern) => granted.has(pattern)));
  const asked = reachable.filter((outlet) => feedsOf(outlet).some(({ polled, failures }) => polled + failures > 0));
  const failed = asked.flatMap((outlet) => {
    const feeds = feedsOf(outlet);
    const error = feeds.find((feed) => feed.lastError)?.lastError;
    return error && feeds.every((feed) => !feed.lastSuccess)
      ? [{ outlet: outlet.id, name: outlet.nameEn ?? outlet.name, error }]
      : [];
  });
  return {
    ...state,
    total: reachable.length || chosen.length,
    done: asked.length,
    allowed: granted.size > 0,
    failed,
    trouble,
  };
}
