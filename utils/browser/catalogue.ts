import browser from 'webextension-polyfill';
import { parseCatalogue } from '../outlets/outlets.ts';
import type { Outlet } from '../words.ts';

let outlets: Promise<Outlet[]> | undefined;

/** All outlets that Elsewhere knows, read once for as long as this context lives. */
export function loadCatalogue(): Promise<Outlet[]> {
  outlets ??= readCatalogue();
  return outlets;
}

async function readCatalogue(): Promise<Outlet[]> {
  const response = await fetch(browser.runtime.getURL('catalogue.json'));
  return parseCatalogue(await response.json());
}
