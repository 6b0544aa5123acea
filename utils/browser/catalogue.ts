import browser from 'webextension-polyfill';
import type { Outlet } from '../words.ts';

let outlets: Promise<Outlet[]> | undefined;

/** All outlets that Elsewhere knows, read once for as long as this context lives. The file is our own, and the build has validated it. */
export function loadCatalogue(): Promise<Outlet[]> {
  outlets ??= readCatalogue().catch((error: unknown) => {
    // What failed once is tried again when it is next asked for.
    outlets = undefined;
    throw error;
  });
  return outlets;
}

async function readCatalogue(): Promise<Outlet[]> {
  const response = await fetch(browser.runtime.getURL('catalogue.json'));
  return response.json();
}
