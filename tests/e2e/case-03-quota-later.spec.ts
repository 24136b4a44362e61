import type { Locator, Page } from '@playwright/test';
import type { Step } from '../../src/domain/interview/step.ts';
import { startTalk } from '../../src/domain/talk/run-talk.ts';
import { fillStorage, freeStorage, leaveWithoutAsking } from './support/faults.ts';
import { expect, test } from './support/fixtures.ts';
import { DAY_AFTER, heardPeople, livedInterview } from './support/lived.ts';
import { addressOf, readAll, recordsOf, seed, sealedMe, waitForIsland } from './support/seed.ts';
import { touch } from './support/wizard-state.ts';

const LONG = 'more than there is room for, and then some, so that it cannot be written over what was there';

interface TypedPlace {
  name: string;
  step: Step;
  field: (page: Page) => Locator;
}

const lived = livedInterview();
const going = livedInterview({ talk: startTalk(lived.questions.items, 30, '2026-12-04T07:55:00.000Z') });

/** A field of each page from the meeting on. */
const PLACES: readonly TypedPlace[] = [
  { name: 'the meeting', step: 'meeting', field: (page) => page.getByLabel('Place (optional)') },
  { name: 'the talk', step: 'talk', field: (page) => page.locator('.talk-live').getByLabel('Jot', { exact: true }) },
  { name: 'the debrief', step: 'debrief', field: (page) => page.getByLabel('What surprised you?') },
];

const status = (page: Page) => page.locator('#save-status');
const FULL = /Not saved: this browser’s storage is full/;

for (const { name, step, field } of PLACES) {
  test(`case 3: ${name}: what is typed into full storage stays, is told, and is saved once there is room`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(DAY_AFTER);
    await seed(page, { ...recordsOf(step === 'talk' ? going : lived), me: sealedMe() });
    await page.goto(addressOf(step));
    await waitForIsland(page);
    await touch(page);
    await field(page).focus();
    await fillStorage(page);
    const before = await readAll(page);
    await field(page).fill(LONG);
    await expect(status(page)).toHaveText(FULL, { timeout: 2_000 });
    await expect(page.getByText('Nothing is being saved on this device.')).toBeVisible();
    await expect(field(page)).toHaveValue(LONG);
    expect(await readAll(page)).toEqual(before);
    await freeStorage(page);
    await field(page).press('End');
    await field(page).pressSequentially('.');
    await expect(status(page)).toHaveText(/^Saved on this device/);
    await page.reload();
    await waitForIsland(page);
    await touch(page);
    await expect(field(page)).toHaveValue(`${LONG}.`);
  });
}

test('case 3: follow-up: a step that is settled while storage is full stays settled, and is told', async ({ page }) => {
  await page.clock.setFixedTime(DAY_AFTER);
  await seed(page, recordsOf(livedInterview({ followUp: { heardOn: '', changes: [] } })));
  await page.goto(addressOf('follow-up'));
  await waitForIsland(page);
  await touch(page);
  await fillStorage(page);
  const before = await readAll(page);
  await page.getByRole('button', { name: 'Mark as done “Say thank you”' }).click();
  await expect(status(page)).toHaveText(FULL, { timeout: 2_000 });
  await expect(page.getByText('Done or dropped: 1')).toBeVisible();
  expect(await readAll(page)).toEqual(before);
  leaveWithoutAsking(page);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Mark as done “Say thank you”' })).toBeVisible();
});

test('case 3: compare: a mark that cannot be saved stays on the page, and is told', async ({ page }) => {
  await seed(page, recordsOf(...heardPeople(3)));
  await page.goto(addressOf('compare', null));
  await waitForIsland(page);
  await touch(page);
  await fillStorage(page);
  const before = await readAll(page);
  const stands = page.getByRole('combobox', { name: 'How Tane Rewiti stands to the others: What wears you out?' });
  await stands.selectOption('Differs');
  await expect(status(page)).toHaveText(FULL, { timeout: 2_000 });
  await expect(stands.locator('option:checked')).toHaveText('Differs');
  expect(await readAll(page)).toEqual(before);
  await freeStorage(page);
  await stands.selectOption('Unclear');
  await expect(status(page)).toHaveText(/^Saved on this device/);
  await page.reload();
  await expect(stands.locator('option:checked')).toHaveText('Unclear');
});
