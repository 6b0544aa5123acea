import type { Actions, Place } from './actions.ts';
import { Cross } from './Cross.tsx';
import { Mark } from './Mark.tsx';
import { useTexts } from './texts.ts';

/** The name of the extension above a surface, and the way out of the panel in the page. */
export function SurfaceHeader({ place, actions }: { place: Place; actions: Actions }) {
  const t = useTexts();
  // A panel inside a page must not add a second main heading to it.
  const Name = place === 'inline' ? 'p' : 'h1';
  return (
    <header class="surface-header">
      <Name class="name">
        <Mark />
        <span translate={false}>elsewhere</span>
      </Name>
      {place === 'inline' && actions.close && (
        <button
          type="button"
          data-action="close"
          class="close"
          aria-label={t('close')}
          title={t('close')}
          onClick={() => actions.close?.()}
        >
          <Cross />
        </button>
      )}
    </header>
  );
}
