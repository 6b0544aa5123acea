import type { Progress } from '../utils/browser/messages.ts';
import { useTexts } from './texts.ts';

/** The outlets that did not answer, and why, folded away. */
export function FailedOutlets({ failed }: { failed: Progress['failed'] }) {
  const t = useTexts();
  if (failed.length === 0) return null;
  return (
    <details class="failed">
      <summary>{t('outletsFailed', { n: failed.length })}</summary>
      <p class="quiet">{t('outletsFailedHint')}</p>
      <ul>
        {failed.map(({ outlet, name, error }) => (
          <li key={outlet}>
            <bdi>{name}</bdi>
            <span class="quiet" lang="en" dir="auto">
              {error}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
