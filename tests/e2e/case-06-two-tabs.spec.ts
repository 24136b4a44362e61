import type { Page } from '@playwright/test';
import { expectAskedOnLeaving, openDeafTab, setVisibility } from './support/faults.ts';
import { expect, test } from './support/fixtures.ts';
import {
  addressOf,
  fullInterview,
  ID,
  KEY,
  me,
  openSeeded,
  ownKeys,
  readInterview,
  readRaw,
  recordsOf,
  seed,
  sealedMe,
  waitForIsland,
} from './support/seed.ts';

const nameField = (page: Page) => page.getByLabel('Name', { exact: true });
const conflict = (page: Page) => page.getByText('This interview was changed in another tab while you typed here.');

/** Tab A hears everything, tab B is deaf; both show the contact of one interview. */
async function openTwoTabs(a: Page): Promise<Page> {
  await openSeeded(a, 'contact');
  const b = await openDeafTab(a.context());
  await b.goto(addressOf('contact'));
  await expect(nameField(b)).toHaveValue('Ingrid Halvorsen');
  return b;
}

/** A writes; B could read it, and shows the old text still. */
async function writeInA(a: Page, b: Page): Promise<void> {
  await nameField(a).fill('Ingrid in tab A');
  await expect.poll(() => readRaw(b, KEY)).toContain('Ingrid in tab A');
  await expect(nameField(b)).toHaveValue('Ingrid Halvorsen');
}

/** A writes, then B, which has not heard of it, types: the conflict stands in B. */
async function openConflict(a: Page): Promise<Page> {
  const b = await openTwoTabs(a);
  await writeInA(a, b);
  await nameField(b).fill('Ingrid in tab B');
  await expect(conflict(b)).toBeVisible();
  return b;
}

test.describe('case 6: two tabs edit one interview', () => {
  test('a tab that hears of a change simply follows, and goes on from there', async ({ page, context }) => {
    await openSeeded(page, 'contact');
    const other = await context.newPage();
    await other.goto(addressOf('contact'));
    await nameField(page).fill('Ingrid Halvorsen Moe');
    await expect(nameField(other)).toHaveValue('Ingrid Halvorsen Moe');
    await other.getByLabel('Role (optional)').fill('skipper');
    await expect(page.getByLabel('Role (optional)')).toHaveValue('skipper');
    await expect(nameField(page)).toHaveValue('Ingrid Halvorsen Moe');
    for (const tab of [page, other]) await expect(conflict(tab)).toHaveCount(0);
    await expect
      .poll(async () => (await readInterview(page)).contact)
      .toMatchObject({ name: 'Ingrid Halvorsen Moe', role: 'skipper' });
  });

  test('a stale tab never writes over a change that it has not seen', async ({ page }) => {
    const b = await openTwoTabs(page);
    await writeInA(page, b);
    const written = await readRaw(page, KEY);
    await nameField(b).fill('Ingrid in tab B');
    await expect(conflict(b)).toBeVisible();
    await expect(b.locator('#save-status')).toHaveText(/^Not saved: .*changed in another tab\./);
    await expect(nameField(b)).toHaveValue('Ingrid in tab B');
    expect(await readRaw(page, KEY)).toBe(written);
  });

  test('A, then stale B, then A again: A goes on saving, and B keeps its text', async ({ page }) => {
    const b = await openConflict(page);
    await nameField(page).fill('Ingrid in tab A, again');
    await expect(page.locator('#save-status')).toHaveText(/^Saved on this device/);
    await b.getByLabel('Role (optional)').fill('typed during the conflict');
    await expect(conflict(b)).toBeVisible();
    await expect(nameField(b)).toHaveValue('Ingrid in tab B');
    await expect.poll(async () => (await readInterview(page)).contact.name).toBe('Ingrid in tab A, again');
  });

  test('leaving during a conflict asks first', async ({ page }) => {
    const b = await openConflict(page);
    await expectAskedOnLeaving(b);
  });

  test('“Keep both” yields two records, and this tab goes on with its own', async ({ page }) => {
    const b = await openConflict(page);
    await b.getByRole('button', { name: 'Keep both' }).click();
    await b.waitForURL((address) => !address.search.includes(ID));
    await expect(nameField(b)).toHaveValue('Ingrid in tab B');
    const keys = (await ownKeys(page)).filter((key) => key.startsWith('interview:'));
    expect(keys).toHaveLength(2);
    const names = await Promise.all(keys.map(async (key) => (await readInterview(page, key.slice(10))).contact.name));
    expect(names.toSorted()).toEqual(['Ingrid in tab A', 'Ingrid in tab B']);
    await page.goto(addressOf('hub', null));
    await expect(page.getByRole('link', { name: 'Ingrid in tab A' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Ingrid in tab B' })).toBeVisible();
  });

  test('“Keep what is in this tab” saves it, keeps the other as the previous copy, and A follows', async ({ page }) => {
    const b = await openConflict(page);
    const theirs = await readRaw(page, KEY);
    await b.getByRole('button', { name: 'Keep what is in this tab' }).click();
    await expect(conflict(b)).toHaveCount(0);
    await expect(nameField(page)).toHaveValue('Ingrid in tab B');
    await expect.poll(() => readRaw(page, `previous:${KEY}`)).toBe(theirs);
    await b.reload();
    await expect(nameField(b)).toHaveValue('Ingrid in tab B');
  });

  test('“Use the other one” shows it here, and keeps what was typed here as the previous copy', async ({ page }) => {
    const b = await openConflict(page);
    await b.getByRole('button', { name: 'Use the other one' }).click();
    await expect(nameField(b)).toHaveValue('Ingrid in tab A');
    await expect(conflict(b)).toHaveCount(0);
    await expect.poll(() => readRaw(page, `previous:${KEY}`)).toContain('Ingrid in tab B');
    await nameField(b).press('End');
    await nameField(b).pressSequentially('+');
    await expect(b.locator('#save-status')).toHaveText(/^Saved on this device/);
    await expect.poll(async () => (await readInterview(page)).contact.name).toBe('Ingrid in tab A+');
  });

  test('a choice can be made by keyboard alone', async ({ page }) => {
    const b = await openConflict(page);
    await b.getByRole('button', { name: 'Keep what is in this tab' }).focus();
    await b.keyboard.press('Enter');
    await expect(conflict(b)).toHaveCount(0);
    await expect.poll(async () => (await readInterview(page)).contact.name).toBe('Ingrid in tab B');
  });
});

test.describe('case 6: a tab that was away refreshes before it may write', () => {
  for (const [way, comeBack] of [
    ['shown again', (tab: Page) => setVisibility(tab, 'visible')],
    [
      'taken out of the back-forward cache',
      (tab: Page) =>
        tab.evaluate(() => {
          window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        }),
    ],
  ] as const) {
    test(`a tab that is ${way} shows what was stored meanwhile, and writes on top of it`, async ({ page }) => {
      const b = await openTwoTabs(page);
      await setVisibility(b, 'hidden');
      await writeInA(page, b);
      await comeBack(b);
      await expect(nameField(b)).toHaveValue('Ingrid in tab A');
      await b.getByLabel('Role (optional)').fill('skipper');
      await expect(conflict(b)).toHaveCount(0);
      await expect
        .poll(async () => (await readInterview(page)).contact)
        .toMatchObject({ name: 'Ingrid in tab A', role: 'skipper' });
    });
  }

  test('a tab with unsaved text that is shown again keeps its text and asks', async ({ page }) => {
    const b = await openConflict(page);
    await nameField(page).fill('Ingrid in tab A, later');
    await setVisibility(b, 'hidden');
    await setVisibility(b, 'visible');
    await expect(nameField(b)).toHaveValue('Ingrid in tab B');
    await expect(conflict(b)).toBeVisible();
    await expect.poll(async () => (await readInterview(page)).contact.name).toBe('Ingrid in tab A, later');
  });

  test('going back to a step shows what a later step has changed', async ({ page }) => {
    await openSeeded(page, 'meeting');
    await page.goto(addressOf('questions'));
    await page.getByRole('radio', { name: '20 minutes' }).check();
    await page.goBack();
    await expect(
      page.getByRole('group', { name: 'How long is the talk?' }).getByRole('radio', { name: '20 minutes' }),
    ).toBeChecked();
  });
});

test.describe('case 6: two tabs edit the details about yourself', () => {
  test('a stale tab never writes over them, and says that its text is not saved', async ({ page }) => {
    await seed(page, { ...recordsOf(fullInterview()), me: sealedMe(me()) });
    await page.goto(addressOf('message'));
    await waitForIsland(page);
    const b = await openDeafTab(page.context());
    await b.goto(addressOf('message'));
    await expect(b.getByLabel('Your name')).toHaveValue('Tamsin Okoro');
    await page.getByLabel('Your name').fill('Tamsin in tab A');
    await expect.poll(() => readRaw(b, 'me')).toContain('Tamsin in tab A');
    const written = await readRaw(page, 'me');
    await b.getByLabel('Your name').fill('Tamsin in tab B');
    await expect(b.getByLabel('Your name')).toHaveValue('Tamsin in tab B');
    await expect(b.getByText(/changed in another tab/).first()).toBeVisible();
    expect(await readRaw(page, 'me')).toBe(written);
  });

  test('a tab that hears of a change simply follows', async ({ page, context }) => {
    await seed(page, { ...recordsOf(fullInterview()), me: sealedMe(me()) });
    await page.goto(addressOf('message'));
    const b = await context.newPage();
    await b.goto(addressOf('message'));
    await page.getByLabel('Your name').fill('Tamsin Okoro-Lind');
    await expect(b.getByLabel('Your name')).toHaveValue('Tamsin Okoro-Lind');
  });
});
