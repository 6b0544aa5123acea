import type { Language } from '../utils/words.ts';
import { Cross } from './Cross.tsx';
import { LANGUAGES } from './languages.ts';
import { byName, languageName } from './names.ts';
import { useLanguage, useTexts } from './texts.ts';

interface LanguagePickerProps {
  languages: Language[];
  change(languages: Language[]): void;
}

/** The languages somebody reads, as chips to remove and a list to add from. */
export function LanguagePicker({ languages, change }: LanguagePickerProps) {
  const t = useTexts();
  const lang = useLanguage();
  const nameOf = (code: Language) => languageName(code, lang);
  const others = LANGUAGES.filter((code) => !languages.includes(code));
  const add = (event: { currentTarget: HTMLSelectElement }) => {
    const { value } = event.currentTarget;
    event.currentTarget.value = '';
    if (value) change([...languages, value]);
  };
  return (
    <fieldset class="field">
      <legend>{t('languagesRead')}</legend>
      <ul class="language-chips">
        {languages.map((code) => (
          <li key={code} class="language-chip">
            <span>{nameOf(code)}</span>
            <button
              type="button"
              class="remove"
              aria-label={t('removeLanguage', { language: nameOf(code) })}
              onClick={() => change(languages.filter((kept) => kept !== code))}
            >
              <Cross />
            </button>
          </li>
        ))}
        <li>
          <select class="add" aria-label={t('addLanguage')} value="" onChange={add}>
            <option value="">{t('addLanguage')}</option>
            {byName(others, nameOf, lang).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </li>
      </ul>
      <p class="quiet">{t('languagesReadWhy')}</p>
    </fieldset>
  );
}
