import type { Answer, Progress } from '../utils/browser/messages.ts';
import type { WelcomeActions } from './actions.ts';
import { FailedOutlets } from './FailedOutlets.tsx';
import { Numbers } from './Numbers.tsx';
import { TryIt } from './TryIt.tsx';
import { useTexts } from './texts.ts';

interface WelcomeReadyProps {
  progress: Progress | null;
  tryIt: Answer<'tryIt'>;
  actions: WelcomeActions;
}

/** That everything is in place, and a story to try it on. */
export function WelcomeReady({ progress, tryIt, actions }: WelcomeReadyProps) {
  const t = useTexts();
  const { items = 0, countries = 0, failed = [] } = progress ?? {};
  return (
    <section class="step" aria-labelledby="step-ready">
      <h2 id="step-ready">{t(items ? 'welcomeReady' : 'welcomeSilent')}</h2>
      <p class="counts" role="status">
        <Numbers text={`${t('reports', { n: items })} ${t('foundCountries', { n: countries })}`} />
      </p>
      {tryIt ? <TryIt story={tryIt} actions={actions} /> : <p>{t(items ? 'tryItAnywhere' : 'welcomeSilentHint')}</p>}
      <FailedOutlets failed={failed} />
    </section>
  );
}
