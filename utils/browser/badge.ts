import browser from 'webextension-polyfill';

/** The colour of what Elsewhere says, as in components/styles.css. */
const MERIDIAN = '#1d5c63';

/** Shows on the toolbar button how many countries report; nothing for none. */
export async function showBadge(tabId: number, countries: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: MERIDIAN });
  await browser.action.setBadgeText({ tabId, text: countries ? String(countries) : '' });
}
