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
    <fieldset class="step sizes">
      <legend>
        <h2>{t('welcomeSizes')}</h2>
      </legend>
      <div class="size-cards">
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
              {t('inCountries', { n: offer.countries })}, {t('foundLanguages', { n: offer.languages })}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
