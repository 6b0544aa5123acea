import type { Take, Time } from '../utils/words.ts';
import { OwnershipTag } from './OwnershipTag.tsx';
import { useLanguage, useTexts } from './texts.ts';
import { gap, moment } from './times.ts';

const GAP = { before: 'beforeYours', after: 'afterYours', same: 'sameTimeAsYours' } as const;

/** Who published a take, whose it is, and when, seen from the reader's article. */
export function PublisherLine({ take, yours }: { take: Take; yours: Time | null }) {
  const t = useTexts();
  const lang = useLanguage();
  const { name, nameEn } = take.publisher;
  const between = gap(take.published, yours, lang);
  return (
    <p class="eyebrow">
      <bdi class="outlet">{name}</bdi>
      {nameEn && nameEn !== name && <bdi>{nameEn}</bdi>}
      <OwnershipTag publisher={take.publisher} />
      {between && (
        <time dateTime={take.published} title={moment(take.published, lang)}>
          {t(GAP[between.side], { time: between.length })}
        </time>
      )}
    </p>
  );
}
