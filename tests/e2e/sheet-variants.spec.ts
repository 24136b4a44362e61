import type { Page } from '@playwright/test';
import { newDebrief } from '../../src/domain/debrief/debrief.ts';
import { SHEET_PLANS, sheetPlan, type SheetPlan } from '../../src/domain/sheet/sheet-plans.ts';
import { expect, test } from './support/fixtures.ts';
import { PAPERS, printOn, squeezed } from './support/pdf.ts';
import { openSeeded, readInterview, recordsOf, seed } from './support/seed.ts';
import { openSheet, wholeSheetFaults } from './support/sheet-on-paper.ts';
import { sweepInterview } from './support/sweep.ts';

const FOLD = sheetPlan('pocket-fold');

async function choose(page: Page, { label }: SheetPlan): Promise<void> {
  await page.getByRole('radio', { name: label }).check();
}

test('Nothing in the booklet reaches out of its panel, and its fold is the middle of the paper', async ({ page }) => {
  const interviews = [9, 40].map((count) => sweepInterview(count, FOLD));
  await seed(page, recordsOf(...interviews));
  for (const interview of interviews) {
    await openSheet(page, interview);
    // The least room that paper gives: 186 mm across on A4, 255.4 mm down on Letter.
    await page.setViewportSize({ width: 703, height: 965 });
    await page.emulateMedia({ media: 'print' });
    const panels = await page.locator('.sheet-panel').evaluateAll((all) =>
      all.map((panel) => ({
        over: Math.max(panel.scrollHeight - panel.clientHeight, panel.scrollWidth - panel.clientWidth),
        height: panel.clientHeight,
      })),
    );
    await page.emulateMedia({ media: null });
    expect(panels.length % 4).toBe(0);
    expect(panels.filter(({ over }) => over > 0)).toEqual([]);
    const heights = panels.map(({ height }) => height);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(2);
  }
});

test('The booklet has its panels where two folds bring them into order', async ({ page }) => {
  await openSeeded(page, 'sheet', sweepInterview(9, FOLD));
  await page.setViewportSize({ width: 703, height: 965 });
  await page.emulateMedia({ media: 'print' });
  const panels = await page.locator('.sheet-panel').evaluateAll((all) =>
    all.map((panel) => {
      const { left, top } = panel.getBoundingClientRect();
      const isUpsideDown = getComputedStyle(panel).transform === 'matrix(-1, 0, 0, -1, 0, 0)';
      return `${top < 400 ? 'upper' : 'lower'} ${left < 300 ? 'left' : 'right'}${isUpsideDown ? ', upside down' : ''}`;
    }),
  );
  // The upper half goes back behind the lower one, then the left half behind the right: the first panel is the front,
  // the second and the third face each other inside, the fourth is the back.
  expect(panels).toEqual(['lower right', 'upper right, upside down', 'upper left, upside down', 'lower left']);
});

test('Large print has no letter below 16 points, and lines 10 mm apart; all other lines are 8 to 9 mm apart', async ({
  page,
}) => {
  await openSeeded(page, 'sheet', { ...sweepInterview(5, FOLD), debrief: newDebrief() });
  for (const plan of SHEET_PLANS) {
    await choose(page, plan);
    const { smallest, lines } = await page.getByRole('article', { name: 'Sheet' }).evaluate((sheet) => {
      const all = [...sheet.querySelectorAll('*')].filter((one) =>
        [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''),
      );
      return {
        smallest: Math.min(...all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))) * 0.75,
        lines: [...sheet.querySelectorAll('.ruled-line, .sheet-rows td')].map(
          (one) => (one.getBoundingClientRect().height * 25.4) / 96,
        ),
      };
    });
    const isLarge = plan.size === 'large';
    if (isLarge) expect(smallest).toBeGreaterThan(15.99);
    for (const line of lines) {
      expect(line, plan.id).toBeGreaterThan(isLarge ? 9.9 : 8);
      expect(line, plan.id).toBeLessThan(isLarge ? 10.1 : 9);
    }
  }
});

test('The chosen variant is kept', async ({ page }) => {
  const interview = sweepInterview(3, FOLD);
  await openSeeded(page, 'sheet', interview);
  await page.getByRole('radio', { name: 'Agenda card' }).check();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Agenda card' })).toBeChecked();
  expect((await readInterview(page, interview.id)).sheetSpace).toBe('agenda-card');
});

/** The most pages of each blank sheet. */
const BLANK_PAGES: Readonly<Record<SheetPlan['id'], number>> = {
  'one-page': 1,
  roomy: 2,
  'large-print': 2,
  'pocket-fold': 1,
  'questions-only': 1,
  'agenda-card': 1,
  debrief: 1,
  comparison: 1,
};

for (const { id } of SHEET_PLANS) {
  test(`The blank sheet ${id} prints from a page of its own`, async ({ page }) => {
    await page.goto(id === 'one-page' ? 'sheets/' : `sheets/${id}/`);
    for (const paper of PAPERS) {
      const printed = await printOn(page, paper);
      expect(await wholeSheetFaults(page, printed), paper).toEqual([]);
      expect(printed.length, paper).toBeLessThanOrEqual(BLANK_PAGES[id]);
    }
  });
}

test('A class pack for 30 has four pages for each of them, and says so', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('sheets/class-pack/');
  const pupils = page.getByRole('textbox', { name: 'Number of pupils' });
  await pupils.fill('30');
  await expect(page.getByText('30 pupils: 120 pages, 4 for each.')).toBeVisible();
  const titles = ['Class pack', 'Prep sheet', 'Debrief', 'Reflection'];
  for (const paper of PAPERS) {
    const printed = await printOn(page, paper);
    expect(printed, paper).toHaveLength(120);
    const wrong = printed.filter(
      ({ text }, index) => !text.includes(squeezed(`Twenty Good Minutes · ${titles[index % 4] ?? ''}`)),
    );
    expect(wrong, paper).toEqual([]);
  }
  await expect(page.getByRole('article')).toHaveCount(4);
  await page.reload();
  await expect(pupils).toHaveValue('30');
  await pupils.fill('41');
  await expect(page.getByText('Type a number from 1 to 40.')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(4);
});

test('On a small phone a class pack for 40 is no wider than the screen, and no longer than that of one pupil', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('sheets/class-pack/');
  const pupils = page.getByRole('textbox', { name: 'Number of pupils' });
  await expect(pupils).toBeVisible();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const forOne = await height();
  await pupils.fill('40');
  await expect(page.getByText('Below are the pages of the first pupil.')).toBeVisible();
  expect((await height()) - forOne).toBeLessThan(200);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('Every page with a sheet says how to print it on a phone, and save it as a PDF', async ({ page }) => {
  await seed(page, recordsOf(sweepInterview(3, FOLD)));
  const pages = ['sheets/', 'sheets/debrief/', 'sheets/class-pack/', 'prepare/sheet/?interview=sweep03'];
  for (const address of pages) {
    await page.goto(address);
    await expect(page.getByText('On an iPhone or iPad: Share, then Print. To save a PDF,')).toBeVisible();
    await expect(page.getByText('“Save as PDF” is among the printers.')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('On an iPhone or iPad')).toBeHidden();
    await page.emulateMedia({ media: null });
  }
});

test('Without scripts the class pack prints for one pupil', async ({ openDevice }) => {
  const page = await openDevice({ javaScriptEnabled: false });
  await page.goto('sheets/class-pack/');
  for (const paper of PAPERS) expect(await printOn(page, paper), paper).toHaveLength(4);
});
