import { AlwaysButton } from './AlwaysButton.tsx';
import type { Actions, Place } from './actions.ts';
import { useTexts } from './texts.ts';

interface SurfaceFooterProps {
  place: Place;
  actions: Actions;
  /** Whether there are takes to compare. */
  found: boolean;
  offerAlways?: string;
}

/** What comes next: from the popup to a panel beside the page; elsewhere, the promise. */
export function SurfaceFooter({ place, actions, found, offerAlways }: SurfaceFooterProps) {
  const t = useTexts();
  if (place !== 'popup') return found ? <p class="promise">{t('matchedHere')}</p> : null;
  const panels = found && (actions.openPanel || actions.openSidePanel);
  if (!panels && !offerAlways) return null;
  return (
    <footer class="surface-footer">
      {found && actions.openPanel && (
        <button type="button" data-action="open-panel" class="main" onClick={() => actions.openPanel?.()}>
          {t('compareBeside')}
        </button>
      )}
      {found && actions.openSidePanel && (
        <button type="button" data-action="open-side-panel" class="plain" onClick={() => actions.openSidePanel?.()}>
          {t('sidePanel')}
        </button>
      )}
      {offerAlways && <AlwaysButton origin={offerAlways} actions={actions} quiet />}
    </footer>
  );
}
