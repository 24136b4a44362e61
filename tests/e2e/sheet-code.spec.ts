import type { Locator, Page } from '@playwright/test';
import { SHEET_PLANS, sheetPlan } from '../../src/domain/sheet/sheet-plans.ts';
import { expect, test } from './support/fixtures.ts';
import { PAPERS, printOn, squeezed } from './support/pdf.ts';
import { readCode, squaresOf } from './support/read-code.ts';
import { openSeeded, recordsOf, seed } from './support/seed.ts';
import { openSheet, wholeSheetFaults } from './support/sheet-on-paper.ts';
import { CONTACT, sweepInterview } from './support/sweep.ts';
import { makeList } from './support/workshop.ts';

const PLANS = SHEET_PLANS.filter(({ size }) => size !== 'fold');
const codeOn = (page: Page): Locator => page.getByRole('img', { name: 'Code to scan' });

/** The drawing of the code, read back; it must be a square with four white squares around it. */
async function squaresOn(page: Page): Promise<boolean[][]> {
  const code = codeOn(page);
  const [, , width, height] = ((await code.getAttribute('viewBox')) ?? '').split(' ').map(Number);
  expect(width).toBe(height);
  return squaresOf((await code.locator('path').getAttribute('d')) ?? '', width ?? 0);
}

for (const { id, label } of PLANS) {
  test(`The blank sheet ${label} has a code only where it is asked for, and it leads to the page`, async ({ page }) => {
    const path = id === 'one-page' ? 'sheets/' : `sheets/${id}/`;
    await page.goto(path);
    await expect(codeOn(page)).toBeHidden();
    await page.getByRole('checkbox', { name: 'Print a code at the foot' }).check();
    await expect(codeOn(page)).toBeVisible();
    const address = readCode(await squaresOn(page));
    expect(new URL(address).pathname).toBe(`/${path}`);
    for (const paper of PAPERS) {
      const printed = await printOn(page, paper);
      expect(await wholeSheetFaults(page, printed), paper).toEqual([]);
      expect(printed.map(({ text }) => text).join(''), paper).toContain(squeezed(address));
      expect(printed.length, paper).toBeLessThanOrEqual(id === 'roomy' || id === 'large-print' ? 2 : 1);
    }
  });
}

test('A sheet has no code until it is asked for, and no script for it is fetched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openSeeded(page, 'sheet', sweepInterview(9, sheetPlan('one-page')));
  await expect(page.getByRole('radio', { name: 'No code' })).toBeChecked();
  await expect(codeOn(page)).toHaveCount(0);
  const before = fetched.filter((address) => address.includes('code-tools')).length;
  await page.getByRole('radio', { name: 'To the blank sheet' }).check();
  await expect(codeOn(page)).toBeVisible();
  expect(before).toBe(0);
  expect(fetched.some((address) => address.includes('code-tools'))).toBe(true);
});

test('The code of a sheet leads to the blank one, is black on white in the dark, and stays after a reload', async ({
  openDevice,
}) => {
  const page = await openDevice({ colorScheme: 'dark' });
  const interview = sweepInterview(5, sheetPlan('debrief'));
  await seed(page, recordsOf(interview));
  await openSheet(page, interview);
  await page.getByRole('radio', { name: 'To the blank sheet' }).check();
  await expect(codeOn(page)).toHaveCSS('fill', 'rgb(0, 0, 0)');
  await expect(codeOn(page)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const address = readCode(await squaresOn(page));
  expect(address).toBe(new URL('sheets/debrief/', new URL('/', page.url())).href);
  await expect(page.getByText(address)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'To the blank sheet' })).toBeChecked();
  await expect(codeOn(page)).toBeVisible();
});

test('A code to the question list takes its room on the one page, and tells nothing of anybody', async ({ page }) => {
  await openSeeded(page, 'questions', {
    ...sweepInterview(0, sheetPlan('one-page')),
    audience: 'student',
    minutes: 20,
  });
  await makeList(page);
  await openSheet(page, { id: 'sweep00' });
  await page.getByRole('radio', { name: 'To this list of questions' }).check();
  await expect(codeOn(page)).toBeVisible();
  // Large enough for a camera: at least 0.38 mm for each square.
  const box = await codeOn(page).boundingBox();
  const side = (await squaresOn(page)).length + 8;
  expect((((box?.width ?? 0) / side) * 25.4) / 96).toBeGreaterThan(0.38);
  await expect(page.getByText('These questions on a phone')).toBeVisible();
  expect(await page.getByRole('article').locator('footer').textContent()).not.toContain(CONTACT.name);
  for (const paper of PAPERS) {
    const printed = await printOn(page, paper);
    expect(await wholeSheetFaults(page, printed), paper).toEqual([]);
    expect(printed, paper).toHaveLength(1);
  }
});

test('A list without a question of the collection has no code, and the step says why', async ({ page }) => {
  await openSeeded(page, 'sheet', sweepInterview(3, sheetPlan('one-page')));
  await page.getByRole('radio', { name: 'To this list of questions' }).check();
  await expect(page.getByText('There is no code for this list')).toBeVisible();
  await expect(codeOn(page)).toHaveCount(0);
});

test('The pocket fold has no room for a code, and offers none', async ({ page }) => {
  await openSeeded(page, 'sheet', sweepInterview(3, sheetPlan('pocket-fold')));
  await expect(page.getByRole('radio', { name: 'Pocket fold' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'No code' })).toHaveCount(0);
  await page.goto('sheets/pocket-fold/');
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});
