import type { Coverage } from '../utils/words.ts';
import { Flag } from './Flag.tsx';
import { useLanguage, useTexts } from './texts.ts';
import { ago, moment } from './times.ts';

interface ReadingProps {
  /** The article, or its title as long as no more is known. */
  article: Coverage['article'] | { title: string };
  now: number;
}

/** Which article the surface speaks about: outlet, time and title. */
export function Reading({ article, now }: ReadingProps) {
  const t = useTexts();
  const lang = useLanguage();
  const known = 'url' in article ? article : undefined;
  const outlet = known?.publisher?.name ?? known?.outlet;
  const published = known?.published ?? undefined;
  return (
    <section class="reading">
      <p class="eyebrow">
        {known?.publisher && <Flag country={known.publisher.country} />}
        <span class="dotted">
          <span>{t('youAreReading')}</span>
          {outlet && (
            <span>
              <bdi>{outlet}</bdi>
            </span>
          )}
          {published && ago(published, now, lang) && (
            <time dateTime={published} title={moment(published, lang)}>
              {ago(published, now, lang)}
            </time>
          )}
        </span>
      </p>
      <h2 class="title" lang={known?.lang ?? undefined} dir="auto">
        {article.title}
      </h2>
    </section>
  );
}
