import type { Progress } from '../utils/browser/messages.ts';
import { FailedOutlets } from './FailedOutlets.tsx';
import { Numbers } from './Numbers.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { useTexts } from './texts.ts';

/** How far the first filling has come. */
export function WelcomeFilling({ progress }: { progress: Progress | null }) {
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
      <FailedOutlets failed={failed} />
    </section>
  );
}
