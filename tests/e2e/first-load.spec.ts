import type { Page } from '@playwright/test';
import budgets from '../../scripts/budgets.json' with { type: 'json' };
import { loadFigures } from '../../scripts/budgets/load-figures.ts';
import { loadedScriptSize } from '../../scripts/budgets/loaded-script.ts';
import { SAMPLE_PARAMETER, sampleRecord } from '../../scripts/budgets/sample-interview.ts';
import { slowScripts } from './support/faults.ts';
import { expect, test } from './support/fixtures.ts';
import { STEP_IDS } from '../../src/domain/interview/step.ts';
import { livedInterview } from './support/lived.ts';
import { BLANK_SHEETS, PLACES } from './support/places.ts';
import { addressOf, fullInterview, recordsOf, seed, sealedMe, waitForIsland } from './support/seed.ts';

const PAGES = ['', 'guide/', 'guide/asking/', 'questions/', 'messages/', 'sources/', ...BLANK_SHEETS];
/** Pages of the workbench as somebody sees them who has nothing here yet. */
const FIRST_VISITS = ['prepare/', 'prepare/purpose/', 'prepare/follow-up/', 'prepare/compare/', 'prepare/data/'];
/** Cumulative layout shift below which nobody sees anything move. */
const STILL = 0.01;

/** How much has moved since the page was asked for, without the visitor's doing. */
async function shiftSoFar(page: Page): Promise<number> {
  return await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
}

/** Expects that each page stands still, each in a tab of its own. Requests to another origin fail by the fixtures. */
async function expectStill(
  page: Page,
  addresses: readonly string[],
  settle: (tab: Page) => Promise<void>,
): Promise<void> {
  for (const address of addresses) {
    const tab = await page.context().newPage();
    await slowScripts(tab, 150);
    await tab.goto(address);
    await settle(tab);
    expect.soft(await shiftSoFar(tab), `shift of /${address}`).toBeLessThan(STILL);
    await tab.close();
  }
}

for (const width of [390, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });
    test.slow();

    test('Nothing moves while pages load at a first visit', async ({ page }) => {
      await expectStill(page, [...PAGES, ...FIRST_VISITS], waitForIsland);
    });

    test('Nothing moves while the steps of a saved interview load', async ({ page }) => {
      for (const interview of [fullInterview(), livedInterview()]) {
        await seed(page, { ...recordsOf(interview), me: sealedMe() });
        await expectStill(
          page,
          PLACES.map((step) => addressOf(step)),
          waitForIsland,
        );
      }
    });

    test('Nothing moves on the first page when it offers to carry on', async ({ page }) => {
      await seed(page, recordsOf(...['interview1', 'interview2', 'interview3'].map((id) => fullInterview({ id }))));
      await expectStill(page, [''], (tab) =>
        tab.getByRole('link', { name: fullInterview().contact.name }).last().waitFor(),
      );
    });
  });
}

test('A chapter asks for two things at most, and the icon', async ({ page, baseURL }) => {
  const { requests } = await loadFigures(page, `${baseURL}guide/asking/`);
  expect(requests).toBeLessThanOrEqual(2);
});

for (const step of ['', ...STEP_IDS.map((id) => `${id}/`), 'data/']) {
  test(`prepare/${step} loads no more JavaScript than its budget before it is touched`, async ({ page, baseURL }) => {
    const { key, text } = sampleRecord();
    await page.addInitScript(({ name, value }) => localStorage.setItem(name, value), { name: key, value: text });
    const address = `${baseURL}prepare/${step}${SAMPLE_PARAMETER}`;
    // The talk fetches by itself, two seconds after it is open, what it may need where there is no network.
    const size = await loadedScriptSize(page, address, step === 'talk/' ? waitForIsland : undefined);
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThanOrEqual(budgets.stepScript.limit);
  });
}
