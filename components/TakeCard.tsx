import type { Take } from '../utils/words.ts';
import type { Actions, Place } from './actions.ts';
import { HideButton } from './HideButton.tsx';
import { PublisherLine } from './PublisherLine.tsx';
import { ReasonChips } from './ReasonChips.tsx';
import { TakeLink } from './TakeLink.tsx';
import type { Hiding } from './useHiding.ts';

interface TakeCardProps {
  take: Take;
  place: Place;
  actions: Actions;
  hiding: Hiding;
}

/** One take: who says it, its headline, its first lines, why it is here, and the way to say that it is not. */
export function TakeCard({ take, place, actions, hiding }: TakeCardProps) {
  return (
    <article class="take" data-take={take.item}>
      <PublisherLine publisher={take.publisher} />
      <h4 class="headline" id={`take-${take.item}`} lang={take.lang} dir="auto">
        <TakeLink take={take} place={place} actions={actions} />
      </h4>
      {take.summary && (
        <p class="lines" lang={take.lang} dir="auto">
          {take.summary}
        </p>
      )}
      <ReasonChips reasons={take.reasons} published={take.published} />
      {actions.hide && <HideButton take={take} hide={hiding.hide} />}
    </article>
  );
}
