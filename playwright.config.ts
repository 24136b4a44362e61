import { defineConfig } from '@playwright/test';
import { chromiumFlags, isRoot } from './scripts/chromium/chromium-flags.ts';
import { addressOf, VARIANTS } from './scripts/e2e/variants.ts';

// `npm run e2e` finds the browser and names it here.
const executablePath = process.env['CHROMIUM_PATH'];

/**
 * Every test runs on the site at the root of its host. Tests with the tag @base run a second time on the site below a
 * path; they use addresses without a leading slash: `page.goto('guide/')`.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'reports/playwright',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Machines that test for others stall for seconds. A test that needs its second try is named at the end of the run.
  retries: 1,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'en-US',
    // Recording costs about as much as the tests; what fails is tried again, and then it is recorded.
    trace: 'on-first-retry',
    video: 'off',
    launchOptions: {
      args: chromiumFlags(isRoot()),
      chromiumSandbox: !isRoot(),
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  projects: VARIANTS.map((variant) => ({
    name: variant.name,
    use: { baseURL: addressOf(variant) },
    ...(variant.base === '/' ? {} : { grep: /@base/ }),
  })),
  webServer: VARIANTS.map((variant) => ({
    command: `"${process.execPath}" scripts/serve.ts --port ${variant.port} --folder ${variant.folder} --base ${variant.base}`,
    url: addressOf(variant),
    reuseExistingServer: false,
  })),
});
