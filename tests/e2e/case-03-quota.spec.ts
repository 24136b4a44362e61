import type { Page } from '@playwright/test';
import { downloadBy } from './support/download.ts';
import { fillStorage, freeStorage, leaveWithoutAsking } from './support/faults.ts';
import { expect, test } from './support/fixtures.ts';
import {
  addressOf,
  fullInterview,
  ID,
  KEY,
  me,
  openSeeded,
  ownKeys,
  PREFIX,
  readAll,
  readInterview,
  readRaw,
  recordsOf,
  sealed,
  seed,
  sealedMe,
  waitForIsland,
} from './support/seed.ts';
import { sealBackup } from '../../src/domain/saving/seal-backup.ts';

const FULL = /Not saved: this browser’s storage is full/;

test.describe('case 3: a text is very long', () => {
  const LIMIT = 2_000_000;
  const role = (page: Page) => page.getByLabel('Role (optional)');

  test('what is saved opens again, though it is longer than any field needs', async ({ page }) => {
    await openSeeded(page, 'contact');
    await role(page).fill('x'.repeat(150_000));
    await expect(page.locator('#save-status')).toHaveText(/^Saved on this device/);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'This interview could not be read' })).toHaveCount(0);
    await expect(role(page)).toHaveValue('x'.repeat(150_000));
  });

  test('what would not open again is not saved, is told, and is saved once it is shorter', async ({ page }) => {
    await openSeeded(page, 'contact');
    const before = await readRaw(page, KEY);
    await role(page).fill('x'.repeat(LIMIT));
    await expect(page.locator('#save-status')).toHaveText(/^Not saved: this is longer than two million characters/);
    await expect(page.getByText('What you typed is longer than this page can keep.')).toBeVisible();
    await expect(role(page)).toHaveValue('x'.repeat(LIMIT));
    expect(await readRaw(page, KEY)).toBe(before);
    await role(page).fill('x'.repeat(LIMIT - 10_000));
    await expect(page.locator('#save-status')).toHaveText(/^Saved on this device/);
    await page.reload();
    await expect(role(page)).toHaveValue('x'.repeat(LIMIT - 10_000));
  });
});

test.describe('case 3: storage fills up', () => {
  const withText = (id: string, length: number) =>
    fullInterview({ id, aims: ['x'.repeat(length)], contact: { ...fullInterview().contact, name: id } });

  for (const [address, place] of [
    [addressOf('hub', null), 'the list of interviews'],
    [addressOf('hub', 'oneinterview'), 'the task list'],
    [addressOf('data', null), 'the data page'],
  ] as const) {
    test(`${place} says so from a million characters on, and nothing is refused`, async ({ page }) => {
      const hint = page.getByText(/^Your interviews fill \d\.\d of about 5 MB here/);
      await seed(page, recordsOf(withText('oneinterview', 900_000)));
      await page.goto(address);
      await waitForIsland(page);
      await expect(hint).toHaveCount(0);
      await seed(page, recordsOf(withText('twointerview', 300_000)));
      await page.goto(address);
      await expect(hint).toContainText('fill 1.2 of about 5 MB here: download a backup');
      await expect(hint).not.toContainText('should wait');
      await seed(page, recordsOf(withText('threeinterview', 900_000)));
      await page.goto(address);
      await expect(hint).toContainText('New interviews should wait until there is room again.');
      await page.goto(addressOf('contact', 'oneinterview'));
      await page.getByLabel('Name', { exact: true }).fill('typed into a full house');
      await expect(page.locator('#save-status')).toHaveText(/^Saved on this device/);
    });
  }
});

test.describe('case 3: storage is full to the last byte', () => {
  test('what is typed stays on screen, is announced as not saved within a second, and can be downloaded', async ({
    page,
  }) => {
    await openSeeded(page, 'contact');
    const before = await readRaw(page, KEY);
    await fillStorage(page);
    await page.getByLabel('Name', { exact: true }).fill('Ingrid Halvorsen of the long boats');
    await expect(page.locator('#save-status')).toHaveText(FULL, { timeout: 1_000 });
    await expect(page.getByText('Nothing is being saved on this device.')).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: FULL })).toHaveCount(1);
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ingrid Halvorsen of the long boats');
    expect(await readRaw(page, KEY)).toBe(before);

    const { text: file } = await downloadBy(page.getByRole('button', { name: 'Download a backup of this interview' }));
    expect(file).toContain('Ingrid Halvorsen of the long boats');
  });

  test('the next change after room was made is saved, with everything typed in between', async ({ page }) => {
    await openSeeded(page, 'contact');
    await fillStorage(page);
    await page.getByLabel('Role (optional)').fill('fisheries scientist and diver');
    await expect(page.locator('#save-status')).toHaveText(FULL);
    await freeStorage(page);
    await page.getByLabel('Name', { exact: true }).press('End');
    await page.getByLabel('Name', { exact: true }).pressSequentially('!');
    await expect(page.locator('#save-status')).toHaveText(/^Saved on this device, \d\d:\d\d\.$/);
    await expect(page.getByText('Nothing is being saved on this device.')).toHaveCount(0);
    await page.reload();
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ingrid Halvorsen!');
    await expect(page.getByLabel('Role (optional)')).toHaveValue('fisheries scientist and diver');
  });

  test('the saved interview is whole after a reload with the storage still full', async ({ page }) => {
    await openSeeded(page, 'contact');
    const before = await readRaw(page, KEY);
    await fillStorage(page);
    await page.getByLabel('Name', { exact: true }).fill('a much longer name than the one that was saved before');
    await expect(page.locator('#save-status')).toHaveText(FULL);
    leaveWithoutAsking(page);
    await page.reload();
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ingrid Halvorsen');
    expect(await readRaw(page, KEY)).toBe(before);
  });

  test('leaving asks first while something typed is not saved, and only then', async ({ page }) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await openSeeded(page, 'contact');
    await page.getByLabel('Name', { exact: true }).fill('Ingrid');
    await page.reload();
    expect(asked).toEqual([]);
    await fillStorage(page);
    await page.getByLabel('Name', { exact: true }).fill('a much longer name than the one that was saved before');
    await expect(page.locator('#save-status')).toHaveText(FULL);
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  test('questions can be reordered on screen, the order is told as not saved, and the old one is kept', async ({
    page,
  }) => {
    await openSeeded(page, 'questions');
    await page.getByRole('button', { name: 'More for “What did the first count teach you?”' }).click();
    await fillStorage(page);
    await page.getByRole('button', { name: 'Move down “What did the first count teach you?”' }).click();
    await expect(page.locator('#save-status')).toHaveText(FULL, { timeout: 1_000 });
    await expect(page.locator('.question-text')).toHaveText([/Who else/, /What did the first/, /When did you/]);
    await expect
      .poll(async () => (await readInterview(page)).questions.items.map((item) => item.id))
      .toEqual(['item01', 'item02', 'item03']);
    await freeStorage(page);
    await page.getByRole('button', { name: 'Move down “What did the first count teach you?”' }).click();
    await expect
      .poll(async () => (await readInterview(page)).questions.items.map((item) => item.id))
      .toEqual(['item02', 'item03', 'item01']);
  });

  test('restoring a backup changes nothing and says that there is no room', async ({ page }) => {
    await seed(page, { ...recordsOf(fullInterview()), me: sealedMe() });
    await page.goto(addressOf('data', null));
    await waitForIsland(page);
    await fillStorage(page);
    const before = await readAll(page);
    const other = fullInterview({
      id: 'otherinterview',
      contact: { ...fullInterview().contact, name: 'Ruth Adeyemi' },
    });
    const changed = fullInterview({ aims: ['something else'] });
    const backup = sealBackup({ interviews: [other, changed], me: me(), unread: {} }, '2026-11-03T08:00:00.000Z');
    await page
      .getByLabel('Backup file', { exact: true })
      .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
    await page.getByRole('radio', { name: /^Use the ones from the backup/ }).check();
    await page.getByRole('button', { name: 'Restore from this file' }).click();
    await expect(page.getByText(/^Nothing was restored:/)).toBeVisible();
    expect(await readAll(page)).toEqual(before);
  });

  test('removing an interview makes room or leaves everything as it is, and can be undone', async ({ page }) => {
    await seed(page, recordsOf(fullInterview()));
    const before = await readRaw(page, KEY);
    await page.goto(addressOf('hub', null));
    await waitForIsland(page);
    await fillStorage(page);
    await page.getByRole('button', { name: 'Remove Ingrid Halvorsen' }).click();
    await expect(page.getByText('Interview with Ingrid Halvorsen removed.')).toBeVisible();
    expect(await readRaw(page, `removed:${ID}`)).toBe(before);
    await fillStorage(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(
      page
        .getByText('Interview with Ingrid Halvorsen removed.')
        .or(page.getByRole('link', { name: 'Ingrid Halvorsen' })),
    ).toBeVisible();
    const all = await readAll(page);
    expect([all[PREFIX + KEY], all[`${PREFIX}removed:${ID}`]]).toContain(before);
  });

  test('“Remove for good” makes room where the step says that there is none, and the text is saved', async ({
    page,
  }) => {
    const old = fullInterview({
      id: 'oldinterview',
      aims: ['x'.repeat(2000)],
      contact: { ...fullInterview().contact, name: 'Old Harald' },
    });
    const removed = sealed(old);
    await seed(page, { ...recordsOf(fullInterview()), 'removed:oldinterview': removed });
    await page.goto(addressOf('contact'));
    await waitForIsland(page);
    await expect(page.getByRole('button', { name: 'Remove for good' })).toHaveCount(0);
    await fillStorage(page);
    await page.getByLabel('Name', { exact: true }).fill('Ingrid Halvorsen of the long boats');
    await expect(page.locator('#save-status')).toHaveText(/remove an old interview and choose “Remove for good”/);
    await expect(page.getByText('The removed interview with Old Harald still takes up room.')).toBeVisible();
    await page.getByRole('button', { name: 'Remove for good Old Harald' }).click();
    await expect(page.locator('#save-status')).toHaveText(/^Saved on this device/);
    await expect.poll(async () => (await readInterview(page)).contact.name).toBe('Ingrid Halvorsen of the long boats');
    expect(await ownKeys(page)).not.toContain('removed:oldinterview');
  });

  test('the list of interviews says that removing alone makes no room, and takes back its warning', async ({
    page,
  }) => {
    await seed(page, recordsOf(fullInterview()));
    await fillStorage(page);
    await page.goto(addressOf('hub', null));
    await waitForIsland(page);
    await expect(page.getByText(/its storage is full/)).toBeVisible();
    await page.getByRole('button', { name: 'Remove Ingrid Halvorsen' }).click();
    await expect(
      page.getByText(/^What was removed takes up its room .* until you choose “Remove for good”\.$/),
    ).toBeVisible();
    await expect(page.getByText(/its storage is full/)).toBeVisible();
    await page.getByRole('button', { name: 'Remove for good' }).click();
    await expect(page.getByText(/its storage is full/)).toHaveCount(0);
    await expect(page.getByText(/^What was removed takes up its room/)).toHaveCount(0);
  });

  test('a new interview can be prepared in memory, and nothing that exists is harmed', async ({ page }) => {
    await seed(page, recordsOf(fullInterview()));
    await page.goto(addressOf('hub', null));
    await waitForIsland(page);
    await fillStorage(page);
    const before = await readAll(page);
    leaveWithoutAsking(page);
    await page.getByRole('button', { name: 'Start a new interview' }).click();
    await page.waitForURL(/prepare\/purpose\/\?interview=/);
    await page.getByLabel('First aim (optional)').fill('what a day on the boat is like');
    await expect(page.locator('#save-status')).toHaveText(FULL, { timeout: 1_000 });
    expect(await readAll(page)).toEqual(before);
    await freeStorage(page);
    await page.getByLabel('Second aim (optional)').fill('who pays');
    await expect(page.locator('#save-status')).toHaveText(/^Saved on this device/);
    expect(await ownKeys(page)).toHaveLength(2);
  });
});
