import type { Settings, SizeOffer } from '../utils/browser/messages.ts';
import type { WelcomeActions } from './actions.ts';
import { useTexts } from './texts.ts';

interface WelcomeAskProps {
  settings: Settings;
  offers: SizeOffer[];
  actions: WelcomeActions;
}

/** What the browser is about to ask and why, what others can see of it, and the one button that starts. */
export function WelcomeAsk({ settings, offers, actions }: WelcomeAskProps) {
  const t = useTexts();
  const hosts = hostsOf(offers.find((offer) => offer.size === settings.size)?.origins ?? []);
  return (
    <section class="step" aria-labelledby="step-ask">
      <h2 id="step-ask">{t('welcomeAsk')}</h2>
      <blockquote class="prompt">{t('promptWords', { n: hosts.length })}</blockquote>
      <p>{t('promptWhy')}</p>
      <details class="sites">
        <summary>{t('whichSites', { n: hosts.length })}</summary>
        <ul>
          {hosts.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
      <p>{t('pollingSeen')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.polling}
          onChange={(event) => actions.choose({ ...settings, polling: event.currentTarget.checked })}
        />
        <span>
          <span>{t('pollOnSchedule')}</span>
          <span class="quiet">{t('pollOnScheduleOff')}</span>
        </span>
      </label>
      <div class="welcome-controls">
        <button
          type="button"
          data-action="allow"
          class="main large"
          disabled={hosts.length === 0}
          onClick={() => actions.allow()}
        >
          {t('allowAndFill')}
        </button>
        <button type="button" data-action="not-now" class="plain large" onClick={() => actions.notNow()}>
          {t('notNow')}
        </button>
      </div>
    </section>
  );
}

/**
 * The hosts behind match patterns, once each: `https://www.x.example/*` and `https://x.example/*` are one to a
 * reader.
 */
function hostsOf(origins: string[]): string[] {
  const hosts = origins.map((origin) => origin.replace(/^[^/]*\/\/(?:\*\.|www\.)?/, '').replace(/\/.*$/, ''));
  return [...new Set(hosts)].sort();
}
