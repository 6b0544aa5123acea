import { Reading } from './Reading.tsx';
import { useTexts } from './texts.ts';

/** The shape of an answer that is on its way. */
export function Searching({ title, now }: { title: string; now: number }) {
  const t = useTexts();
  return (
    <>
      <Reading article={{ title }} now={now} />
      <section class="summary" aria-busy="true">
        <p role="status">{t('searching')}</p>
        <p class="flags" aria-hidden="true">
          {[1, 2, 3, 4, 5].map((flag) => (
            <span key={flag} class="flag bone" />
          ))}
        </p>
      </section>
      <div class="bones" aria-hidden="true">
        {[1, 2, 3].map((take) => (
          <div key={take} class="bone-take">
            <span class="bone bone-eyebrow" />
            <span class="bone" />
            <span class="bone bone-last" />
          </div>
        ))}
      </div>
    </>
  );
}
