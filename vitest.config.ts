import { defineConfig } from 'vitest/config';

/** Tests that start the bundle, for which it must be as new as its sources. */
const BUNDLE_TESTS = ['test/bundle/**/*.test.ts', 'test/demo/**/*.test.ts', 'test/foreign-service/**/*.test.ts'];

export default defineConfig({
  test: {
    // Tests that start the bundle share two cores with each other; a test that hangs still ends.
    testTimeout: 60_000,
    // Most tests wait for children rather than compute; vitest by itself would leave one of two cores idle.
    maxWorkers: '100%',
    hookTimeout: 30_000,
    // No test mocks a module or changes a global, so files need no realm each: starting one takes longer than most files do.
    pool: 'threads',
    isolate: false,
    setupFiles: ['test/same-cases.ts'],
    // Every file counts, even if no test imports it. What only a child process runs counts as unseen.
    coverage: { include: ['src/**/*.ts'], reporter: ['text', 'html', 'json'], thresholds: { branches: 95 } },
    projects: [
      { extends: true, test: { name: 'source', include: ['test/**/*.test.ts'], exclude: BUNDLE_TESTS } },
      { extends: true, test: { name: 'bundle', include: BUNDLE_TESTS, globalSetup: 'test/bundle/fresh-dist.ts' } },
    ],
  },
});
