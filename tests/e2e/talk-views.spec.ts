import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { expectFocusSeen } from './support/keyboard.ts';
import { openSeeded } from './support/seed.ts';
import { beginTalk, button, jot, question, TALK, wakeAfter } from './support/talks.ts';

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('everything that is needed is in sight, and one thumb reaches it', async ({ page }) => {
    await beginTalk(page);
    for (const part of ['.talk-clock', '.talk-question-text', '.talk-next']) {
      await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
    }
    for (const name of ['Undo', 'Star', 'Skip', 'Asked']) {
      const box = await button(page, name).boundingBox();
      expect(box?.height ?? 0, name).toBeGreaterThanOrEqual(48);
      expect(box?.width ?? 0, name).toBeGreaterThanOrEqual(48);
      // The lower third of the screen.
      expect(box?.y ?? 0, name).toBeGreaterThan(640 * (2 / 3));
    }
    await button(page, 'Asked').tap();
    await expect(question(page)).toBeInViewport({ ratio: 1 });
  });

  test('the bars never cover what has the focus', async ({ page }) => {
    await beginTalk(page);
    await page.getByText('All questions and jots').click();
    await page.getByText('Clock, bell and end').click();
    await page.getByRole('link', { name: 'Ingrid Halvorsen' }).focus();
    for (let stop = 0; stop < 24; stop += 1) {
      await page.keyboard.press('Tab');
      await expectFocusSeen(page);
    }
  });
});

test.describe('every state is accessible', () => {
  test('before it begins', async ({ page }) => {
    await openSeeded(page, 'talk', TALK);
    await expectAccessible(page, 44);
  });

  test('while it goes on, with everything open', async ({ page }) => {
    await beginTalk(page);
    await page.getByText('All questions and jots').click();
    await page.getByText('Clock, bell and end').click();
    await jot(page).fill('by boat');
    await wakeAfter(page, 20.1);
    await expect(page.locator('.talk-cue')).toBeVisible();
    await expectAccessible(page, 44);
  });

  test('when it is over', async ({ page }) => {
    await beginTalk(page);
    await page.getByText('Clock, bell and end').click();
    await button(page, 'End the talk').click();
    await expect(page.getByRole('heading', { name: 'The talk is over' })).toBeVisible();
    await expectAccessible(page, 44);
  });
});
