import { Mark } from './Mark.tsx';
import { useTexts } from './texts.ts';

/** What Elsewhere is, in three short lines. */
export function WelcomeIntro() {
  const t = useTexts();
  return (
    <header class="intro">
      <p class="name">
        <Mark />
        <span translate={false}>elsewhere</span>
      </p>
      <h1>{t('welcomeTitle')}</h1>
      <ul>
        <li>{t('welcomeWhat')}</li>
        <li>{t('welcomeWhere')}</li>
        <li>{t('welcomeNever')}</li>
      </ul>
    </header>
  );
}
