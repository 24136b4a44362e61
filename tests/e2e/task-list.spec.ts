import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { addressOf, anInterview, fullInterview, openSeeded, recordsOf, seed, sealedMe, waitForIsland } from './support/seed.ts'; // prettier-ignore

const statuses = (page: Page) => page.locator('.task-list .tag');

test.describe('the task list says where each step stands', () => {
  test('where nothing was typed', async ({ page }) => {
    await openSeeded(page, 'hub', anInterview());
    await expect(statuses(page)).toHaveText([
      ...Array.from({ length: 5 }, () => 'Not started'),
      'No questions yet',
      'Not started',
      'Not started',
      'No dates yet',
      'No notes yet',
    ]);
  });

  test('where everything is there, and the message is the asker’s own', async ({ page }) => {
    await openSeeded(page, 'hub');
    await expect(statuses(page)).toHaveText([
      'Done',
      'Done',
      'Done',
      'Edited by you',
      'Done',
      'Ready to print',
      'Not started',
      'Not started',
      'Dates ready',
      'No notes yet',
    ]);
  });

  test('where a composed message waits, with and without the name of the asker', async ({ page }) => {
    const interview = fullInterview({ message: { ...fullInterview().message, drafts: {} } });
    await openSeeded(page, 'hub', interview);
    await expect(statuses(page).nth(3)).toHaveText('Needs a name');
    await expect(page.getByText('A text waits; it lacks your name')).toBeVisible();
    await seed(page, { ...recordsOf(interview), me: sealedMe() });
    await page.goto(addressOf('hub'));
    await waitForIsland(page);
    await expect(statuses(page).nth(3)).toHaveText('Ready to send');
  });
});
