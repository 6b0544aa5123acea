import browser from 'webextension-polyfill';

/** The colour of what Elsewhere says, as in components/styles.css. */
const MERIDIAN = '#1d5c63';

/**
 * Shows on the toolbar button how many countries report (nothing for none), if the tab still shows this address: what is said
 * of a page may come after the reader has left it. Where the browser hides the address, the page that spoke is gone, too.
 */
export async function showBadge(page: { tabId: number; url: string; countries: number }): Promise<void> {
  const { tabId, url, countries } = page;
  const tab = await browser.tabs.get(tabId);
  if (!tab.url || withoutFragment(tab.url) !== withoutFragment(url)) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: MERIDIAN });
  await browser.action.setBadgeText({ tabId, text: countries ? String(countries) : '' });
}

const withoutFragment = (url: string) => url.replace(/#.*$/s, '');
