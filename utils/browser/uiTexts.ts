import browser from 'webextension-polyfill';

/** The language that the interface's messages are in: each _locales file names its own, since the browser may have fallen back. */
export const uiLanguage = (): string => browser.i18n.getMessage('locale') || 'en';

/** A message of the interface, or nothing if nobody wrote it. */
export const uiMessage = (key: string): string | undefined => browser.i18n.getMessage(key) || undefined;
