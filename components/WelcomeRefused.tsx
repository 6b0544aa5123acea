import type { WelcomeActions } from './actions.ts';
import { useTexts } from './texts.ts';

/** What still works without any site allowed, and the way back. */
export function WelcomeRefused({ actions }: { actions: WelcomeActions }) {
  const t = useTexts();
  return (
    <section class="step" aria-labelledby="step-refused">
      <h2 id="step-refused">{t('welcomeRefused')}</h2>
      <div class="refused" role="status">
        <p>{t('refusedStill')}</p>
        <p>{t('refusedMissing')}</p>
      </div>
      <div class="welcome-controls">
        <button type="button" data-action="allow" class="main large" onClick={() => actions.allow()}>
          {t('allowAfterAll')}
        </button>
      </div>
    </section>
  );
}
