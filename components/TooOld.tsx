import type { Coverage } from '../utils/words.ts';
import { Face } from './Face.tsx';
import { Reading } from './Reading.tsx';
import { useLanguage, useTexts } from './texts.ts';
import { day } from './times.ts';

/** That the article appeared before the first report kept here, and when that was. */
export function TooOld({ coverage, now }: { coverage: Coverage; now: number }) {
  const t = useTexts();
  const begins = day(coverage.corpus.begins, now, useLanguage());
  return (
    <>
      <Reading article={coverage.article} now={now} />
      <Face title={begins ? t('tooOld', { day: begins }) : t('tooOldUndated')} text={t('tooOldHint')} />
    </>
  );
}
