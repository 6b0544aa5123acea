import type { Reason } from '../utils/words.ts';
import { Flag } from './Flag.tsx';
import { countryName } from './names.ts';
import { useLanguage, useTexts } from './texts.ts';

/** More reasons than these convince nobody further. */
const REASONS_SHOWN = 6;

/** What a take shares with the reader's article, in chips: places, names, numbers and words. */
export function ReasonChips({ reasons }: { reasons: Reason[] }) {
  const t = useTexts();
  if (reasons.length === 0) return null;
  return (
    <ul class="chips" aria-label={t('sharedWithYours')} title={t('sharedWithYours')}>
      {reasons.slice(0, REASONS_SHOWN).map((reason) => (
        <ReasonChip key={JSON.stringify(reason)} reason={reason} />
      ))}
    </ul>
  );
}

function ReasonChip({ reason }: { reason: Reason }) {
  const lang = useLanguage();
  if (reason.kind !== 'place') {
    return (
      <li class="chip" dir="auto">
        {reason.text}
      </li>
    );
  }
  return (
    <li class="chip">
      <Flag country={reason.country} />
      {countryName(reason.country, lang)}
    </li>
  );
}
