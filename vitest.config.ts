import { defineConfig } from 'vitest/config';

/** Tests without a browser: beside the code in src, and in tests/. The browser tests are Playwright's. */
export default defineConfig({
  test: {
    environment: 'node',
    // A busy machine is slow and not wrong: no test waits on a stopwatch.
    testTimeout: 60_000,
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    allowOnly: false,
    passWithNoTests: false,
  },
});
