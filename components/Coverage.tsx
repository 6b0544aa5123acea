import type { Country, Coverage as Found } from '../utils/words.ts';
import type { Actions, Place } from './actions.ts';
import { CountrySection } from './CountrySection.tsx';
import { Reading } from './Reading.tsx';
import { Summary } from './Summary.tsx';
import { takesByCountry } from './takesByCountry.ts';

interface CoverageProps {
  coverage: Found;
  place: Place;
  home: Country;
  actions: Actions;
  now: number;
}

/** What was found for the article: in one sentence, then take by take, grouped by country. */
export function Coverage({ coverage, place, home, actions, now }: CoverageProps) {
  const { article, takes } = coverage;
  const groups = takesByCountry(takes);
  return (
    <>
      <Reading article={article} now={now} />
      <Summary groups={groups} />
      <div class="countries">
        {groups.map((group) => (
          <CountrySection
            key={group.country}
            group={group}
            home={home}
            yours={article.published}
            place={place}
            actions={actions}
          />
        ))}
      </div>
    </>
  );
}
