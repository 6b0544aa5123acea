import type { Country } from '../utils/words.ts';
import type { Actions, Place } from './actions.ts';
import { Flag } from './Flag.tsx';
import { HiddenTake } from './HiddenTake.tsx';
import { countryName } from './names.ts';
import { TakeCard } from './TakeCard.tsx';
import type { CountryTakes } from './takesByCountry.ts';
import { useLanguage, useTexts } from './texts.ts';
import type { Hiding } from './useHiding.ts';

/** One country must not push the others out of sight: its further takes fold away. */
const TAKES_SHOWN = 3;

interface CountrySectionProps {
  group: CountryTakes;
  home: Country;
  place: Place;
  actions: Actions;
  hiding: Hiding;
}

/** One country's takes under its name. */
export function CountrySection({ group, home, place, actions, hiding }: CountrySectionProps) {
  const t = useTexts();
  const lang = useLanguage();
  const { country, takes } = group;
  const { last, undo } = hiding;
  const cards = takes.map((take) =>
    take === last?.take ? (
      <HiddenTake key={take.item} hidden={last} undo={undo} />
    ) : (
      <TakeCard key={take.item} take={take} place={place} actions={actions} hiding={hiding} />
    ),
  );
  return (
    <section class="country">
      <h3 class="country-name">
        <Flag country={country} />
        {countryName(country, lang)}
        {country === home && <span class="tag">{t('yourCountry')}</span>}
      </h3>
      {cards.slice(0, TAKES_SHOWN)}
      {cards.length > TAKES_SHOWN && (
        <details class="more">
          <summary>{t('moreTakes', { n: cards.length - TAKES_SHOWN })}</summary>
          {cards.slice(TAKES_SHOWN)}
        </details>
      )}
    </section>
  );
}
