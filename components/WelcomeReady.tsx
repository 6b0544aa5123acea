import type { Answer, Progress } from '../utils/browser/messages.ts';
import type { WelcomeActions } from './actions.ts';
import { FailedOutlets } from './FailedOutlets.tsx';
import { Flag } from './Flag.tsx';
import { Numbers } from './Numbers.tsx';
import { countryName } from './names.ts';
import { useLanguage, useTexts } from './texts.ts';

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
      <h2 id="step-ready">{t('welcomeReady')}</h2>
      <p class="counts" role="status">
        <Numbers text={`${t('reports', { n: items })} ${t('foundCountries', { n: countries })}`} />
      </p>
      {tryIt ? <TryIt story={tryIt} actions={actions} /> : <p>{t('tryItAnywhere')}</p>}
      <FailedOutlets failed={failed} />
    </section>
  );
}

function TryIt({ story, actions }: { story: NonNullable<Answer<'tryIt'>>; actions: WelcomeActions }) {
  const t = useTexts();
  const lang = useLanguage();
  return (
    <article class="try-it">
      <p class="eyebrow">
        <Flag country={story.country} />
        <span class="dotted">
          <span>
            <bdi class="outlet">{story.outlet}</bdi>
          </span>
          <span>{countryName(story.country, lang)}</span>
          <span>{t('toldInCountries', { n: story.countries })}</span>
        </span>
      </p>
      <h3 class="title" lang={story.lang} dir="auto">
        {story.title}
      </h3>
      <button type="button" data-action="try-it" class="main large" onClick={() => actions.tryIt()}>
        {t('tryIt')}
      </button>
      <p class="quiet">{t('tryItHint')}</p>
    </article>
  );
}
