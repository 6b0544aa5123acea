import type { Hide, Settings } from '../utils/browser/messages.ts';

/** Where a surface is shown: the toolbar's popup, in the page itself, or the browser's own side panel. */
export type Place = 'popup' | 'inline' | 'side';

/** What a reader can do in a surface. A surface leaves out the controls of actions that are absent. */
export interface Actions {
  /** Opens a take by its number: used inline, where no real link may stand. */
  open(item: number): void;
  /** Hides a take for good, or has it back. */
  hide?(hide: Hide): void;
  /** Opens the panel in the page. */
  openPanel?(): void;
  /** Opens the browser's own side panel; absent where there is none, as on Android. */
  openSidePanel?(): void;
  /** Asks for lasting access to one origin. Called inside the click, before anything else. */
  always?(origin: string): void;
  /** Looks again after a failure. */
  retry?(): void;
  /** Opens the welcome page. */
  welcome?(): void;
  /** Closes the panel in the page. */
  close?(): void;
}

/** What a reader can do on the welcome page. */
export interface WelcomeActions {
  /** Keeps what was chosen: called at every change, with all settings. */
  choose(settings: Settings): void;
  /** Asks the browser for the sites of the chosen size. Called inside the click, before anything else. */
  allow(): void;
  /** Goes on without any sites: Elsewhere then looks only when clicked. */
  notNow(): void;
  /** Opens the story to try Elsewhere on. */
  tryIt(): void;
}
