import { newPanelHost, panelHost } from './world.ts';

const PANEL_WIDTH = 'min(420px, 100vw)';

/** The panel's place in a page. */
export interface PanelFrame {
  root: HTMLElement;
  /** Aborts when the panel is closed, by whomever. */
  closed: AbortSignal;
  close(): void;
}

/**
 * Opens the panel in this page, or nothing if it is open already (then that one gets the focus). Two walls keep the page
 * out: a closed shadow root, through which its scripts cannot look, and in it a frame of its own, so that keys, clicks and
 * selections are events of another document, and the page's style sheets and speculation rules end at its border.
 */
export async function openPanelFrame(
  document: Document,
  { styles, direction }: { styles: string; direction: 'ltr' | 'rtl' },
): Promise<PanelFrame | undefined> {
  const open = await panelHost(document);
  if (open) {
    open.focus();
    return undefined;
  }
  const host = await newPanelHost(document);
  const frame = document.createElement('iframe');
  frame.title = 'Elsewhere';
  place(host, frame, direction);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  host.attachShadow({ mode: 'closed', delegatesFocus: true }).append(frame);
  document.documentElement.append(host);
  host.showPopover?.();
  await loaded;
  const inside = frame.contentDocument;
  if (!inside) throw new Error('This page does not let Elsewhere open a panel. Use the side panel instead.');
  dress(inside, styles);
  const life = new AbortController();
  const close = () => {
    life.abort();
    host.remove();
  };
  return { root: inside.body, closed: life.signal, close };
}

/** Inline and important: the page's own style sheets cannot win against it. */
function place(host: HTMLElement, frame: HTMLElement, direction: 'ltr' | 'rtl'): void {
  host.popover = 'manual';
  setStyles(host, {
    all: 'initial',
    position: 'fixed',
    inset: direction === 'rtl' ? '0 auto 0 0' : '0 0 0 auto',
    width: PANEL_WIDTH,
    height: '100%',
    'max-height': '100%',
    'z-index': '2147483647',
    border: '0',
    padding: '0',
    margin: '0',
    overflow: 'hidden',
    'box-shadow': '0 0 24px rgb(0 0 0 / 25%)',
  });
  setStyles(frame, {
    all: 'initial',
    display: 'block',
    width: '100%',
    height: '100%',
    border: '0',
    'color-scheme': 'light dark',
  });
}

function setStyles(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

/** A constructed sheet is no inline style: pages whose policy forbids those let it through. */
function dress(inside: Document, styles: string): void {
  const { defaultView } = inside as { defaultView: (Window & typeof globalThis) | null };
  if (!defaultView) return;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(styles);
  inside.adoptedStyleSheets = [sheet];
}
