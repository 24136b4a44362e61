import { defineConfig } from 'vitest/config';

/** Tests that change what all modules share: a global, a module, the zone of the device. Each gets a process of its own. */
const APART = ['src/**/*.apart.test.ts', 'tests/**/*.apart.test.ts'];

/** Tests without a browser: beside the code in src, and in tests/. The browser tests are Playwright's. */
export default defineConfig({
  test: {
    environment: 'node',
    // A busy machine is slow and not wrong: no test waits on a stopwatch.
    testTimeout: 60_000,
    allowOnly: false,
    passWithNoTests: false,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          // Most of a test's time is the reading of modules; what is read once serves all tests of a process.
          isolate: false,
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', ...APART],
        },
      },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
  },
});
