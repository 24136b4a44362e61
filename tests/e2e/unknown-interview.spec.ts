import { expect, test } from './support/fixtures.ts';
import { addressOf, fullInterview, ID, ownKeys, readAll, recordsOf, seed, waitForIsland } from './support/seed.ts';

const STEPS = ['purpose', 'contact', 'questions', 'message', 'meeting', 'sheet'] as const;
const UNKNOWN = ['zzzzzzzzzzzz', 'x', '../../etc', '<img src=x onerror=alert(1)>', '__proto__', 'a'.repeat(500)];
const NOTICE = 'The interview in this address is not on this device.';

test.describe('an address that names an interview which is not here', () => {
  for (const step of STEPS) {
    test(`${step}: says so, offers those that are here, and writes nothing`, async ({ page }) => {
      await seed(page, recordsOf(fullInterview()));
      const before = await readAll(page);
      await page.goto(addressOf(step, 'zzzzzzzzzzzz'));
      await expect(page.getByRole('alert')).toContainText(NOTICE);
      await expect(page.getByRole('main').locator('input, textarea, select')).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'restore a backup' })).toHaveAttribute('href', /\/prepare\/data\/$/);
      expect(await readAll(page)).toEqual(before);
      await page.getByRole('link', { name: 'Ingrid Halvorsen' }).click();
      await page.waitForURL(new RegExp(`/prepare/${step}/\\?interview=${ID}$`));
    });
  }

  test('no odd id breaks a step or the hub, and none is written', async ({ page }) => {
    await seed(page, {});
    for (const id of UNKNOWN) {
      await page.goto(addressOf('contact', id));
      await expect(page.getByRole('alert')).toContainText(NOTICE);
      await page.goto(addressOf('hub', id));
      await expect(page.getByRole('alert')).toContainText(NOTICE);
    }
    expect(await readAll(page)).toEqual({});
  });

  test('a step whose address names none offers the interviews that are here, or a new one', async ({ page }) => {
    await seed(page, recordsOf(fullInterview()));
    for (const address of ['prepare/contact/', 'prepare/contact/?interview=']) {
      await page.goto(address);
      await expect(page.getByRole('heading', { name: 'Which interview is this for?' })).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'Ingrid Halvorsen' })).toBeVisible();
    }
    await page.getByRole('button', { name: 'Start a new interview' }).click();
    await page.waitForURL(/\/prepare\/contact\/\?interview=[a-z0-9]{12}$/);
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('');
    expect(await ownKeys(page)).toHaveLength(2);
  });

  test('a removed interview is not offered, and its address says that it is not here', async ({ page }) => {
    await seed(page, recordsOf(fullInterview()));
    await page.goto(addressOf('hub', null));
    await page.getByRole('button', { name: 'Remove Ingrid Halvorsen' }).click();
    await page.goto(addressOf('contact'));
    await expect(page.getByRole('alert')).toContainText(NOTICE);
    await expect(page.getByRole('link', { name: 'Ingrid Halvorsen' })).toHaveCount(0);
  });

  test('further parts of the address are ignored', async ({ page }) => {
    await seed(page, recordsOf(fullInterview()));
    await page.goto(`${addressOf('contact')}&utm_source=mail&interview=zzzzzzzzzzzz#main`);
    await waitForIsland(page);
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ingrid Halvorsen');
  });
});
