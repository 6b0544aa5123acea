import type { Answer, Progress } from '../utils/browser/messages.ts';
import type { WelcomeActions } from './actions.ts';
import { FailedOutlets } from './FailedOutlets.tsx';
import { Numbers } from './Numbers.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { TryIt } from './TryIt.tsx';
import { useTexts } from './texts.ts';

interface WelcomeFillingProps {
  progress: Progress | null;
  tryIt: Answer<'tryIt'>;
  actions: WelcomeActions;
}

/** How far the first filling has come, and a story to try as soon as there is one. */
export function WelcomeFilling({ progress, tryIt, actions }: WelcomeFillingProps) {
  const t = useTexts();
  const { done = 0, total = 0, items = 0, countries = 0, failed = [] } = progress ?? {};
  const label = t('outletsDone', { done, n: total });
  return (
    <section class="step" aria-labelledby="step-filling">
      <h2 id="step-filling">{t('welcomeFilling')}</h2>
      <ProgressBar done={done} total={total} label={label} />
      <p class="counts" role="status">
        <Numbers text={label} />
      </p>
      <p class="counts">
        <Numbers text={`${t('reports', { n: items })} ${t('foundCountries', { n: countries })}`} />
      </p>
      <p class="quiet">{t('welcomeFillingHint')}</p>
      {tryIt && <TryIt story={tryIt} actions={actions} />}
      <FailedOutlets failed={failed} />
    </section>
  );
}
