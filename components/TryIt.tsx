import type { Answer } from '../utils/browser/messages.ts';
import type { WelcomeActions } from './actions.ts';
import { Flag } from './Flag.tsx';
import { countryName } from './names.ts';
import { useLanguage, useTexts } from './texts.ts';

/** A story that the corpus has, to try Elsewhere on. */
export function TryIt({ story, actions }: { story: NonNullable<Answer<'tryIt'>>; actions: WelcomeActions }) {
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
