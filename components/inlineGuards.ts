import type { Actions } from './actions.ts';

/**
 * Listeners for the panel in a page: events that the page's scripts made up get nowhere, keys that the reader
 * presses here do not reach the page's shortcuts, and Escape closes.
 */
export function guardsOf(actions: Actions) {
  return {
    onClickCapture: dropUntrusted,
    onKeyDownCapture: dropUntrusted,
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.key === 'Escape') actions.close?.();
    },
    onKeyUp: stop,
    onKeyPress: stop,
  };
}

const stop = (event: Event) => event.stopPropagation();

function dropUntrusted(event: Event) {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
