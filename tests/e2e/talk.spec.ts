import { expect, test } from './support/fixtures.ts';
import { readInterview } from './support/seed.ts';
import { beginTalk, button, expectMinutes, jot, next, question, wakeAfter } from './support/talks.ts';
import { reload } from './support/walk.ts';

test('one question at a time with the next in sight: asked, skipped, starred, jotted, taken back', async ({ page }) => {
  await beginTalk(page);
  await expect(next(page)).toContainText('What did last Tuesday look like?');
  await jot(page).fill('by boat, as a student');
  await button(page, 'Asked').click();
  await expect(question(page)).toHaveText('What did last Tuesday look like?');
  await expect(jot(page)).toHaveValue('');
  await button(page, 'Star').click();
  await expect(button(page, 'Star')).toHaveAttribute('aria-pressed', 'true');
  await button(page, 'Skip').click();
  await expect(question(page)).toHaveText('What wears you out?');
  await button(page, 'Undo').click();
  await expect(question(page)).toHaveText('What did last Tuesday look like?');
  const { talk } = await readInterview(page);
  expect(talk?.questions.map(({ mark }) => mark)).toEqual(['asked', 'open', 'open', 'open', 'open']);
  expect(talk?.questions[0]?.jots.map(({ text }) => text)).toEqual(['by boat, as a student']);

  await page.getByText('All questions and jots').click();
  await button(page, 'Go back to it “How did you come to count seals?”').click();
  await expect(question(page)).toHaveText('How did you come to count seals?');
  await expect(jot(page)).toHaveValue('by boat, as a student');
});

test('the clock is right after sleep, and must-asks rise when time has run short', async ({ page }) => {
  await beginTalk(page);
  await expectMinutes(page, 'elapsed', 0);
  await expectMinutes(page, 'left', 20);
  await wakeAfter(page, 12);
  await expectMinutes(page, 'elapsed', 12);
  await expectMinutes(page, 'left', 8);
  await expect(question(page)).toHaveText('What wears you out?');
  await expect(next(page)).toContainText('Whom else should I hear?');
  await expect(page.getByText('so must-asks come first')).toBeVisible();
});

test('a question that is being noted on stays, whatever the clock says', async ({ page }) => {
  await beginTalk(page);
  await jot(page).fill('by boat');
  await wakeAfter(page, 12);
  await expectMinutes(page, 'elapsed', 12);
  await expect(question(page)).toHaveText('How did you come to count seals?');
  await expect(next(page)).toContainText('What wears you out?');
});

test('a pause stops the clock, a wrong clock is set, and one that was set back is told', async ({ page }) => {
  await beginTalk(page);
  await wakeAfter(page, 4);
  await expectMinutes(page, 'elapsed', 4);
  await button(page, 'Pause').click();
  await wakeAfter(page, 14);
  await expectMinutes(page, 'elapsed', 4);
  await button(page, 'Go on').click();
  await wakeAfter(page, 16);
  await expectMinutes(page, 'elapsed', 6);

  await page.getByText('Clock, bell and end').click();
  await page.getByLabel('Minutes since the talk began').fill('9');
  await button(page, 'Set the clock').click();
  await expectMinutes(page, 'elapsed', 9);

  await wakeAfter(page, -60);
  await expect(page.getByText('The clock of this device was set back')).toBeVisible();
  await expectMinutes(page, 'elapsed', 9);
  await button(page, 'I have read this').click();
  await expect(page.getByText('The clock of this device was set back')).toHaveCount(0);
  await wakeAfter(page, -58);
  await expectMinutes(page, 'elapsed', 11);
});

test('a quiet cue comes before the end and at the end; five more minutes are asked for and given', async ({ page }) => {
  await beginTalk(page);
  await expect(page.locator('.talk-cue')).toHaveCount(0);
  await wakeAfter(page, 15.1);
  await expect(page.locator('.talk-cue')).toContainText('Five minutes left.');
  await expect(page.getByRole('status').filter({ hasText: 'Five minutes left.' })).toHaveCount(1);
  await wakeAfter(page, 20.1);
  await expect(page.locator('.talk-cue')).toContainText('do you have five minutes more?');
  await page.locator('.talk-cue').getByRole('button').click();
  await expectMinutes(page, 'left', 4.9);
  await wakeAfter(page, 27);
  await expect(page.locator('.talk-clock')).toContainText('Over by');
  await expectMinutes(page, 'left', 2);
  await page.getByText('Clock, bell and end').click();
  await page.locator('.talk-tools').getByRole('button', { name: 'End the talk' }).click();
  await expect(page.getByRole('region').getByText(/^27 minutes, 0 of 5 questions asked, and 0 jots\.$/)).toBeVisible();
  await button(page, 'Go on with the talk').click();
  await expect(page.locator('.talk-clock')).toContainText('Over by');
});

test('sound is heard only where it was switched on', async ({ page }) => {
  await page.addInitScript(() => {
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function count(when) {
      document.documentElement.dataset['tones'] = String(Number(document.documentElement.dataset['tones'] ?? 0) + 1);
      start.call(this, when);
    };
  });
  const tones = () => page.evaluate(() => Number(document.documentElement.dataset['tones'] ?? 0));
  await beginTalk(page);
  await wakeAfter(page, 15.1);
  await expect(page.locator('.talk-cue')).toBeVisible();
  expect(await tones()).toBe(0);
  await page.getByText('Clock, bell and end').click();
  await page.getByLabel('Ring a soft bell as well').check();
  await wakeAfter(page, 20.1);
  await expect(page.locator('.talk-cue')).toContainText('is up');
  await expect.poll(tones).toBe(2);
});

test('the screen is kept awake where the browser allows it, and the page says so where it does not', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request: refuse } });
  });
  await beginTalk(page);
  await expect(page.getByText('This browser does not keep the screen on now')).toBeVisible();
  await page.evaluate(() => {
    const lock = Object.assign(new EventTarget(), { released: false, release: () => Promise.resolve() });
    Object.defineProperty(navigator, 'wakeLock', { value: { request: () => Promise.resolve(lock) } });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(page.getByText('The screen stays on while this page is in sight.')).toBeVisible();
});

test('a jot and a whole talk that were taken away come back, after a reload, too', async ({ page }) => {
  await beginTalk(page);
  await jot(page).fill('by boat');
  await button(page, 'Remove jot').click();
  await expect(jot(page)).toHaveValue('');
  await expect(jot(page)).toBeFocused();
  await reload(page);
  await button(page, 'Put it back').click();
  await expect(jot(page)).toHaveValue('by boat');
  await page.getByText('Clock, bell and end').click();
  await button(page, 'Begin anew').click();
  await expect(button(page, 'Begin the talk')).toBeVisible();
  await reload(page);
  await button(page, 'Put it back').click();
  await expect(jot(page)).toHaveValue('by boat');
});
