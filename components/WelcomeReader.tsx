import type { Settings } from '../utils/browser/messages.ts';
import type { Country } from '../utils/words.ts';
import { FLAG_CODES, Flag } from './Flag.tsx';
import { LanguagePicker } from './LanguagePicker.tsx';
import { byName, countryName } from './names.ts';
import { useLanguage, useTexts } from './texts.ts';

/** Flags that are no country's or region's: unions, and islands that nobody lives on. */
const NOBODYS_HOME = new Set(['AC', 'BV', 'EU', 'HM', 'IC', 'TA', 'UM']);

interface WelcomeReaderProps {
  settings: Settings;
  countries: Country[];
  choose(settings: Settings): void;
}

/** Where the reader is at home and what they read: guessed, and theirs to change. */
export function WelcomeReader({ settings, countries, choose }: WelcomeReaderProps) {
  const t = useTexts();
  const others = FLAG_CODES.filter((code) => !countries.includes(code) && !NOBODYS_HOME.has(code));
  return (
    <section class="step" aria-labelledby="step-reader">
      <h2 id="step-reader">{t('welcomeReader')}</h2>
      <p class="quiet">{t('welcomeGuessed')}</p>
      <div class="field">
        <label for="home">{t('homeCountry')}</label>
        <span class="with-flag">
          <Flag country={settings.home} />
          <select
            id="home"
            value={settings.home}
            onChange={(event) => choose({ ...settings, home: event.currentTarget.value })}
          >
            <CountryOptions label={t('countriesWithOutlets')} countries={countries} />
            <CountryOptions label={t('countriesWithout')} countries={others} />
          </select>
        </span>
        <p class="quiet">{t('homeCountryWhy')}</p>
      </div>
      <LanguagePicker languages={settings.languages} change={(languages) => choose({ ...settings, languages })} />
    </section>
  );
}

function CountryOptions({ label, countries }: { label: string; countries: Country[] }) {
  const lang = useLanguage();
  if (countries.length === 0) return null;
  return (
    <optgroup label={label}>
      {byName(countries, (code) => countryName(code, lang), lang).map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
