import type { Take } from '../utils/words.ts';
import { useTexts } from './texts.ts';
import type { Hiding } from './useHiding.ts';

/** Says that a take is not about the event of the reader's article. Last in its card, so that the headline comes first to the keyboard. */
export function HideButton({ take, hide }: { take: Take; hide: Hiding['hide'] }) {
  const t = useTexts();
  const room = (button: Element) => button.closest('.take')?.getBoundingClientRect().height ?? 0;
  return (
    <button
      type="button"
      data-action="hide"
      class="not-same"
      aria-label={t('notSameEvent')}
      aria-describedby={`take-${take.item}`}
      title={t('notSameEvent')}
      onClick={(event) => hide(take, room(event.currentTarget))}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="M3 6h10M3 10h10M10.3 2.8 5.7 13.2"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linecap="round"
        />
      </svg>
    </button>
  );
}
