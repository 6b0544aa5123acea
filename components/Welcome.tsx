import type { Answer, Progress, Settings, SizeOffer } from '../utils/browser/messages.ts';
import type { Country } from '../utils/words.ts';
import type { WelcomeActions } from './actions.ts';
import { directionOf, useLanguage, useTexts } from './texts.ts';
import { WelcomeAsk } from './WelcomeAsk.tsx';
import { WelcomeFilling } from './WelcomeFilling.tsx';
import { WelcomeIntro } from './WelcomeIntro.tsx';
import { WelcomeReader } from './WelcomeReader.tsx';
import { WelcomeReady } from './WelcomeReady.tsx';
import { WelcomeRefused } from './WelcomeRefused.tsx';
import { WelcomeSizes } from './WelcomeSizes.tsx';

/** Where the reader is on the welcome page, and what there is to choose from. */
export interface WelcomeView {
  step: 'choose' | 'filling' | 'ready' | 'refused';
  settings: Settings;
  offers: SizeOffer[];
  /** The countries that the catalogue has outlets in. */
  countries: Country[];
  progress: Progress | null;
  tryIt: Answer<'tryIt'>;
  /** Something that went wrong, in a sentence. */
  message?: string;
}

/**
 * The welcome page: what Elsewhere is, what the reader chooses, what the browser will ask, and then how the
 * reports come in.
 */
export function Welcome({ view, actions }: { view: WelcomeView; actions: WelcomeActions }) {
  const t = useTexts();
  const lang = useLanguage();
  return (
    <main
      class="elsewhere welcome"
      data-step={view.step}
      lang={lang}
      dir={directionOf(lang)}
      aria-label={t('extensionName')}
    >
      <WelcomeIntro />
      {view.message && (
        <p class="notice" role="alert" lang="en" dir="auto">
          {view.message}
        </p>
      )}
      <WelcomeStep view={view} actions={actions} />
    </main>
  );
}

function WelcomeStep({ view, actions }: { view: WelcomeView; actions: WelcomeActions }) {
  switch (view.step) {
    case 'choose':
      return (
        <>
          <WelcomeReader settings={view.settings} countries={view.countries} choose={actions.choose} />
          <WelcomeSizes settings={view.settings} offers={view.offers} choose={actions.choose} />
          <WelcomeAsk settings={view.settings} offers={view.offers} actions={actions} />
        </>
      );
    case 'filling':
      return <WelcomeFilling progress={view.progress} tryIt={view.tryIt} actions={actions} />;
    case 'ready':
      return <WelcomeReady progress={view.progress} tryIt={view.tryIt} actions={actions} />;
    case 'refused':
      return <WelcomeRefused actions={actions} />;
  }
}
