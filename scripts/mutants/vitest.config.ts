import { defineConfig } from 'vitest/config';

/** The tests made for the mutated files. A mutant costs a run of those that reach it. */
const TESTS = [
  'test/judge/**/*',
  'test/domain/token',
  'test/scan/{start*,refused-order,obstacle,rescan,twins,find-ordered}',
  'test/wsc/{patience,retry,parse-retry-after}',
  // The hardest reports to compare with a baseline.
  'test/wsc/report/doubt',
  // Orders of several sites, which meet each other.
  'test/story/run-several',
];

export default defineConfig({
  test: {
    include: TESTS.map((path) => `${path}.test.ts`),
    testTimeout: 60_000,
    pool: 'threads',
    isolate: false,
    setupFiles: ['test/same-cases.ts'],
  },
});
