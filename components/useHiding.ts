import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SurfaceState, Take } from '../utils/words.ts';
import type { Actions } from './actions.ts';

/** The take that was hidden last in this surface. */
export interface JustHidden {
  take: Take;
  /** Where it stood among the takes. */
  at: number;
  /** How high its card was, in CSS pixels. */
  room: number;
}

/** What a surface knows of hiding: what was hidden last, as long as that can be taken back, and how to do both. */
export interface Hiding {
  last: JustHidden | undefined;
  hide(take: Take, room: number): void;
  undo(): void;
}

/**
 * Remembers for one surface, and until the next, which take the reader has hidden there: its place offers to have it back.
 * A control that goes would take the keyboard with it, so what comes in its place gets that, once it is there.
 */
export function useHiding(state: SurfaceState, actions: Actions): Hiding & { root: RefObject<HTMLElement | null> } {
  const root = useRef<HTMLElement>(null);
  const heir = useRef('');
  const [hidden, setHidden] = useState<JustHidden & { article: string }>();
  const coverage = 'coverage' in state ? state.coverage : undefined;
  const takes = coverage?.takes ?? [];
  const isGone =
    hidden && coverage?.article.url === hidden.article && !takes.some(({ item }) => item === hidden.take.item);

  useLayoutEffect(() => {
    const control = heir.current && root.current?.querySelector<HTMLElement>(heir.current);
    if (!control) return;
    heir.current = '';
    control.focus();
  });

  return {
    root,
    last: isGone ? hidden : undefined,
    hide(take, room) {
      if (!coverage) return;
      heir.current = '[data-action="undo"]';
      setHidden({ take, at: takes.indexOf(take), room, article: coverage.article.url });
      actions.hide?.({ item: take.item, hidden: true });
    },
    undo() {
      if (!hidden) return;
      const { item } = hidden.take;
      heir.current = `[data-take="${item}"] [data-action="hide"]`;
      actions.hide?.({ item, hidden: false });
    },
  };
}
