import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { addressOf, anInterview, fullInterview, openSeeded, readInterview, waitForIsland } from './support/seed.ts';
import { listedQuestions, questionTexts } from './support/walk.ts';
import {
  FIRST,
  NURSE,
  SECOND,
  THIRD,
  bank,
  button,
  dragTo,
  makeList,
  openCollection,
  pressMore,
  remarks,
  results,
  status,
  undoButton,
} from './support/workshop.ts';

test.describe('the list', () => {
  test('locked, own and edited questions stay when another list is made', async ({ page }) => {
    await openSeeded(page, 'questions', NURSE);
    const made = await makeList(page);
    const locked = made[2] ?? '';
    await pressMore(listedQuestions(page).nth(2), 'Lock');
    await expect(listedQuestions(page).nth(2)).toContainText('Locked');
    await page.getByLabel('Your question').fill('Who showed you the ropes?');
    await button(page, 'Add this question').click();
    await listedQuestions(page).first().getByRole('button', { name: /^Edit/ }).click();
    await page.getByLabel('Wording of the question').fill('May I start?');
    await page.keyboard.press('Escape');
    await button(page, 'Make another list').click();
    await expect(status(page, 'The list is ready.')).toHaveCount(1);
    const other = await questionTexts(page);
    expect(other).toEqual(expect.arrayContaining([locked, 'Who showed you the ropes?', 'May I start?']));
    expect(other.filter((text) => made.includes(text)).length).toBeLessThan(made.length - 2);
  });

  test('a question shows its reasons, what to look up and what to ask next on demand', async ({ page }) => {
    await openSeeded(page, 'questions', NURSE);
    await makeList(page);
    const personal = listedQuestions(page).filter({ hasText: 'the night ward' });
    await expect(personal.getByText('Built from your finding')).toBeHidden();
    await personal.getByText('Why ask it, and what to ask next').click();
    await expect(personal.getByText('Built from your finding')).toBeVisible();
    await expect(personal.getByRole('listitem').first()).toBeVisible();
  });

  test('what is left without its finding says so', async ({ page }) => {
    await openSeeded(page, 'questions', NURSE);
    await makeList(page);
    await page.goto(addressOf('contact'));
    await button(page, 'Remove finding 1').click();
    await page.goto(addressOf('questions'));
    await expect(page.getByText('Needs its finding')).toBeVisible();
  });

  test('a dragged question falls where the line shows, with the mouse', async ({ page }) => {
    await openSeeded(page, 'questions');
    await dragTo(page, 0, 1);
    await expect(page.locator('.drop-below')).toHaveCount(1);
    await page.mouse.up();
    expect(await questionTexts(page)).toEqual([SECOND, FIRST, THIRD]);
    await expect(page.locator('.drop-below, .drop-above, .question-dragged')).toHaveCount(0);
    await undoButton(page).click();
    expect(await questionTexts(page)).toEqual([FIRST, SECOND, THIRD]);
  });

  test('Escape lets go of a dragged question where it was', async ({ page }) => {
    await openSeeded(page, 'questions');
    await dragTo(page, 0, 1);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await questionTexts(page)).toEqual([FIRST, SECOND, THIRD]);
    await expect(undoButton(page)).toHaveCount(0);
  });

  test('a finger drags by the dots, and scrolls everywhere else', async ({ openDevice }) => {
    const page = await openDevice({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });
    await openSeeded(page, 'questions');
    const handle = listedQuestions(page).first().locator('.question-handle');
    await expect(handle).toHaveCSS('touch-action', 'none');
    await expect(listedQuestions(page).first()).toHaveCSS('touch-action', 'auto');
    await handle.scrollIntoViewIfNeeded();
    const start = await handle.boundingBox();
    const end = await listedQuestions(page).nth(1).boundingBox();
    if (start === null || end === null) throw new Error('The question is not on the page.');
    const touch = await page.context().newCDPSession(page);
    const at = (y: number) => ({ touchPoints: [{ x: start.x + 20, y }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(start.y + 20) });
    for (const share of [0.2, 0.5, 0.8]) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(end.y + end.height * share) });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => questionTexts(page)).toEqual([SECOND, FIRST, THIRD]);
  });

  test('a question whose answer is known goes, is never proposed again, and can be brought back', async ({ page }) => {
    await openSeeded(page, 'questions', NURSE);
    const made = await makeList(page);
    const known = made[2] ?? '';
    await pressMore(listedQuestions(page).nth(2), 'I know this already');
    await expect(page.locator('.question-text', { hasText: known })).toHaveCount(0);
    const [knownId] = (await readInterview(page)).questions.known;
    for (let times = 0; times < 4; times += 1) {
      await button(page, 'Make another list').click();
      const { items } = (await readInterview(page)).questions;
      expect(items.map(({ from }) => (from.kind === 'bank' ? from.questionId : ''))).not.toContain(knownId);
    }
    await page.reload();
    await page.getByText('You know the answer to 1 question already.').click();
    await button(page, /^Bring back/).click();
    await expect(page.locator('.question-text', { hasText: known })).toHaveCount(1);
    await expect.poll(async () => (await readInterview(page)).questions.known).toEqual([]);
    await undoButton(page).click();
    await expect.poll(async () => (await readInterview(page)).questions.known).toEqual([knownId]);
    await expect(page.locator('.question-text', { hasText: known })).toHaveCount(0);
  });

  test('says that a purpose is missing, and where to choose one', async ({ page }) => {
    await openSeeded(page, 'questions', anInterview());
    await expect(page.getByText('counts as one for exploring')).toHaveCount(0);
    await makeList(page);
    await expect(page.getByText('counts as one for exploring')).toBeVisible();
    await page.getByRole('link', { name: 'Choose a purpose' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Purpose');
  });

  test('shows and says when it is too long, with the minutes of each part', async ({ page }) => {
    await openSeeded(page, 'questions', fullInterview({ minutes: 15 }));
    await expect(page.getByText('3 questions, 6 of 15 minutes planned.')).toBeVisible();
    await page.getByLabel('Part of the talk', { exact: true }).selectOption('Closing');
    for (let times = 0; times < 5; times += 1) {
      await page.getByLabel('Your question').fill(`What have I not asked, ${times}?`);
      await button(page, 'Add this question').click();
    }
    await expect(page.getByText('8 questions, 16 of 15 minutes planned. That is 1 too many')).toBeVisible();
    const legend = page.getByRole('list', { name: 'Minutes by part of the talk' }).getByRole('listitem');
    await expect(legend).toHaveText(['The work as it is 6 min', 'Closing 10 min']);
    await expect(page.locator('.minutes-end')).toHaveCount(1);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('a bar at the foot of the screen tells how far the list is, and leads to it', async ({ page }) => {
    await openSeeded(page, 'questions', NURSE);
    await makeList(page);
    await openCollection(page);
    await bank(page).getByLabel('Search the collection').focus();
    const count = page.getByRole('link', { name: /^\d+ questions, [\d.]+ of 20 min$/ });
    await expect(count).toBeInViewport({ ratio: 1 });
    await count.click();
    await expect(page.getByRole('heading', { name: 'Your list' })).toBeInViewport();
    await waitForIsland(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('list and collection stand side by side on a wide screen, and the list stays in view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openSeeded(page, 'questions', NURSE);
  await makeList(page);
  await expect(results(page)).toHaveCount(20);
  await results(page).nth(12).scrollIntoViewIfNeeded();
  await expect(page.getByRole('heading', { name: 'Your list' })).toBeInViewport();
});

test('with everything open it passes axe: light, dark, forced colors, 320 px', async ({ page }) => {
  test.setTimeout(90_000);
  await openSeeded(page, 'questions', { ...NURSE, aims: ['the zebra quota'] });
  await makeList(page);
  await pressMore(listedQuestions(page).nth(2), 'I know this already');
  await pressMore(listedQuestions(page).nth(1), 'Lock');
  await page.getByText('You know the answer to 1 question already.').click();
  await page.getByLabel('Your question').fill('Do you like counting seals?');
  await expect(remarks(page)).toHaveCount(1);
  await button(page, 'Share as a link').click();
  await expect(page.getByLabel('Link', { exact: true })).toBeVisible();
  await expectAccessible(page, 44);
});
