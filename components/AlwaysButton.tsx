import type { Actions } from './actions.ts';
import { useTexts } from './texts.ts';

/** Asks for lasting access to one site, which it names. */
export function AlwaysButton({ origin, actions }: { origin: string | null; actions: Actions }) {
  const t = useTexts();
  if (!actions.always || !origin || !URL.canParse(origin)) return null;
  return (
    <button type="button" class="plain" onClick={() => actions.always?.(origin)}>
      {t('alwaysOn', { site: new URL(origin).hostname.replace(/^www\./, '') })}
    </button>
  );
}
