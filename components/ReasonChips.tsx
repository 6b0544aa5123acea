import type { Reason, Time } from '../utils/words.ts';
import { Flag } from './Flag.tsx';
import { countryName } from './names.ts';
import { useLanguage, useTexts } from './texts.ts';
import { gapOf, moment } from './times.ts';

/** More reasons than these convince nobody further. */
const REASONS_SHOWN = 6;

interface ReasonChipsProps {
  reasons: Reason[];
  /** When the take was published. */
  published: Time;
}

/** Why a take is here, in chips: what it shares with the reader's article and, last, how far from it in time it came. */
export function ReasonChips({ reasons, published }: ReasonChipsProps) {
  const t = useTexts();
  if (reasons.length === 0) return null;
  const shared = reasons.filter(({ kind }) => kind !== 'time').slice(0, REASONS_SHOWN);
  const times = reasons.filter(({ kind }) => kind === 'time');
  return (
    <ul class="chips" aria-label={t('whyHere')} title={t('whyHere')}>
      {[...shared, ...times].map((reason) => (
        <ReasonChip key={JSON.stringify(reason)} reason={reason} published={published} />
      ))}
    </ul>
  );
}

function ReasonChip({ reason, published }: { reason: Reason; published: Time }) {
  const t = useTexts();
  const lang = useLanguage();
  switch (reason.kind) {
    case 'place':
      return (
        <li class="chip">
          <Flag country={reason.country} />
          {countryName(reason.country, lang)}
        </li>
      );
    case 'time': {
      const { words, n } = gapOf(reason.hours);
      return (
        <li class="chip">
          <time dateTime={published} title={moment(published, lang)}>
            {t(words, { n })}
          </time>
        </li>
      );
    }
    default:
      return (
        <li class="chip" dir="auto">
          {reason.text}
        </li>
      );
  }
}
