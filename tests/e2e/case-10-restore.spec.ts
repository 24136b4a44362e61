import type { Page } from '@playwright/test';
import { sealBackup } from '../../src/domain/saving/seal-backup.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import {
  addressOf,
  fullInterview,
  KEY,
  me,
  PREFIX,
  readAll,
  readInterview,
  recordsOf,
  seed,
  sealedMe,
  waitForIsland,
} from './support/seed.ts';

const OTHER = fullInterview({ id: 'otherinterview', contact: { ...fullInterview().contact, name: 'Ruth Adeyemi' } });
const CHANGED = fullInterview({ aims: ['something else'] });
const HERE = { ...recordsOf(fullInterview()), me: sealedMe() };

/** Opens the data page over these records and restores a backup with two interviews, replacing the one that differs. */
async function restore(page: Page): Promise<void> {
  await seed(page, HERE);
  await page.goto(addressOf('data', null));
  await waitForIsland(page);
  const text = sealBackup({ interviews: [OTHER, CHANGED], me: me(), unread: {} }, '2026-11-03T08:00:00.000Z');
  await chooseFile(page, text);
  await page.getByRole('radio', { name: /^Use the ones from the backup/ }).check();
  await page.getByRole('button', { name: 'Restore from this file' }).click();
  await expect(page.getByText('Restored.')).toBeVisible();
}

async function chooseFile(page: Page, text: string): Promise<void> {
  await page
    .getByLabel('Backup file', { exact: true })
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

const askToUndo = (page: Page) => page.getByRole('button', { name: 'Undo the last restore …' }).click();
const undo = (page: Page) => page.getByRole('button', { name: 'Undo the restore', exact: true }).click();
const question = (page: Page) => page.getByRole('alert').filter({ hasText: /^Undo the last restore, of/ });

test.describe('case 10: restoring and taking it back', () => {
  test('the page counts rightly at once: after a restore, an undo and a delete', async ({ page }) => {
    await restore(page);
    await expect(page.getByText(/^2 interviews in \d+ records/)).toBeVisible();
    await askToUndo(page);
    await undo(page);
    await expect(page.getByText(/^1 interview in 2 records/)).toBeVisible();
    await page.getByRole('button', { name: 'Delete everything …' }).click();
    await page.getByRole('button', { name: 'Delete everything on this device' }).click();
    await expect(page.getByText(/^0 interviews in 0 records/)).toBeVisible();
  });

  test('undoing says what it does, asks, and puts everything back byte for byte', async ({ page }) => {
    await restore(page);
    await askToUndo(page);
    await expect(question(page)).toContainText(
      'It takes away 1 interview that came from the backup, and puts 1 interview and your own details back as they were before.',
    );
    await expectAccessible(page, 44);
    await undo(page);
    await expect(page.getByText('Everything that the restore changed is as it was before.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo the last restore …' })).toHaveCount(0);
    expect(await readAll(page)).toEqual(
      Object.fromEntries(Object.entries(HERE).map(([key, text]) => [PREFIX + key, text])),
    );
  });

  test('it names how many interviews were changed since, also while the question stands', async ({ page, context }) => {
    await restore(page);
    await askToUndo(page);
    await expect(question(page)).toContainText('Nothing of it was changed since.');
    const step = await context.newPage();
    await step.goto(addressOf('contact'));
    await step.getByLabel('Name', { exact: true }).fill('typed since the restore');
    await expect(step.locator('#save-status')).toHaveText(/^Saved on this device/);
    await expect(question(page)).toContainText('1 interview was changed since: what was typed in it since is lost.');
    await page.getByRole('button', { name: 'Keep what is here' }).click();
    await expect.poll(async () => (await readInterview(page)).contact.name).toBe('typed since the restore');
    await page.reload();
    await askToUndo(page);
    await expect(question(page)).toContainText('1 interview was changed since');
    await undo(page);
    await expect.poll(() => readInterview(page)).toEqual(fullInterview());
  });

  test('it tells the truth where the browser refuses, and can be tried again', async ({ page }) => {
    await restore(page);
    const before = await readAll(page);
    await askToUndo(page);
    await page.evaluate(() => {
      const { setItem, removeItem } = Storage.prototype;
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Object.assign(Storage.prototype, { setItem: refuse, removeItem: refuse });
      window.addEventListener('storage-works-again', () => Object.assign(Storage.prototype, { setItem, removeItem }));
    });
    await undo(page);
    await expect(page.getByText(/^Not undone, or not wholly: 3 records are not as before/)).toBeVisible();
    expect(await readAll(page)).toEqual(before);
    await page.evaluate(() => window.dispatchEvent(new Event('storage-works-again')));
    await askToUndo(page);
    await undo(page);
    await expect(page.getByText('Everything that the restore changed is as it was before.')).toBeVisible();
    await expect.poll(() => readInterview(page)).toEqual(fullInterview());
  });

  test('the restore can be kept for good, which ends Undo and frees its room', async ({ page }) => {
    await restore(page);
    await askToUndo(page);
    await page.getByRole('button', { name: 'Keep it for good, without Undo' }).click();
    await expect(page.getByText('The restore stays. Its copy for Undo is gone.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Undo the/ })).toHaveCount(0);
    const all = await readAll(page);
    expect(Object.keys(all).toSorted()).toEqual([
      `${PREFIX}${KEY}`,
      `${PREFIX}interview:otherinterview`,
      `${PREFIX}me`,
    ]);
  });

  test('a file is measured in characters, not in bytes', async ({ page }) => {
    await seed(page, HERE);
    await page.goto(addressOf('data', null));
    await waitForIsland(page);
    const unread = { 'damaged:then:me': '石'.repeat(4_000_000) };
    const text = sealBackup({ interviews: [OTHER], me: null, unread }, '2026-11-03T08:00:00.000Z');
    expect(Buffer.byteLength(text)).toBeGreaterThan(10_000_000);
    await chooseFile(page, text);
    await expect(page.getByText('New: Ruth Adeyemi')).toBeVisible();
  });
});
