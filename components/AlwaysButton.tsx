import type { Actions } from './actions.ts';
import { useTexts } from './texts.ts';

/** Asks for lasting access to one site, which it names. */
export function AlwaysButton({ origin, actions, quiet }: { origin: string | null; actions: Actions; quiet?: boolean }) {
  const t = useTexts();
  if (!actions.always || !origin || !URL.canParse(origin)) return null;
  return (
    <button
      type="button"
      data-action="always"
      class={quiet ? 'quiet-button always' : 'plain'}
      onClick={() => actions.always?.(origin)}
    >
      {t('alwaysOn', { site: new URL(origin).hostname.replace(/^www\./, '') })}
    </button>
  );
}
