import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import {
  addressOf,
  anInterview,
  fullInterview,
  ID,
  KEY,
  openSeeded,
  ownKeys,
  readAll,
  readInterview,
  readRaw,
  recordsOf,
  seed,
  sealedMe,
  waitForIsland,
} from './support/seed.ts';

const texts = (page: Page) => page.locator('.question-text');

/** Presses Tab, or Shift+Tab, until the button has the focus, then Enter. */
async function pressByKeyboard(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await expect(button).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement))
      return await page.keyboard.press('Enter');
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach the button ${String(name)}.`);
}

test.describe('case 12: delete and undo', () => {
  test('a removed question comes back to its place, by keyboard', async ({ page }) => {
    await openSeeded(page, 'questions');
    const before = (await readInterview(page)).questions;
    await page.getByRole('button', { name: 'Remove “Who else is on the boat with you?”' }).press('Enter');
    await expect(texts(page)).toHaveText([/^What did the first/, /^When did you last/]);
    await expect(page.getByText('Question removed.', { exact: false }).first()).toBeVisible();
    await pressByKeyboard(page, 'Undo', 'Shift+Tab');
    await expect(texts(page)).toHaveText([/^What did the first/, /^Who else/, /^When did you last/]);
    await expect.poll(async () => (await readInterview(page)).questions).toEqual(before);
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveCount(0);
  });

  test('a removed question comes back after a reload', async ({ page }) => {
    await openSeeded(page, 'questions');
    const before = (await readInterview(page)).questions;
    await page.getByRole('button', { name: 'Remove “What did the first count teach you?”' }).click();
    await expect(texts(page)).toHaveCount(2);
    await page.reload();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(texts(page)).toHaveText([/^What did the first/, /^Who else/, /^When did you last/]);
    await expect.poll(async () => (await readInterview(page)).questions).toEqual(before);
  });

  test('what was typed after a removal stays when the removal is undone', async ({ page }) => {
    await openSeeded(page, 'questions');
    await page.getByRole('button', { name: 'Remove “What did the first count teach you?”' }).click();
    await page.getByLabel('Your question').fill('What surprised you most?');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(texts(page)).toHaveCount(3);
    await expect(page.getByLabel('Your question')).toHaveValue('What surprised you most?');
  });

  test('a finding comes back by keyboard, and after a reload', async ({ page }) => {
    await openSeeded(page, 'contact');
    const before = (await readInterview(page)).findings;
    await page.getByRole('button', { name: 'Remove finding 1' }).press('Enter');
    await expect(page.getByLabel('The project')).toHaveCount(0);
    await pressByKeyboard(page, 'Undo');
    await expect(page.getByLabel('1. The project')).toHaveValue('the harbor seal count');
    await expect.poll(async () => (await readInterview(page)).findings).toEqual(before);
    await page.getByRole('button', { name: 'Remove finding 2' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.getByLabel('From', { exact: true })).toHaveValue('hospital nursing');
    await expect.poll(async () => (await readInterview(page)).findings).toEqual(before);
  });

  test('a list that was made anew can be undone by keyboard, and after a reload', async ({ page }) => {
    await openSeeded(page, 'questions', anInterview({ purpose: 'explore' }));
    await page.getByRole('button', { name: 'Make a list' }).click();
    await expect(texts(page)).not.toHaveCount(0);
    const before = await texts(page).allInnerTexts();
    await page.getByRole('button', { name: 'Make another list' }).press('Enter');
    await expect(texts(page)).not.toHaveText(before);
    await pressByKeyboard(page, 'Undo');
    await expect(texts(page)).toHaveText(before);
    await page.getByRole('button', { name: 'Make another list' }).click();
    await expect(texts(page)).not.toHaveText(before);
    await page.reload();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(texts(page)).toHaveText(before);
  });

  test('a wording that was set back comes back by keyboard, and after a reload', async ({ page }) => {
    await openSeeded(page, 'message');
    const body = page.getByLabel('Text', { exact: true });
    await expect(body).toHaveValue('Dear Ingrid,\n\nmay I ask?');
    await page.getByRole('button', { name: 'Set back to the suggested text' }).press('Enter');
    await expect(body).toHaveCount(0);
    await pressByKeyboard(page, 'Undo');
    await expect(body).toHaveValue('Dear Ingrid,\n\nmay I ask?');
    await page.getByRole('button', { name: 'Set back to the suggested text' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(body).toHaveValue('Dear Ingrid,\n\nmay I ask?');
    await expect(page.getByLabel('Subject', { exact: true })).toHaveValue('A question about counting seals');
  });

  test('a removed interview comes back, word for word, by keyboard', async ({ page }) => {
    await seed(page, recordsOf(fullInterview()));
    const before = await readRaw(page, KEY);
    await page.goto(addressOf('hub', null));
    await page.getByRole('button', { name: 'Remove Ingrid Halvorsen' }).press('Enter');
    await expect(page.getByRole('link', { name: 'Ingrid Halvorsen' })).toHaveCount(0);
    await pressByKeyboard(page, 'Undo');
    await expect(page.getByRole('link', { name: 'Ingrid Halvorsen' })).toBeVisible();
    expect(await readAll(page)).toEqual({ [`twenty-good-minutes:${KEY}`]: before });
  });

  test('a removed interview comes back after a reload, and “Remove for good” lets go of it', async ({ page }) => {
    await seed(page, recordsOf(fullInterview()));
    await page.goto(addressOf('hub', null));
    await page.getByRole('button', { name: 'Remove Ingrid Halvorsen' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Ingrid Halvorsen' })).toBeVisible();
    await page.getByRole('button', { name: 'Remove Ingrid Halvorsen' }).click();
    await page.getByRole('button', { name: 'Remove for good' }).click();
    await expect(page.getByText('Interview with Ingrid Halvorsen removed.')).toHaveCount(0);
    expect(await ownKeys(page)).toEqual([]);
    await page.goto(addressOf('contact'));
    await expect(page.getByText('The interview in this address is not on this device.')).toBeVisible();
  });

  test('removing one interview leaves the others alone', async ({ page }) => {
    const other = fullInterview({
      id: 'otherinterview',
      contact: { ...fullInterview().contact, name: 'Ruth Adeyemi' },
    });
    await seed(page, recordsOf(fullInterview(), other));
    const before = await readRaw(page, 'interview:otherinterview');
    await page.goto(addressOf('hub', null));
    await page.getByRole('button', { name: 'Remove Ingrid Halvorsen' }).click();
    await expect(page.getByRole('link', { name: 'Ruth Adeyemi' })).toBeVisible();
    expect(await readRaw(page, 'interview:otherinterview')).toBe(before);
    expect(await ownKeys(page)).toEqual(['interview:otherinterview', `removed:${ID}`]);
  });
});

test.describe('case 12: delete everything', () => {
  const OURS = {
    ...recordsOf(fullInterview()),
    me: sealedMe(),
    preferences: '{"schema":1,"revision":1,"savedAt":"","tab":"theme","data":{"theme":"dark"}}',
    [`previous:${KEY}`]: '{}',
    'removed:goneinterview': '{}',
    'damaged:2026-01-01T00:00:00.000Z:me': 'x',
    'interview:../x': 'y',
    'before-restore': '{}',
    'from-a-version-to-come': '1',
  };

  async function openDataPage(page: Page): Promise<void> {
    await seed(page, OURS);
    await page.evaluate(() => {
      localStorage.setItem('other-site:count', '1');
      localStorage.setItem('twenty-good-minutesque', 'a neighbor');
    });
    await page.goto(addressOf('data', null));
    await waitForIsland(page);
  }

  test('asks first, leaves none of our keys, and does not touch those of others', async ({ page }) => {
    await openDataPage(page);
    await page.getByRole('button', { name: 'Delete everything …' }).click();
    expect(await ownKeys(page)).toHaveLength(Object.keys(OURS).length);
    await page.getByRole('button', { name: 'Delete everything on this device' }).click();
    await expect(page.getByText('Everything is gone from this device.')).toBeVisible();
    const rest = { 'other-site:count': '1', 'twenty-good-minutesque': 'a neighbor' };
    expect(await readAll(page)).toEqual(rest);
    await page.reload();
    await waitForIsland(page);
    expect(await readAll(page)).toEqual(rest);
  });

  test('“Keep it” keeps everything', async ({ page }) => {
    await openDataPage(page);
    const before = await readAll(page);
    await page.getByRole('button', { name: 'Delete everything …' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(page.getByRole('button', { name: 'Delete everything …' })).toBeVisible();
    expect(await readAll(page)).toEqual(before);
  });

  test('can be done by keyboard alone', async ({ page }) => {
    await openDataPage(page);
    await page.getByRole('button', { name: 'Delete everything …' }).press('Enter');
    await pressByKeyboard(page, 'Delete everything on this device', 'Shift+Tab');
    await expect(page.getByText('Everything is gone from this device.')).toBeVisible();
    expect(await ownKeys(page)).toEqual([]);
  });

  test('the page then counts nothing any more', async ({ page }) => {
    await openDataPage(page);
    await expect(page.getByText(/^1 interview in \d+ records/)).toBeVisible();
    await page.getByRole('button', { name: 'Delete everything …' }).click();
    await page.getByRole('button', { name: 'Delete everything on this device' }).click();
    await expect(page.getByText(/^0 interviews in 0 records/)).toBeVisible();
  });

  test('a tab that shows the deleted interview does not bring it back by itself', async ({ page, context }) => {
    await openDataPage(page);
    const open = await context.newPage();
    await open.goto(addressOf('contact'));
    await expect(open.getByLabel('Name', { exact: true })).toHaveValue('Ingrid Halvorsen');
    await page.getByRole('button', { name: 'Delete everything …' }).click();
    await page.getByRole('button', { name: 'Delete everything on this device' }).click();
    await expect(open.getByRole('alert')).toHaveText(/^This interview was removed/);
    await open.getByLabel('Name', { exact: true }).fill('Ingrid again');
    expect(await ownKeys(open)).toEqual([]);
  });
});
