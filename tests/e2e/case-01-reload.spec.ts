import type { Page } from '@playwright/test';
import type { Step } from '../../src/domain/interview/step.ts';
import { slowScripts } from './support/faults.ts';
import { expectShown, fieldsToGoOnIn, fillIn, locate, type Field } from './support/fields.ts';
import { expect, test } from './support/fixtures.ts';
import {
  addressOf,
  anInterview,
  fullInterview,
  ID,
  KEY,
  me,
  openSeeded,
  readRaw,
  recordsOf,
  seed,
  sealedMe,
  waitForIsland,
} from './support/seed.ts';

/** Every field of the steps whose fields are there from the start. */
const FIELDS: Partial<Record<Step, readonly Field[]>> = {
  purpose: [
    { kind: 'choice', label: 'Why do you want to talk to them?', value: 'Explore a field' },
    { kind: 'choice', label: 'Which of these is closest to you?', value: 'Student' },
    { kind: 'select', label: 'Which field is it about?', value: 'Teaching' },
    { kind: 'text', label: 'First aim (optional)', value: 'How much of the year is spent at sea' },
    { kind: 'text', label: 'Second aim (optional)', value: 'Who pays for a count' },
    { kind: 'text', label: 'Third aim (optional)', value: 'Whether a diver’s license helps' },
  ],
  contact: [
    { kind: 'text', label: 'Name', value: 'Ingrid Halvorsen' },
    { kind: 'text', label: 'Role (optional)', value: 'fisheries scientist' },
    { kind: 'text', label: 'Organization (optional)', value: 'the Port of Otago' },
    { kind: 'choice', label: 'How do you know of them?', value: 'We have met' },
    { kind: 'text', label: 'In a few words (optional)', value: 'at the open day in March' },
  ],
  message: [
    { kind: 'text', label: 'Your name', value: 'Tamsin Okoro' },
    { kind: 'text', label: 'I am …', value: 'a second-year marine biology student' },
    { kind: 'text', label: 'Times you can offer (optional)', value: 'Tuesday, March 3, after 2 PM' },
    { kind: 'text', label: 'How do you address them? (optional)', value: 'Dr. Halvorsen' },
    { kind: 'choice', label: 'How should it sound?', value: 'Formal' },
    { kind: 'text', label: 'Subject', value: 'A question about counting seals' },
  ],
  meeting: [
    { kind: 'choice', label: 'How long is the talk?', value: '30 minutes' },
    { kind: 'text', label: 'Date (optional)', value: '2026-12-03' },
    { kind: 'text', label: 'Time (optional)', value: '14:30' },
    { kind: 'choice', label: 'How do you meet?', value: 'In person' },
    { kind: 'text', label: 'Place (optional)', value: 'the café at the lock' },
  ],
  sheet: [{ kind: 'choice', label: 'What do you want to print?', value: 'More space for writing' }],
};

const STEPS_WITH_FIELDS: readonly Step[] = ['purpose', 'contact', 'message', 'meeting', 'sheet'];

/** Reloads, and expects that opening the page has changed nothing that is stored. */
async function reloadUntouched(page: Page): Promise<void> {
  const before = [await readRaw(page, KEY), await readRaw(page, 'me')];
  await page.reload();
  await waitForIsland(page);
  expect([await readRaw(page, KEY), await readRaw(page, 'me')]).toEqual(before);
}

test.describe('case 1: reload with saved answers', () => {
  for (const step of STEPS_WITH_FIELDS) {
    const fields = FIELDS[step] ?? [];

    test(`${step}: every field that was filled in shows its value after a reload`, async ({ page }) => {
      await openSeeded(page, step, anInterview());
      for (const field of fields) await fillIn(page, field);
      await reloadUntouched(page);
      for (const field of fields) await expectShown(page, field);
    });

    test(`${step}: saved values are shown when the scripts arrive late, and nothing is written`, async ({ page }) => {
      await seed(page, { ...recordsOf(fullInterview()), me: sealedMe(me()) });
      const before = await readRaw(page, KEY);
      await slowScripts(page, 1_000);
      await page.goto(addressOf(step));
      await waitForIsland(page);
      for (const field of fields) await expectShown(page, field);
      expect(await readRaw(page, KEY)).toBe(before);
    });

    const texts = fieldsToGoOnIn(fields);
    if (texts.length === 0) continue;

    test(`${step}: after a reload, typing goes on where the saved text ended`, async ({ page }) => {
      await seed(page, { ...recordsOf(fullInterview()), me: sealedMe(me()) });
      await page.goto(addressOf(step));
      for (const field of texts) {
        const found = locate(page, field);
        await found.press('Control+End');
        await found.pressSequentially(' +');
      }
      await reloadUntouched(page);
      for (const field of texts) await expectShown(page, { ...field, value: `${field.value} +` });
    });
  }

  test('findings of every kind are there after a reload', async ({ page }) => {
    await openSeeded(page, 'contact', anInterview());
    const kinds = page.getByLabel('Add a finding');
    const labels = (await kinds.locator('option').allTextContents()).slice(1);
    expect(labels).toHaveLength(8);
    for (const label of labels) {
      await kinds.selectOption({ label });
      await page.getByRole('button', { name: 'Add this finding' }).click();
    }
    const findings = page.getByRole('region', { name: 'What you found out about them' }).getByRole('textbox');
    await expect(findings).toHaveCount(9);
    for (let index = 0; index < 9; index += 1) await findings.nth(index).fill(`detail ${index}`);
    await reloadUntouched(page);
    for (let index = 0; index < 9; index += 1) await expect(findings.nth(index)).toHaveValue(`detail ${index}`);
  });

  test('minutes, must-ask, an edited wording and a half-written question are there after a reload', async ({
    page,
  }) => {
    await openSeeded(page, 'questions', anInterview());
    await page.getByRole('radio', { name: '30 minutes' }).check();
    await page.getByRole('button', { name: 'Make a list' }).click();
    const first = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: /^Must-ask/ }) })
      .first();
    const wasMustAsk = await first.getByRole('button', { name: /^Must-ask/ }).getAttribute('aria-pressed');
    await first.getByRole('button', { name: /^Must-ask/ }).click();
    await first.getByRole('button', { name: /^Edit/ }).click();
    await page.getByLabel('Wording of the question').fill('How did your first day go?');
    await page.getByLabel('Your question').fill('What would you read first about');
    await reloadUntouched(page);
    await expect(page.getByRole('radio', { name: '30 minutes' })).toBeChecked();
    await expect(first).toContainText('How did your first day go?');
    await expect(first.getByRole('button', { name: /^Must-ask/ })).toHaveAttribute(
      'aria-pressed',
      wasMustAsk === 'true' ? 'false' : 'true',
    );
    await expect(page.getByLabel('Your question')).toHaveValue('What would you read first about');
  });

  test('the person who knows both is there after a reload', async ({ page }) => {
    await openSeeded(page, 'contact', anInterview());
    const fields: Field[] = [
      { kind: 'choice', label: 'How do you know of them?', value: 'Somebody I know knows them' },
      { kind: 'text', label: 'Who knows you both?', value: 'Ruth Adeyemi' },
    ];
    for (const field of fields) await fillIn(page, field);
    await reloadUntouched(page);
    for (const field of fields) await expectShown(page, field);
  });

  test('the task list and the list of interviews are as they were after a reload', async ({ page }) => {
    await openSeeded(page, 'hub');
    const tasks = page.getByRole('main').getByRole('list');
    const before = await tasks.allTextContents();
    await reloadUntouched(page);
    expect(await tasks.allTextContents()).toEqual(before);
    await page.goto(addressOf('hub', null));
    await expect(page.getByRole('link', { name: 'Ingrid Halvorsen' })).toHaveAttribute('href', new RegExp(ID));
  });
});
