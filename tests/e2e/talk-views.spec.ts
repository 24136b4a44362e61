import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { expectFocusSeen } from './support/keyboard.ts';
import { openSeeded } from './support/seed.ts';
import { BEGIN, beginTalk, button, jot, question, TALK, wakeAfter } from './support/talks.ts';

test.describe('on a small phone', () => {
  const [WIDTH, HEIGHT] = [320, 568];
  test.use({ viewport: { width: WIDTH, height: HEIGHT }, hasTouch: true });

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
      expect(box?.y ?? 0, name).toBeGreaterThan(HEIGHT * (2 / 3));
    }
    await button(page, 'Asked').tap();
    await expect(question(page)).toBeInViewport({ ratio: 1 });
  });

  test('from the start to the end, the thumb has its button in the lower half, and every target is large', async ({
    page,
  }) => {
    await openSeeded(page, 'talk', TALK);
    await expectInReach(page, 'Begin the talk');
    await page.clock.install({ time: BEGIN });
    await button(page, 'Begin the talk').tap();
    await button(page, 'Star').tap();
    await expectInReach(page, 'Undo', 'Star', 'Skip', 'Asked');
    await wakeAfter(page, 15.1);
    await expect(page.locator('.talk-cue')).toBeInViewport({ ratio: 1 });
    await expectInReach(page, 'Asked');
    await wakeAfter(page, 20.1);
    await expect(page.locator('.talk-cue q')).toContainText('five minutes more');
    await expect(page.locator('.talk-cue')).toBeInViewport({ ratio: 1 });
    await expectInReach(page, 'They gave five more minutes', 'Asked');
    await page.locator('.talk-cue').getByRole('button').tap();
    await page.getByText('All questions and jots').tap();
    await page.getByText('Clock, bell and end').tap();
    await expectLargeTargets(page);
  });

  test('a long question scrolls under the clock, and nothing of it stays behind a bar', async ({ page }) => {
    const long = `${'When you think of the last three people who came from elsewhere, what did they unlearn? '.repeat(6)}And you?`;
    const [first, ...others] = TALK.questions.items;
    if (first === undefined) throw new Error('The list is empty.');
    const items = [{ ...first, text: long }, ...others];
    await page.clock.install({ time: BEGIN });
    await openSeeded(page, 'talk', { ...TALK, questions: { ...TALK.questions, items } });
    await button(page, 'Begin the talk').tap();
    await expect(question(page)).toHaveText(long);
    const bar = page.getByRole('group', { name: 'This question' });
    const gap = async (part: Locator, edge: 'top' | 'bottom') => {
      const [box, barBox] = [await part.boundingBox(), await bar.boundingBox()];
      if (edge === 'bottom') return (barBox?.y ?? 0) - ((box?.y ?? 0) + (box?.height ?? HEIGHT));
      const clock = await page.locator('.talk-clock').boundingBox();
      return (box?.y ?? 0) - ((clock?.y ?? 0) + (clock?.height ?? 0));
    };
    expect(await gap(page.locator('.talk-live .talk-question-marks'), 'top')).toBeGreaterThanOrEqual(-1);
    await page.mouse.move(WIDTH / 2, HEIGHT / 2);
    await expect(async () => {
      await page.mouse.wheel(0, 120);
      expect(await gap(question(page), 'bottom')).toBeGreaterThanOrEqual(0);
    }).toPass();
    await expect(page.locator('.talk-clock')).toBeInViewport({ ratio: 1 });
    await expect(bar).toBeInViewport({ ratio: 1 });
    await jot(page).tap();
    expect(await gap(jot(page), 'bottom')).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDTH);
    await button(page, 'Asked').tap();
    await expect(question(page)).toBeInViewport({ ratio: 1 });
  });

  /** Expects buttons in the lower half, whole, with their words inside them and nothing over them. */
  async function expectInReach(page: Page, ...names: readonly string[]): Promise<void> {
    for (const name of names) {
      const found = button(page, name).first();
      await expect(found).toBeInViewport({ ratio: 1 });
      const box = await found.boundingBox();
      expect(box?.y ?? 0, name).toBeGreaterThanOrEqual(HEIGHT / 2);
      const fault = await found.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        if (!element.contains(hit)) return 'It is covered.';
        return element.scrollWidth > element.clientWidth ? 'Its words reach out of it.' : '';
      });
      expect(fault, name).toBe('');
    }
    await expectLargeTargets(page);
  }

  /** Expects every button, field and summary of the talk to have room for a thumb, and none to lie on another. */
  async function expectLargeTargets(page: Page): Promise<void> {
    const faults = await page
      .getByRole('main')
      .locator('button, summary, textarea, input:not([type="checkbox"], [type="radio"]), label.choice')
      .filter({ visible: true })
      .evaluateAll((all) => {
        const boxes = all.map((one) => ({ name: (one.textContent ?? '').trim(), box: one.getBoundingClientRect(), isFixed: one.closest('.talk-bar, .talk-clock') !== null })); // prettier-ignore
        const small = boxes
          .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
          .map(({ name }) => `small: ${name}`);
        const flowing = boxes.filter(({ isFixed }) => !isFixed);
        const over = flowing.flatMap(({ name, box }, index) =>
          flowing
            .slice(index + 1)
            .filter(
              (other) =>
                box.left < other.box.right - 0.5 &&
                other.box.left < box.right - 0.5 &&
                box.top < other.box.bottom - 0.5 &&
                other.box.top < box.bottom - 0.5,
            )
            .map((other) => `“${name}” lies on “${other.name}”`),
        );
        return [...small, ...over];
      });
    expect(faults).toEqual([]);
  }

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
    test.slow();
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
