import type { Coverage } from '../utils/words.ts';
import type { Actions } from './actions.ts';
import { Face } from './Face.tsx';
import { Reading } from './Reading.tsx';
import { useTexts } from './texts.ts';
import { UndoButton } from './UndoButton.tsx';
import type { Hiding } from './useHiding.ts';

/** With fewer outlets than this, finding nothing says more about the outlets than about the world. */
const FEW_OUTLETS = 60;

interface NothingFoundProps {
  coverage: Coverage;
  actions: Actions;
  hiding: Hiding;
  now: number;
}

/** That nobody (or nobody whom the reader has not hidden) was found to report the same event, and how far the question went. */
export function NothingFound({ coverage, actions, hiding, now }: NothingFoundProps) {
  const t = useTexts();
  const { corpus, hidden } = coverage;
  const few = corpus.outlets < FEW_OUTLETS;
  const asked = t('nothingFoundAsked', {
    outlets: t('fromOutlets', { n: corpus.outlets }),
    countries: t('inCountries', { n: corpus.countries }),
    reports: t('reports', { n: corpus.items }),
  });
  const hint = corpus.waiting > 0 ? t('outletsWaiting', { n: corpus.waiting }) : few ? t('fewOutlets') : '';
  return (
    <>
      <Reading article={coverage.article} now={now} />
      <Face
        title={t(hidden ? 'nothingMore' : 'nothingFound')}
        text={`${hidden ? t('youHid', { n: hidden }) : asked} ${hint}`.trim()}
      >
        {hiding.last && <UndoButton undo={hiding.undo} look="plain" />}
        {few && actions.welcome && (
          <button type="button" data-action="welcome" class="plain" onClick={() => actions.welcome?.()}>
            {t('chooseMoreOutlets')}
          </button>
        )}
      </Face>
    </>
  );
}
