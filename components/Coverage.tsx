import type { Country, Coverage as Found } from '../utils/words.ts';
import type { Actions, Place } from './actions.ts';
import { CountrySection } from './CountrySection.tsx';
import { Reading } from './Reading.tsx';
import { Summary } from './Summary.tsx';
import { takesByCountry } from './takesByCountry.ts';
import type { Hiding } from './useHiding.ts';

interface CoverageProps {
  coverage: Found;
  place: Place;
  home: Country;
  actions: Actions;
  hiding: Hiding;
  now: number;
}

/** What was found for the article: in one sentence, then take by take, grouped by country. */
export function Coverage({ coverage, place, home, actions, hiding, now }: CoverageProps) {
  const { article, takes } = coverage;
  const { last } = hiding;
  const places = last ? takes.toSpliced(last.at, 0, last.take) : takes;
  return (
    <>
      <Reading article={article} now={now} />
      <Summary groups={takesByCountry(takes)} />
      <div class="countries">
        {takesByCountry(places).map((group) => (
          <CountrySection
            key={group.country}
            group={group}
            home={home}
            place={place}
            actions={actions}
            hiding={hiding}
          />
        ))}
      </div>
    </>
  );
}
