import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.e2e.ts'],
    // One browser at a time: two would share two cores, and a story's steps follow each other.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    bail: 0,
  },
});
