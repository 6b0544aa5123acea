import type { Take, Time } from '../utils/words.ts';
import type { Actions, Place } from './actions.ts';
import { PublisherLine } from './PublisherLine.tsx';
import { ReasonChips } from './ReasonChips.tsx';
import { TakeLink } from './TakeLink.tsx';

interface TakeCardProps {
  take: Take;
  /** When the reader's article was published. */
  yours: Time | null;
  place: Place;
  actions: Actions;
}

/** One take: who says it and when, its headline, its first lines, and why it is here. */
export function TakeCard({ take, yours, place, actions }: TakeCardProps) {
  return (
    <article class="take" data-take={take.item}>
      <PublisherLine take={take} yours={yours} />
      <h4 class="headline" lang={take.lang} dir="auto">
        <TakeLink take={take} place={place} actions={actions} />
      </h4>
      {take.summary && (
        <p class="lines" lang={take.lang} dir="auto">
          {take.summary}
        </p>
      )}
      <ReasonChips reasons={take.reasons} />
    </article>
  );
}
