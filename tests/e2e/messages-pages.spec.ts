import { readdirSync } from 'node:fs';
import { expect, test } from './support/fixtures.ts';
import { PAPERS, printOn } from './support/pdf.ts';

/** Every situation is a file. */
const SITUATIONS = readdirSync(new URL('../../src/content/messages/', import.meta.url)).map((name) =>
  name.replace(/\.yaml$/, ''),
);

test('The list of messages leads to every situation, and each says when, how and why', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('messages/');
  const names = await page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').all();
  const addresses = await Promise.all(names.map((link) => link.getAttribute('href')));
  expect(addresses.map((address) => address?.split('/').at(-2)).toSorted()).toEqual(SITUATIONS.toSorted());
  for (const address of addresses) {
    await page.goto(address ?? '');
    expect((await page.title()).length, address ?? '').toBeLessThanOrEqual(70);
    const letters = await page.locator('.letter-body').allInnerTexts();
    expect(letters.length, address ?? '').toBeGreaterThan(0);
    for (const letter of letters) {
      expect(letter, `${address}: a hole`).not.toMatch(/[{}[\]]| {2}|_{2}/);
      expect(letter.length, address ?? '').toBeGreaterThan(30);
    }
    await expect(page.getByRole('heading', { name: 'Why it is written this way' }).first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'More on this' }).getByRole('link').first()).toBeVisible();
  }
});

test('Three tones of a message differ, and its norms lead to their sources', async ({ page }) => {
  await page.goto('messages/stranger/');
  const email = page.getByRole('region', { name: 'Email', exact: true });
  await expect(email.getByRole('heading', { level: 3 })).toHaveText(['Warm', 'Plain', 'Formal', /^Why/]);
  const letters = await email.locator('.letter-body').allInnerTexts();
  expect(new Set(letters).size).toBe(3);
  expect(new Set(letters.map((letter) => letter.split('\n')[0])).size, 'greetings').toBe(3);
  expect(new Set(letters.map((letter) => letter.trim().split('\n').at(-2))).size, 'closings').toBe(3);
  await page.getByRole('region', { name: 'What it keeps to' }).getByRole('link', { name: 'Request length' }).click();
  await expect(page.locator(':target')).toContainText('Request length');
});

test('An address of the page that had all messages leads to the same message', async ({ page }) => {
  await page.goto('messages/#stranger-email');
  const target = page.locator(':target');
  await expect(target).toBeInViewport();
  await target.click();
  await expect(page).toHaveURL(/messages\/stranger\/#stranger-email$/);
  await expect(page.locator(':target')).toHaveText('Email');
});

test('A letter can be copied by its button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('messages/stranger/');
  await page.getByRole('button', { name: 'Copy text: Email, formal' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const formal = await page.locator('.letter-body').nth(2).textContent();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(formal);
});

test('Where the browser refuses the clipboard, the letter is marked', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('messages/stranger/');
  await page.getByRole('button', { name: 'Copy text: Email, warm' }).click();
  await expect(page.getByText('The text is marked')).toBeVisible();
  const warm = await page.locator('.letter-body').first().innerText();
  expect(await page.evaluate(() => String(getSelection()))).toBe(warm);
});

test('A message is found by words in it', async ({ page }) => {
  await page.goto('guide/');
  await page.getByRole('button', { name: 'Search' }).click();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('searchbox').fill('I could talk at these times');
  await expect(dialog.locator('a[href*="/messages/"]').first()).toBeVisible();
});

test('A message prints whole, without the frame of the screen', async ({ page }) => {
  await page.goto('messages/thank-you/');
  const letters = await page.locator('.letter-body').allInnerTexts();
  for (const paper of PAPERS) {
    const printed = await printOn(page, paper);
    const squeezed = (text: string) => text.replaceAll(/\s+/g, '');
    const all = squeezed(printed.map(({ text }) => text).join(''));
    for (const letter of letters) expect(all, paper).toContain(squeezed(letter));
    expect(all).not.toContain('Copytext');
    expect(all).not.toContain('Allmessages');
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('one click marks a whole letter, and no button is shown that does nothing', async ({ page }) => {
    await page.goto('messages/stranger/');
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('.letter-body').first()).toHaveCSS('user-select', 'all');
  });
});
