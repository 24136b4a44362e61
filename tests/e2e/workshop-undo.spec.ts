import { expect, test } from './support/fixtures.ts';
import { openSeeded, readInterview } from './support/seed.ts';
import { listedQuestions, questionTexts } from './support/walk.ts';
import { FIRST, SECOND, THIRD, button, pressMore, undoButton } from './support/workshop.ts';

test.describe('undo', () => {
  test('goes back through every kind of change to the start of the visit', async ({ page }) => {
    await openSeeded(page, 'questions');
    const start = (await readInterview(page)).questions;
    const line = (place: number) => listedQuestions(page).nth(place);
    const steps: { said: string; act: () => Promise<void> }[] = [
      { said: 'Question added.', act: () => button(page, 'Add this question').click() },
      {
        said: 'Mark changed.',
        act: () =>
          line(0)
            .getByRole('button', { name: /^Must-ask/ })
            .click(),
      },
      { said: 'Question moved.', act: () => pressMore(line(1), 'Move down') },
      {
        said: 'Question removed.',
        act: () =>
          line(0)
            .getByRole('button', { name: /^Remove/ })
            .click(),
      },
      { said: 'The list was made anew.', act: () => button(page, 'Make another list').click() },
      { said: 'Question swapped.', act: () => page.getByRole('button', { name: /^Swap/ }).first().click() },
      {
        said: 'Question changed.',
        act: async () => {
          await line(1).getByRole('button', { name: /^Edit/ }).click();
          await page.getByLabel('Wording of the question').fill('How was');
          await page.getByLabel('Wording of the question').pressSequentially(' it?');
          await page.keyboard.press('Escape');
        },
      },
    ];
    const states = [start];
    for (const { said, act } of steps) {
      await act();
      await expect(page.locator('.list-bar')).toContainText(said);
      await expect(undoButton(page)).toHaveAccessibleDescription(said);
      states.push((await readInterview(page)).questions);
    }
    for (const { items } of states.slice(0, -1).toReversed()) {
      await undoButton(page).click();
      await expect.poll(async () => (await readInterview(page)).questions.items).toEqual(items);
    }
    await expect(undoButton(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Your list' })).toBeFocused();
    await expect(page.getByLabel('Your question'), 'what was typed comes back').toHaveValue(start.writing);
  });

  test('works by Ctrl and Z outside of fields, and leaves fields alone', async ({ page }) => {
    await openSeeded(page, 'questions');
    await button(page, `Remove “${FIRST}”`).press('Enter');
    await button(page, `Remove “${SECOND}”`).press('Enter');
    expect(await questionTexts(page)).toEqual([THIRD]);
    await page.getByLabel('Your question').press('ControlOrMeta+z');
    expect(await questionTexts(page)).toEqual([THIRD]);
    await button(page, `Remove “${THIRD}”`).focus();
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    expect(await questionTexts(page)).toEqual([FIRST, SECOND, THIRD]);
    await page.keyboard.press('ControlOrMeta+z');
    expect(await questionTexts(page)).toEqual([FIRST, SECOND, THIRD]);
  });

  test('takes back the last change also after a reload', async ({ page }) => {
    await openSeeded(page, 'questions');
    await button(page, `Must-ask “${SECOND}”`).click();
    await pressMore(listedQuestions(page).first(), 'Move down');
    await page.reload();
    await undoButton(page).click();
    expect(await questionTexts(page)).toEqual([FIRST, SECOND, THIRD]);
    await expect(button(page, `Must-ask “${SECOND}”`)).toHaveAttribute('aria-pressed', 'true');
    await expect(undoButton(page)).toHaveCount(0);
  });

  test('after removing, the focus is on the question that took the place', async ({ page }) => {
    await openSeeded(page, 'questions');
    await button(page, `Remove “${SECOND}”`).press('Enter');
    await expect(listedQuestions(page).nth(1)).toBeFocused();
    await button(page, `Remove “${THIRD}”`).press('Enter');
    await expect(listedQuestions(page).first()).toBeFocused();
    await button(page, `Remove “${FIRST}”`).press('Enter');
    await expect(page.getByRole('heading', { name: 'Your list' })).toBeFocused();
  });
});
