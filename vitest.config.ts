import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests that start the bundle share two cores with each other; a test that hangs still ends.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
