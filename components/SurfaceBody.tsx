import type { Country, SurfaceState } from '../utils/words.ts';
import { AlwaysButton } from './AlwaysButton.tsx';
import type { Actions, Place } from './actions.ts';
import { Coverage } from './Coverage.tsx';
import { Face } from './Face.tsx';
import { Filling } from './Filling.tsx';
import { NothingFound } from './NothingFound.tsx';
import { Searching } from './Searching.tsx';
import { TooOld } from './TooOld.tsx';
import { useTexts } from './texts.ts';
import type { Hiding } from './useHiding.ts';

interface SurfaceBodyProps {
  state: SurfaceState;
  place: Place;
  home: Country;
  actions: Actions;
  hiding: Hiding;
  now: number;
}

/** The face of a state: every state has one, in every surface. */
export function SurfaceBody({ state, place, home, actions, hiding, now }: SurfaceBodyProps) {
  const t = useTexts();
  switch (state.kind) {
    case 'found':
    case 'nothingFound':
      if (state.coverage.takes.length === 0)
        return <NothingFound coverage={state.coverage} actions={actions} hiding={hiding} now={now} />;
      return (
        <Coverage coverage={state.coverage} place={place} home={home} actions={actions} hiding={hiding} now={now} />
      );
    case 'searching':
      return <Searching title={state.title} now={now} />;
    case 'reading':
      return <Face title={t('reading')} />;
    case 'notAnArticle':
      return <Face title={t('notAnArticle')} text={t('notAnArticleHint')} />;
    case 'browserPage':
      return <Face title={t('browserPage')} text={t('browserPageHint')} />;
    case 'noAccess':
      return (
        <Face title={t('noAccess')} text={t('noAccessHint')}>
          <AlwaysButton origin={state.origin} actions={actions} />
        </Face>
      );
    case 'failed':
      return (
        <Face title={t('failed')} text={state.message}>
          {actions.retry && (
            <button type="button" data-action="retry" class="main" onClick={() => actions.retry?.()}>
              {t('tryAgain')}
            </button>
          )}
        </Face>
      );
    case 'corpusEmpty':
      return (
        <Face title={t('corpusEmpty')} text={t('corpusEmptyHint')}>
          {actions.welcome && (
            <button type="button" data-action="welcome" class="main" onClick={() => actions.welcome?.()}>
              {t('setUp')}
            </button>
          )}
        </Face>
      );
    case 'corpusFilling':
      return <Filling corpus={state.corpus} />;
    case 'tooOld':
      return <TooOld coverage={state.coverage} now={now} />;
  }
}
