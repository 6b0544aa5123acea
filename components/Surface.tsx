import type { Country, SurfaceState } from '../utils/words.ts';
import type { Actions, Place } from './actions.ts';
import { guardsOf } from './inlineGuards.ts';
import { SurfaceBody } from './SurfaceBody.tsx';
import { SurfaceFooter } from './SurfaceFooter.tsx';
import { SurfaceHeader } from './SurfaceHeader.tsx';
import { directionOf, useLanguage, useTexts } from './texts.ts';
import { useHiding } from './useHiding.ts';

export interface SurfaceProps {
  state: SurfaceState;
  place: Place;
  /** The reader's own country. */
  home: Country;
  actions: Actions;
  /** Milliseconds since 1970. */
  now: number;
  /** The origin that the popup offers to look at always. */
  offerAlways?: string;
}

/** Everything a reader sees of the page's state: the same in popup, panel and side panel. */
export function Surface({ state, place, home, actions, now, offerAlways }: SurfaceProps) {
  const t = useTexts();
  const lang = useLanguage();
  const Root = place === 'inline' ? 'aside' : 'main';
  const found = state.kind === 'found' && state.coverage.takes.length > 0;
  const { root, ...hiding } = useHiding(state, actions);
  const guards = place === 'inline' ? guardsOf(actions) : {};
  return (
    <Root
      ref={root}
      class={`elsewhere surface ${place}`}
      data-state={state.kind}
      tabIndex={place === 'inline' ? -1 : undefined}
      lang={lang}
      dir={directionOf(lang)}
      aria-label={t('extensionName')}
      {...guards}
    >
      <SurfaceHeader place={place} actions={actions} />
      <div class="surface-body">
        <SurfaceBody state={state} place={place} home={home} actions={actions} hiding={hiding} now={now} />
      </div>
      <p class="unseen" role="status">
        {hiding.last && t('takeHidden')}
      </p>
      <SurfaceFooter
        place={place}
        actions={actions}
        found={found}
        offerAlways={state.kind === 'noAccess' ? undefined : offerAlways}
      />
    </Root>
  );
}
