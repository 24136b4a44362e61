import type { Page } from '@playwright/test';
import { slowScripts } from './support/faults.ts';
import { expect, test } from './support/fixtures.ts';
import { livedInterview } from './support/lived.ts';
import { PLACES } from './support/places.ts';
import {
  addressOf,
  fullInterview,
  KEY,
  me,
  readAll,
  recordsOf,
  seed,
  sealedMe,
  waitForIsland,
} from './support/seed.ts';

const EDITABLE = 'main :is(input, textarea, select, button, [contenteditable])';

/** Watches every frame for something that could be typed into while the island has not run yet. */
async function watchForEarlyFields(page: Page): Promise<void> {
  await page.addInitScript((editable) => {
    const look = () => {
      const isWaiting = document.querySelector('main .loading') !== null;
      const root = document.documentElement;
      if (isWaiting) root.dataset['framesWaited'] = String(Number(root.dataset['framesWaited'] ?? 0) + 1);
      if (isWaiting && document.querySelector(editable)) root.dataset['earlyField'] = 'yes';
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, EDITABLE);
}

test.describe('case 2: typing before the scripts have run', () => {
  for (const place of PLACES) {
    test(`${place}: nothing can be typed or pressed before the island runs, and nothing is lost`, async ({ page }) => {
      await seed(page, { ...recordsOf(livedInterview()), me: sealedMe(me()) });
      const before = await readAll(page);
      await watchForEarlyFields(page);
      await slowScripts(page, 2_000);
      const browser = await page.context().newCDPSession(page);
      await browser.send('Emulation.setCPUThrottlingRate', { rate: 6 });

      await page.goto(addressOf(place), { waitUntil: 'commit' });
      await expect(page.getByText('Opening what is saved on this device …')).toBeVisible();
      await expect(page.locator(EDITABLE)).toHaveCount(0);
      await page.keyboard.type('too early');
      await page.keyboard.press('Enter');

      await waitForIsland(page);
      await expect(page.getByRole('main').locator('a, button, input').filter({ visible: true }).first()).toBeVisible();
      const seen = await page.evaluate(() => ({ ...document.documentElement.dataset }));
      expect(Number(seen['framesWaited'])).toBeGreaterThan(0);
      expect(seen['earlyField']).toBeUndefined();
      expect(await readAll(page)).toEqual(before);
    });
  }

  test('a new question that is typed at once on a slow device is saved whole', async ({ page }) => {
    await seed(page, recordsOf(fullInterview({ questions: { selection: 0, items: [], known: [], writing: '' } })));
    await slowScripts(page, 2_000);
    const browser = await page.context().newCDPSession(page);
    await browser.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.goto(addressOf('questions'), { waitUntil: 'commit' });
    await page.getByLabel('Your question').pressSequentially('Who counts the seals?', { timeout: 20_000 });
    await expect
      .poll(() => page.evaluate((key) => localStorage.getItem(key), `twenty-good-minutes:${KEY}`))
      .toContain('Who counts the seals?');
    await expect(page.getByLabel('Your question')).toHaveValue('Who counts the seals?');
  });

  test('the class pack: nothing can be typed before the island runs, and the pack can be seen', async ({ page }) => {
    await slowScripts(page, 2_000);
    await page.goto('sheets/class-pack/', { waitUntil: 'commit' });
    await expect(page.getByRole('article', { name: 'Cover, pupil 1' })).toBeVisible();
    await expect(page.locator(EDITABLE)).toHaveCount(0);
    await expect(page.getByLabel('Number of pupils')).toHaveValue('1', { timeout: 20_000 });
  });
});
