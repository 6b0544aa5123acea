import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      'webextension-polyfill': fileURLToPath(new URL('tests/unit/browser/webextensionPolyfill.ts', import.meta.url)),
    },
  },
  // One environment for all files of a worker: starting one for each costs more than the tests.
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node', isolate: false },
});
