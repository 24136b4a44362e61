import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { livedInterview } from './support/lived.ts';
import { PLACES } from './support/places.ts';
import { enter, expectFocusSeen, tabThrough, tabTo, typeInto } from './support/keyboard.ts';
import {
  addressOf,
  fullInterview,
  me,
  openSeeded,
  readInterview,
  recordsOf,
  seed,
  sealedMe,
  waitForIsland,
} from './support/seed.ts';
import { waitForAllParts } from './support/wizard-state.ts';

const texts = (page: Page) => page.locator('.question-text');
const nextStep = (page: Page, title: string) => page.getByRole('link', { name: `Continue to ${title}` });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test.use({ viewport: { width: 320, height: 640 }, contextOptions: { reducedMotion: 'reduce' } });

test.describe('case 17: by keyboard alone, on 320 px', () => {
  test('a whole preparation: interview, purpose, contact, list, message, meeting, sheet, backup', async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(addressOf('hub', null));
    await waitForIsland(page);
    await enter(page, button(page, 'Start a new interview'));
    await page.waitForURL(/purpose\/\?interview=/);
    await waitForIsland(page);

    await tabTo(page, page.getByRole('radio', { name: /^Explore a field/ }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('radio', { name: /^Student/ }));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^Pupil/ })).toBeChecked();
    await tabTo(page, page.getByLabel('Which field is it about?'));
    await page.keyboard.type('Nursing');
    await typeInto(page, page.getByLabel('First aim (optional)'), 'how much of a shift is spent with patients');
    await enter(page, nextStep(page, 'contact'));

    await waitForIsland(page);
    await typeInto(page, page.getByLabel('Name', { exact: true }), 'Ingrid Halvorsen');
    await typeInto(page, page.getByLabel('Role (optional)'), 'ward nurse');
    await tabTo(page, page.getByRole('radio', { name: /^Somebody I know knows them/ }));
    await page.keyboard.press('Space');
    await typeInto(page, page.getByLabel('Who knows you both?'), 'Ruth Adeyemi');
    await tabTo(page, page.getByLabel('Add a finding'));
    await page.keyboard.type('A project');
    await enter(page, button(page, 'Add this finding'));
    await tabTo(page, page.getByLabel('1. The project'), 'Shift+Tab');
    await page.keyboard.type('the night ward');
    await enter(page, nextStep(page, 'questions'));

    await waitForIsland(page);
    await enter(page, button(page, 'Make a list'));
    await expect(texts(page)).not.toHaveCount(0);
    await expect(button(page, 'Make another list')).toBeFocused();
    await enter(page, nextStep(page, 'message'));

    await waitForIsland(page);
    await typeInto(page, page.getByLabel('Your name'), 'Tamsin Okoro');
    await enter(page, button(page, 'Copy text'));
    await expect(page.getByText('Copied.')).toBeVisible();
    await expect(button(page, 'Copy text')).toBeFocused();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Tamsin Okoro');
    await enter(page, nextStep(page, 'meeting'));

    await waitForIsland(page);
    await typeInto(page, page.getByLabel('Date (optional)'), '12032026');
    await expect(page.getByLabel('Date (optional)')).toHaveValue('2026-12-03');
    await enter(page, nextStep(page, 'sheet'));

    await waitForIsland(page);
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = 'yes';
      };
    });
    await enter(page, button(page, 'Print the sheet'));
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
    await expect(page.getByRole('article', { name: 'Sheet' })).toContainText('Ingrid Halvorsen');

    await enter(page, page.getByRole('link', { name: 'Back to the task list' }));
    await waitForIsland(page);
    await enter(page, page.getByRole('link', { name: 'All your interviews' }));
    await waitForIsland(page);
    await enter(page, page.getByRole('main').getByRole('link', { name: 'Backup, restore, delete' }));
    await waitForIsland(page);
    const download = page.waitForEvent('download');
    await enter(page, button(page, 'Download a backup file'));
    expect(await readFile(await (await download).path(), 'utf8')).toContain('the night ward');
  });

  for (const place of PLACES) {
    test(`${place}: no trap, and the focus is seen at every stop, down and up again`, async ({ page }) => {
      test.setTimeout(90_000);
      await seed(page, { ...recordsOf(livedInterview()), me: sealedMe(me()) });
      await page.goto(addressOf(place));
      await waitForIsland(page);
      await waitForAllParts(page);
      const stops = await tabThrough(page);
      expect(stops[0]).toBe('A Skip to the content');
      expect(stops.length).toBeGreaterThan(8);
    });
  }
});

test.describe('case 17: reordering by keyboard, on 320 px', () => {
  const first = 'What did the first count teach you?';
  const second = 'Who else is on the boat with you?';
  const third = 'When did you last change how you count?';

  test('after a move by button, the focus stays on the button of the same question, and the place is told', async ({
    page,
  }) => {
    await openSeeded(page, 'questions');
    await enter(page, button(page, `More for “${first}”`));
    const down = button(page, `Move down “${first}”`);
    await enter(page, down);
    await expect(texts(page)).toHaveText([second, first, third]);
    await expect(down).toBeFocused();
    await expectFocusSeen(page);
    await expect(page.getByRole('status').filter({ hasText: 'Moved to place 2 of 3.' })).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(texts(page)).toHaveText([second, third, first]);
    await expect(down).toBeFocused();
    await expectFocusSeen(page);
    await expect
      .poll(async () => (await readInterview(page)).questions.items.map((item) => item.text))
      .toEqual([second, third, first]);
  });

  test('at the end of the list the button keeps the focus and does nothing', async ({ page }) => {
    await openSeeded(page, 'questions');
    await enter(page, button(page, `More for “${third}”`));
    const down = button(page, `Move down “${third}”`);
    await tabTo(page, down);
    await expect(down).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Enter');
    await expect(down).toBeFocused();
    await expect(texts(page)).toHaveText([first, second, third]);
  });

  test('Alt with an arrow moves the question that has the focus, whatever part of it', async ({ page }) => {
    await openSeeded(page, 'questions');
    await button(page, `More for “${second}”`).press('Enter');
    for (const name of [`Move up “${second}”`, `Edit “${second}”`, `Remove “${second}”`]) {
      await button(page, name).focus();
      await page.keyboard.press('Alt+ArrowDown');
      await expect(texts(page)).toHaveText([first, third, second]);
      await expect(page.locator('li', { hasText: second }).locator(':focus')).toHaveCount(1);
      await page.keyboard.press('Alt+ArrowUp');
      await expect(texts(page)).toHaveText([first, second, third]);
      await expect(page.locator('li', { hasText: second }).locator(':focus')).toHaveCount(1);
      await expectFocusSeen(page);
    }
  });

  test('Alt with an arrow beyond the end changes nothing', async ({ page }) => {
    await openSeeded(page, 'questions');
    await button(page, `More for “${first}”`).press('Enter');
    await button(page, `Move up “${first}”`).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(texts(page)).toHaveText([first, second, third]);
    await expect(button(page, `Move up “${first}”`)).toBeFocused();
  });

  test('while a wording is edited, Alt with an arrow moves nothing', async ({ page }) => {
    await openSeeded(page, 'questions');
    await enter(page, button(page, `Edit “${second}”`));
    await expect(page.getByLabel('Wording of the question')).toBeFocused();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(button(page, /^Remove/)).toHaveText([new RegExp('What did'), new RegExp('Who else'), /When did/]);
  });

  test('editing: Enter opens the field with the focus in it, Escape closes it and gives the focus back', async ({
    page,
  }) => {
    await openSeeded(page, 'questions');
    await enter(page, button(page, `Edit “${second}”`));
    await expect(page.getByLabel('Wording of the question')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Who steers?');
    await page.keyboard.press('Escape');
    await expect(texts(page)).toHaveText([first, 'Who steers?', third]);
    await expect(button(page, 'Edit “Who steers?”')).toBeFocused();
    await expectFocusSeen(page);
  });

  test('must-ask and swap keep the focus where it is', async ({ page }) => {
    await openSeeded(
      page,
      'questions',
      fullInterview({ questions: { selection: 0, items: [], known: [], writing: '' } }),
    );
    await enter(page, button(page, 'Make a list'));
    const mustAsk = button(page, /^Must-ask/).first();
    await enter(page, mustAsk);
    await expect(mustAsk).toBeFocused();
    const swap = button(page, /^Swap/).first();
    await enter(page, swap, 'Shift+Tab');
    await expect(page.getByText(/^(?:Swapped\.|There is no other question of this kind\.)$/)).toHaveCount(1);
    await expect(swap).toBeFocused();
  });

  test('after a question was removed, Tab goes on near the place where it was', async ({ page }) => {
    await openSeeded(page, 'questions');
    await enter(page, button(page, `Remove “${first}”`));
    await expect(texts(page)).toHaveText([second, third]);
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toHaveCount(1);
    await expectFocusSeen(page);
  });
});

test.describe('case 17: search by keyboard, on 320 px', () => {
  test('“/” opens it from the page and not from a field, Escape closes it and gives the focus back', async ({
    page,
  }) => {
    await openSeeded(page, 'contact');
    const name = page.getByLabel('Name', { exact: true });
    await name.focus();
    await page.keyboard.press('End');
    await page.keyboard.type('/');
    await expect(name).toHaveValue('Ingrid Halvorsen/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const search = button(page, 'Search');
    await search.focus();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(search).toBeFocused();
  });

  test('arrow keys walk through the results, Enter follows one, and the focus is always seen', async ({ page }) => {
    await openSeeded(page, 'contact');
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('thank-you');
    const results = page.getByRole('dialog').getByRole('listitem').getByRole('link');
    await expect(page.getByRole('searchbox')).toHaveValue('thank-you');
    await expect(page.getByRole('dialog').getByRole('list')).toHaveAttribute('aria-busy', 'false');
    await page.keyboard.press('ArrowDown');
    await expect(results.first()).toBeFocused();
    await expectFocusSeen(page);
    await page.keyboard.press('ArrowDown');
    await expect(results.nth(1)).toBeFocused();
    await expectFocusSeen(page);
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => !address.pathname.includes('/prepare/'));
  });
});
