import type { Settings, Size, SizeOffer } from '../utils/browser/messages.ts';
import { useTexts } from './texts.ts';

const NAMES: Record<Size, string> = { 30: 'sizeSmall', 150: 'sizeMiddle', all: 'sizeAll' };

interface WelcomeSizesProps {
  settings: Settings;
  offers: SizeOffer[];
  choose(settings: Settings): void;
}

/** How many outlets to listen to: three sizes, one of them chosen. */
export function WelcomeSizes({ settings, offers, choose }: WelcomeSizesProps) {
  const t = useTexts();
  return (
    <section class="step">
      <h2 id="step-sizes">{t('welcomeSizes')}</h2>
      <div class="size-cards" role="radiogroup" aria-labelledby="step-sizes">
        {offers.map((offer) => (
          <label key={offer.size} class="size-card">
            <input
              type="radio"
              name="size"
              value={String(offer.size)}
              checked={offer.size === settings.size}
              onChange={() => choose({ ...settings, size: offer.size })}
            />
            <span class="size-name">{t(NAMES[offer.size])}</span>
            <b class="size-outlets">{t('outlets', { n: offer.outlets })}</b>
            <span class="quiet">
              {t('sizeReach', {
                countries: t('countries', { n: offer.countries }),
                languages: t('languages', { n: offer.languages }),
              })}
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}
