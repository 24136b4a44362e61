import { SHEET_PLANS } from '../../src/domain/sheet/sheet-plans.ts';
import { expect, test as base } from '@playwright/test';
import { findFirefox, openFirefox, type FirefoxTab } from './support/firefox.ts';
import { readPdf } from './support/pdf.ts';
import { PREFIX, recordsOf } from './support/seed.ts';
import { printFaults, readSheet, type ShownSheet } from './support/sheet-on-paper.ts';
import { splitFaults, sweepInterview } from './support/sweep.ts';

/** In centimeters. */
const PAPERS = [
  { name: 'A4', width: 21, height: 29.7 },
  { name: 'Letter', width: 21.59, height: 27.94 },
];
const COUNTS = [0, 24, 60];

/** Settles when the sheet is there, which comes with the island. */
const WHEN_THERE = `new Promise((resolve) => {
  const look = () => (document.querySelector('.sheet') ? resolve('there') : setTimeout(look, 20));
  look();
})`;

const firefox = findFirefox();

/** Playwright's test with a tab of Firefox, which stays open for all tests of a process. */
const test = base.extend<object, { tab: FirefoxTab }>({
  tab: [
    // Playwright reads from the braces what a fixture needs.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const tab = await openFirefox(firefox ?? '');
      await provide(tab);
      await tab.close();
    },
    { scope: 'worker' },
  ],
});

if (firefox === undefined) {
  test('Skipped: no Firefox is installed here, so its paper was not looked at', () => {
    expect(findFirefox()).toBeUndefined();
  });
} else {
  for (const plan of SHEET_PLANS) {
    test(`In Firefox, ${plan.label} comes out whole on both papers`, async ({ baseURL, tab }) => {
      test.setTimeout(180_000);
      await tab.open(`${baseURL}robots.txt`);
      for (const count of COUNTS) {
        const interview = sweepInterview(count, plan);
        const [[key, text] = ['', '']] = Object.entries(recordsOf(interview));
        await tab.read(`localStorage.setItem(${JSON.stringify(PREFIX + key)}, ${JSON.stringify(text)}); 'kept'`);
        await tab.open(`${baseURL}prepare/sheet/?interview=${interview.id}`);
        await tab.read(WHEN_THERE);
        const shown: ShownSheet = JSON.parse(await tab.read(`JSON.stringify((${readSheet.toString()})())`));
        const leaves = Number(await tab.read(`String(document.querySelectorAll('.sheet-leaf').length)`));
        for (const paper of PAPERS) {
          const printed = await readPdf(await tab.print(paper));
          const faults = [...printFaults(shown, printed), ...splitFaults(printed, plan, interview)];
          expect.soft(faults, `${count} questions on ${paper.name}`).toEqual([]);
          // A booklet of one leaf can be folded. Of a longer one nothing is lost, but Firefox splits its last leaf.
          const isRightNumber = leaves === 1 ? printed.length === 1 : printed.length > 0;
          expect.soft(isRightNumber, `${printed.length} pages of ${paper.name} for ${count} questions`).toBe(true);
        }
      }
    });
  }
}
