import { Flag } from './Flag.tsx';
import { Numbers } from './Numbers.tsx';
import type { CountryTakes } from './takesByCountry.ts';
import { useLanguage, useTexts } from './texts.ts';

/** So many flags are taken in at a glance, and fit in one line. */
const FLAGS_SHOWN = 7;

/** The answer in one sentence: how many takes, from how many countries, in how many languages. */
export function Summary({ groups }: { groups: CountryTakes[] }) {
  const t = useTexts();
  const lang = useLanguage();
  const takes = groups.flatMap((group) => group.takes);
  const languages = new Set(takes.map((take) => take.lang.split('-')[0]));
  const more = groups.length - FLAGS_SHOWN;
  const sentence = t('foundSummary', {
    takes: t('foundTakes', { n: takes.length }),
    countries: t('foundCountries', { n: groups.length }),
    languages: t('foundLanguages', { n: languages.size }),
  });
  return (
    <section class="summary">
      <p role="status">
        <Numbers text={sentence} />
      </p>
      <p class="flags" aria-hidden="true">
        {groups.slice(0, FLAGS_SHOWN).map(({ country }) => (
          <Flag key={country} country={country} />
        ))}
        {more > 0 && <span>{new Intl.NumberFormat(lang, { signDisplay: 'always' }).format(more)}</span>}
      </p>
    </section>
  );
}
