import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fillStorage, freeStorage, leaveWithoutAsking, setVisibility } from './support/faults.ts';
import { expect, test } from './support/fixtures.ts';
import { addressOf, openSeeded, readInterview } from './support/seed.ts';

const TYPED = 'Ingrid Halvorsen, typed in one go';
const LONG = 'a much longer name than the one that was saved before';
const FULL = /Not saved: this browser’s storage is full/;

/** Opens the contact of an interview and types a name for which the storage has no room. */
async function typeWithoutRoom(page: Page): Promise<void> {
  await openSeeded(page, 'contact');
  await fillStorage(page);
  await page.getByLabel('Name', { exact: true }).fill(LONG);
  await expect(page.locator('#save-status')).toHaveText(FULL);
}

test.describe('case 7: the end comes between a keystroke and a write', () => {
  test('a browser that is closed right after typing has lost nothing', async ({
    playwright,
    launchOptions,
    baseURL,
    problems,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'profile-'));
    const options = { ...launchOptions, ...(baseURL === undefined ? {} : { baseURL }) };
    try {
      const first = await playwright.chromium.launchPersistentContext(folder, options);
      await problems.watch(first);
      const page = await first.newPage();
      await openSeeded(page, 'contact');
      await page.getByLabel('Name', { exact: true }).fill('');
      await page.getByLabel('Name', { exact: true }).pressSequentially(TYPED);
      await first.close();

      const second = await playwright.chromium.launchPersistentContext(folder, options);
      await problems.watch(second);
      const again = await second.newPage();
      await again.goto(addressOf('contact'));
      await expect(again.getByLabel('Name', { exact: true })).toHaveValue(TYPED);
      await second.close();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('a tab that is closed right after typing has lost nothing', async ({ page, context }) => {
    await openSeeded(page, 'contact');
    await page.getByLabel('Name', { exact: true }).fill('');
    await page.getByLabel('Name', { exact: true }).pressSequentially(TYPED);
    await page.close();
    const again = await context.newPage();
    await again.goto(addressOf('contact'));
    await expect(again.getByLabel('Name', { exact: true })).toHaveValue(TYPED);
  });

  test('a page that crashes right after typing has lost nothing', async ({ page, context }) => {
    await openSeeded(page, 'contact');
    await page.getByLabel('Name', { exact: true }).fill('');
    await page.getByLabel('Name', { exact: true }).pressSequentially(TYPED);
    const crashed = page.waitForEvent('crash');
    const browser = await context.newCDPSession(page);
    void browser.send('Page.crash').catch(() => undefined);
    await crashed;
    const again = await context.newPage();
    await again.goto(addressOf('contact'));
    await expect(again.getByLabel('Name', { exact: true })).toHaveValue(TYPED);
  });

  test('every keystroke is stored before the next one: there is no pause in which a word can be lost', async ({
    page,
  }) => {
    await openSeeded(page, 'contact');
    const field = page.getByLabel('Name', { exact: true });
    const lags = await field.evaluate((input) => {
      if (!(input instanceof HTMLInputElement)) throw new Error('The name is no field.');
      return ['I', 'In', 'Ing'].filter((text) => {
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return !Object.values(localStorage).some((stored) => String(stored).includes(`"name":"${text}"`));
      });
    });
    expect(lags).toEqual([]);
  });

  test('a write that failed is tried again when the page is hidden', async ({ page }) => {
    await typeWithoutRoom(page);
    await freeStorage(page);
    await setVisibility(page, 'hidden');
    expect((await readInterview(page)).contact.name).toBe(LONG);
    await expect(page.locator('#save-status')).toHaveText(/^Saved on this device/);
  });

  test('a write that failed is tried again when the page is left', async ({ page }) => {
    await typeWithoutRoom(page);
    await freeStorage(page);
    leaveWithoutAsking(page);
    await page.goto('guide/');
    expect((await readInterview(page)).contact.name).toBe(LONG);
  });

  test('a write that failed is tried again when the page is shown again', async ({ page }) => {
    await typeWithoutRoom(page);
    await setVisibility(page, 'hidden');
    await freeStorage(page);
    await setVisibility(page, 'visible');
    await expect(page.locator('#save-status')).toHaveText(/^Saved on this device/);
    expect((await readInterview(page)).contact.name).toBe(LONG);
  });
});
