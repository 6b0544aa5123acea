import type { Take } from '../utils/words.ts';
import type { Actions, Place } from './actions.ts';
import { httpsUrl } from './httpsUrl.ts';

interface TakeLinkProps {
  take: Take;
  place: Place;
  actions: Actions;
}

/**
 * A headline that opens its take. In a page it is no real link, because the page's own scripts and rules can reach
 * those.
 */
export function TakeLink({ take, place, actions }: TakeLinkProps) {
  const href = httpsUrl(take.url);
  if (!href) return <>{take.title}</>;
  if (place === 'inline') return <InlineLink title={take.title} open={() => actions.open(take.item)} />;
  return (
    <a class="take-link" href={href} target="_blank" rel="noreferrer noopener">
      {take.title}
    </a>
  );
}

function InlineLink({ title, open }: { title: string; open: () => void }) {
  const onClick = (event: MouseEvent) => event.isTrusted && open();
  const onKeyDown = (event: KeyboardEvent) => event.isTrusted && event.key === 'Enter' && !event.repeat && open();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real link could be prefetched or read by the page
    <span class="take-link" role="link" tabIndex={0} onClick={onClick} onKeyDown={onKeyDown}>
      {title}
    </span>
  );
}
