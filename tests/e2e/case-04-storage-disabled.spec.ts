import { downloadBy } from './support/download.ts';
import { forbidStorage, FORBIDDEN_WAYS, leaveWithoutAsking } from './support/faults.ts';
import { expect, test } from './support/fixtures.ts';
import { addressOf, waitForIsland } from './support/seed.ts';

const BLOCKED = /^Not saved: this browser (?:does not let the page store anything|’s storage is full)/;
const FRESH = 'afreshinterview';

for (const way of FORBIDDEN_WAYS) {
  test.describe(`case 4: storage is disabled: ${way}`, () => {
    test.beforeEach(async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await forbidStorage(page, way);
      leaveWithoutAsking(page);
    });

    test('the workbench promises nothing that it cannot keep', async ({ page }) => {
      await page.goto(addressOf('hub', null));
      await waitForIsland(page);
      await expect(page.getByRole('button', { name: 'Start a new interview' })).toBeVisible();
      await expect(page.getByText('What you type is saved on this device.')).toHaveCount(0);
    });

    test('a new interview opens, takes text in memory, and says that nothing is saved', async ({ page }) => {
      await page.goto(addressOf('hub', null));
      await page.getByRole('button', { name: 'Start a new interview' }).click();
      await page.waitForURL(/prepare\/purpose\/\?interview=/);
      await page.getByRole('radio', { name: /^Explore a field/ }).check();
      await page.getByLabel('First aim (optional)').fill('who pays for a count');
      await expect(page.locator('#save-status')).toHaveText(BLOCKED);
      await expect(page.getByText('Nothing is being saved on this device.')).toBeVisible();
      await expect(page.getByLabel('First aim (optional)')).toHaveValue('who pays for a count');
      await expect(page.getByRole('radio', { name: /^Explore a field/ })).toBeChecked();
    });

    test('what was typed can be downloaded', async ({ page }) => {
      await page.goto(addressOf('contact', FRESH));
      await page.getByLabel('Name', { exact: true }).fill('Ingrid Halvorsen');
      const { text } = await downloadBy(page.getByRole('button', { name: 'Download a backup of this interview' }));
      expect(text).toContain('Ingrid Halvorsen');
    });

    test('a list can be made, a message copied and a sheet printed', async ({ page }) => {
      await page.goto(addressOf('questions', FRESH));
      await page.getByRole('button', { name: 'Make a list' }).click();
      await expect(page.locator('.question-text')).not.toHaveCount(0);

      await page.goto(addressOf('message', FRESH));
      await page.getByLabel('Your name').fill('Tamsin Okoro');
      await expect(page.getByRole('region', { name: 'Your message' })).toContainText('Tamsin Okoro');
      await page.getByRole('button', { name: 'Copy text' }).click();
      await expect(page.getByText('Copied.')).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Tamsin Okoro');

      await page.goto(addressOf('sheet', FRESH));
      await page.evaluate(() => {
        window.print = () => {
          document.documentElement.dataset['printed'] = 'yes';
        };
      });
      await page.getByRole('button', { name: 'Print the sheet' }).click();
      await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
      await expect(page.getByRole('article', { name: 'Sheet' })).toBeVisible();
    });

    test('a talk can be held and noted down, and its dates and papers are there', async ({ page }) => {
      test.slow();
      await page.goto(addressOf('meeting', FRESH));
      await page.getByLabel('Date (optional)').fill('2026-12-03');
      await page.getByRole('radio', { name: 'Phone' }).check();
      await page.getByLabel('Their phone number (optional)').fill('+351 21 000 0000');
      await expect(page.locator('#save-status')).toHaveText(BLOCKED);
      await expect(page.getByLabel('Their phone number (optional)')).toHaveValue('+351 21 000 0000');

      await page.goto(addressOf('talk', FRESH));
      await page.getByRole('button', { name: 'Begin the talk' }).click();
      await page.getByLabel('Jot on anything').fill('very calm on the radio');
      await expect(page.locator('#save-status')).toHaveText(BLOCKED);
      await page.getByText('Clock, bell and end').click();
      await page.locator('.talk-tools').getByRole('button', { name: 'End the talk' }).click();
      await expect(page.getByRole('heading', { name: 'The talk is over' })).toBeFocused();
      await expect(page.getByLabel('Jot on anything')).toHaveValue('very calm on the radio');

      await page.goto(addressOf('debrief', FRESH));
      await page.getByLabel('What surprised you?').fill('How much is paper');
      await page.getByRole('button', { name: 'Add a next step' }).click();
      await page.getByLabel('Step 1', { exact: true }).fill('book a medical');
      await expect(page.locator('#save-status')).toHaveText(BLOCKED);
      await expect(page.getByLabel('What surprised you?')).toHaveValue('How much is paper');

      await page.goto(addressOf('follow-up', FRESH));
      await page.getByLabel('The day on which they last wrote to you').fill('2026-11-20');
      await expect(page.locator('#save-status')).toHaveText(BLOCKED);
      await page.goto(addressOf('compare', null));
      await expect(page.getByRole('heading', { name: 'Nothing to compare yet' })).toBeVisible();
      await page.goto(addressOf('sheet', FRESH));
      for (const name of [/^Pocket fold/, /^Debrief sheet/, /^Comparison grid/]) {
        await page.getByRole('radio', { name }).check();
        await expect(page.getByRole('article', { name: 'Sheet' })).toBeVisible();
      }
    });

    test('the data page opens, and restoring says why it cannot be done', async ({ page }) => {
      await page.goto(addressOf('data', null));
      await waitForIsland(page);
      const { text } = await downloadBy(page.getByRole('button', { name: 'Download a backup file' }));
      expect(JSON.parse(text)).toMatchObject({ interviews: [] });
      await page.getByRole('button', { name: 'Delete everything …' }).click();
      await page.getByRole('button', { name: 'Delete everything on this device' }).click();
      await expect(page.getByText('Everything is gone from this device.')).toBeVisible();
    });

    test('the guide opens and the theme changes for as long as the page is shown', async ({ page }) => {
      await page.goto('guide/');
      const theme = page.getByRole('button', { name: /^Theme:/ });
      await theme.click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      await theme.click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    });
  });
}
