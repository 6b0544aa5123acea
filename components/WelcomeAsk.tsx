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
  const origins = offers.find((offer) => offer.size === settings.size)?.origins ?? [];
  const sites = sitesOf(origins);
  return (
    <section class="step" aria-labelledby="step-ask">
      <h2 id="step-ask">{t('welcomeAsk')}</h2>
      <blockquote class="prompt">{t('promptWords', { n: origins.length })}</blockquote>
      <p>{t('promptWhy')}</p>
      <details class="sites">
        <summary>{t('whichSites', { n: sites.length })}</summary>
        <ul>
          {sites.map((hosts) => (
            <li key={hosts}>{hosts}</li>
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
          disabled={sites.length === 0}
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

/** The sites behind match patterns, in order, each with all of its hosts: browsers count and ask for every single one. */
function sitesOf(origins: string[]): string[] {
  const hosts = origins.map((origin) => origin.replace(/^[^/]*\/\//, '').replace(/\/.*$/, '')).sort();
  const sites = Map.groupBy(hosts, (host) => host.replace(/^www\./, ''));
  return [...sites.keys()].sort().map((site) => sites.get(site)?.join(', ') ?? site);
}
