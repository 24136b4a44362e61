import { STEP_IDS } from '../../src/domain/interview/step.ts';
import { expect, test } from './support/fixtures.ts';
import { PAPERS, printOn } from './support/pdf.ts';
import { BLANK_SHEETS } from './support/places.ts';
import { wholeSheetFaults } from './support/sheet-on-paper.ts';
import { sitePaths } from './support/site-map.ts';

test.use({ javaScriptEnabled: false });

test('The guide can be read from the first page to the last chapter without scripts', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Learn how' }).click();
  const chapters = page.getByRole('main').getByRole('heading').getByRole('link');
  const titles = await chapters.allInnerTexts();
  expect(titles.length).toBeGreaterThan(4);
  await chapters.first().click();
  for (const title of titles) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    expect((await page.getByRole('article').innerText()).length, `letters of “${title}”`).toBeGreaterThan(2000);
    if (title !== titles.at(-1)) await page.locator('a[rel="next"]').click();
  }
});

test('The menu of a narrow screen opens without scripts', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('guide/');
  await page.getByText('Menu', { exact: true }).click();
  await page.getByRole('banner').getByRole('link', { name: 'Questions' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Questions');
});

test('Every question is there without scripts, with its reason and what to ask next', async ({ page }) => {
  await page.goto('questions/');
  const questions = page.getByRole('listitem').filter({ has: page.getByText('What to ask next') });
  const count = Number(/^\d+/.exec(await page.locator('.lead').innerText())?.[0]);
  expect(count).toBeGreaterThan(100);
  await expect(questions).toHaveCount(count);
  await questions.first().getByText('What to ask next').click();
  await expect(questions.first().getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
});

test('Every message can be read and copied by hand without scripts', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('messages/');
  const links = await page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').all();
  expect(links.length).toBeGreaterThan(20);
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  for (const address of addresses) {
    await page.goto(address ?? '');
    const letters = page.locator('.letter-body');
    await expect(letters.first()).toBeVisible();
    expect((await letters.first().innerText()).length, address ?? '').toBeGreaterThan(30);
  }
});

test('The blank sheet prints without scripts', async ({ page }) => {
  await page.goto('sheets/');
  for (const paper of PAPERS) {
    const printed = await printOn(page, paper);
    expect(await wholeSheetFaults(page, printed), paper).toEqual([]);
    expect(printed, paper).toHaveLength(1);
  }
});

for (const address of BLANK_SHEETS.filter((one) => one !== 'sheets/class-pack/')) {
  test(`${address} prints its sheet and nothing else without scripts`, async ({ page }) => {
    await page.goto(address);
    const printed = await printOn(page, 'Letter');
    expect(await wholeSheetFaults(page, printed)).toEqual([]);
  });
}

test('The class pack prints for one pupil without scripts, and says so', async ({ page }) => {
  await page.goto('sheets/class-pack/');
  await expect(page.locator('noscript .notice')).toContainText('set the number of copies in the print dialog');
  await expect(page.getByRole('article')).toHaveCount(4);
  const printed = await printOn(page, 'Letter');
  expect(printed).toHaveLength(4);
  expect(printed.map(({ text }) => text).join('')).not.toMatch(/Numberofpupils|Allsheets|Printtheclasspack/);
});

for (const step of ['', 'data/', 'shared/', ...STEP_IDS.map((id) => `${id}/`)]) {
  test(`prepare/${step} says what works without scripts`, async ({ page }) => {
    await page.goto(`prepare/${step}`);
    // Playwright's locators by text and role leave out what is in a noscript element, shown or not.
    const words = page.locator('noscript .notice');
    await expect(words).toBeVisible();
    expect(await words.innerText()).toContain('it needs scripts for that. Yours are switched off.');
    await expect(page.getByText('Opening what is saved on this device')).toBeHidden();
    await words.locator('a[href$="/sheets/"]').click();
    await expect(page.getByRole('article', { name: 'Sheet' })).toBeVisible();
  });
}

test('No page shows a button that does nothing without scripts', async ({ page, request }) => {
  test.setTimeout(90_000);
  for (const path of await sitePaths(request)) {
    await page.goto(path);
    await expect(page.getByRole('button'), path).toHaveCount(0);
    await expect(page.getByRole('textbox'), path).toHaveCount(0);
  }
});
