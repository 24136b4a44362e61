import type { Page } from '@playwright/test';
import { downloadBy } from './support/download.ts';
import { expectAskedOnLeaving, openDeafTab, setVisibility } from './support/faults.ts';
import { expect, test } from './support/fixtures.ts';
import {
  addressOf,
  fullInterview,
  KEY,
  me,
  openSeeded,
  ownKeys,
  PREFIX,
  readInterview,
  readRaw,
  recordsOf,
  seed,
  sealedMe,
} from './support/seed.ts';

const nameField = (page: Page) => page.getByLabel('Name', { exact: true });

/** Clears the storage of the origin from another tab, as a cleaning program or a developer would. */
async function clearElsewhere(page: Page): Promise<void> {
  const other = await page.context().newPage();
  await seed(other, {});
  await other.evaluate(() => localStorage.clear());
  await other.close();
}

async function expectRemovedNotice(page: Page): Promise<void> {
  await expect(page.getByRole('alert')).toHaveText(/^This interview was removed in another tab, or by the browser\./);
  await expect(page.locator('#save-status')).toHaveText(/^Not saved: .*removed/);
}

test.describe('case 11: storage is cleared while a tab is open', () => {
  test('the tab keeps what it shows, says what happened, and nothing falls back to empty', async ({ page }) => {
    await openSeeded(page, 'contact');
    await clearElsewhere(page);
    await expectRemovedNotice(page);
    await expect(nameField(page)).toHaveValue('Ingrid Halvorsen');
    await nameField(page).press('End');
    await nameField(page).pressSequentially(' Moe');
    await expect(nameField(page)).toHaveValue('Ingrid Halvorsen Moe');
    expect(await ownKeys(page)).toEqual([]);
  });

  test('“Save it again” stores everything, with what was typed since', async ({ page }) => {
    await openSeeded(page, 'contact');
    await clearElsewhere(page);
    await nameField(page).fill('Ingrid Halvorsen Moe');
    await page.getByRole('button', { name: 'Save it again' }).click();
    await expect(page.locator('#save-status')).toHaveText(/^Saved on this device/);
    const full = fullInterview();
    await expect
      .poll(() => readInterview(page))
      .toEqual({ ...full, contact: { ...full.contact, name: 'Ingrid Halvorsen Moe' } });
    await page.reload();
    await expect(nameField(page)).toHaveValue('Ingrid Halvorsen Moe');
  });

  test('what is on screen can be downloaded', async ({ page }) => {
    await openSeeded(page, 'contact');
    await clearElsewhere(page);
    await nameField(page).fill('Ingrid Halvorsen Moe');
    const { text: file } = await downloadBy(page.getByRole('button', { name: 'Download a backup of this interview' }));
    expect(file).toContain('Ingrid Halvorsen Moe');
    expect(file).toContain('the harbor seal count');
  });

  test('leaving asks first', async ({ page }) => {
    await openSeeded(page, 'contact');
    await nameField(page).press('End');
    await clearElsewhere(page);
    await expectRemovedNotice(page);
    await expectAskedOnLeaving(page);
  });

  test('a tab that hears nothing of it does not write on as if nothing had happened', async ({ page }) => {
    await openSeeded(page, 'hub');
    const deaf = await openDeafTab(page.context());
    await deaf.goto(addressOf('contact'));
    await expect(nameField(deaf)).toHaveValue('Ingrid Halvorsen');
    await clearElsewhere(page);
    await expect.poll(() => ownKeys(deaf)).toEqual([]);
    await nameField(deaf).fill('Ingrid Halvorsen Moe');
    await expectRemovedNotice(deaf);
    expect(await ownKeys(deaf)).toEqual([]);
  });

  test('a tab that was away finds out when it is shown again', async ({ page }) => {
    await openSeeded(page, 'hub');
    const deaf = await openDeafTab(page.context());
    await deaf.goto(addressOf('contact'));
    await expect(nameField(deaf)).toHaveValue('Ingrid Halvorsen');
    await setVisibility(deaf, 'hidden');
    await clearElsewhere(page);
    await expect.poll(() => ownKeys(deaf)).toEqual([]);
    await setVisibility(deaf, 'visible');
    await expectRemovedNotice(deaf);
    await expect(nameField(deaf)).toHaveValue('Ingrid Halvorsen');
  });

  test('an interview that another tab removes and puts back goes on being saved', async ({ page, context }) => {
    await openSeeded(page, 'contact');
    const hub = await context.newPage();
    await hub.goto(addressOf('hub', null));
    await hub.getByRole('button', { name: 'Remove Ingrid Halvorsen' }).click();
    await expectRemovedNotice(page);
    await hub.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await nameField(page).fill('Ingrid, back again');
    await expect(page.locator('#save-status')).toHaveText(/^Saved on this device/);
    await expect.poll(async () => (await readInterview(page)).contact.name).toBe('Ingrid, back again');
  });

  test('a change of a foreign key says nothing and changes nothing', async ({ page, context }) => {
    await openSeeded(page, 'contact');
    const before = await readRaw(page, KEY);
    const other = await context.newPage();
    await seed(other, {});
    await other.evaluate(() => localStorage.setItem('other-site:count', '1'));
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(nameField(page)).toHaveValue('Ingrid Halvorsen');
    expect(await readRaw(page, KEY)).toBe(before);
  });

  test('the details about yourself stay on screen, too, and the page says what happened', async ({ page }) => {
    await seed(page, { ...recordsOf(fullInterview()), me: sealedMe(me()) });
    await page.goto(addressOf('message'));
    await expect(page.getByLabel('Your name')).toHaveValue('Tamsin Okoro');
    const other = await page.context().newPage();
    await seed(other, {});
    await other.evaluate((key) => localStorage.removeItem(key), `${PREFIX}me`);
    await expect(page.getByRole('alert')).toHaveText(/removed in another tab, or by the browser/);
    await expect(page.getByLabel('Your name')).toHaveValue('Tamsin Okoro');
    await page.getByRole('button', { name: 'Save it again' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect.poll(() => readRaw(page, 'me')).toContain('Tamsin Okoro');
  });
});
