/** Stands in for the browser in unit tests: the polyfill refuses to load outside an extension. */
export { fakeBrowser as default } from 'wxt/testing/fake-browser';
