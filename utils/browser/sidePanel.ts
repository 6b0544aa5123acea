import browser from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill's types do not know. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/**
 * Gives what opens the browser's own side panel beside this window, or nothing where there is none (Firefox for Android).
 * Must be called straight from a click: both browsers ask for the gesture.
 */
export function sidePanelOpener(windowId: number): (() => Promise<void>) | undefined {
  const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
  if (sidePanel) return () => sidePanel.open({ windowId });
  if (browser.sidebarAction) return () => browser.sidebarAction.open();
  return undefined;
}
