import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { downloadBy } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { addressOf, anInterview, fullInterview, openSeeded, ownQuestion, readInterview, waitForIsland } from './support/seed.ts'; // prettier-ignore
import { listedQuestions, questionTexts } from './support/walk.ts';

const NURSE = anInterview({
  purpose: 'explore',
  audience: 'student',
  field: 'nursing',
  findings: [{ id: 'project01', kind: 'project', detail: 'the night ward' }],
});
const [FIRST, SECOND, THIRD] = [
  'What did the first count teach you?',
  'Who else is on the boat with you?',
  'When did you last change how you count?',
] as const;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const undoButton = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });
const bank = (page: Page) => page.getByRole('region', { name: 'The collection' });
const results = (page: Page) => page.getByRole('list', { name: 'Questions of the collection' }).getByRole('listitem');
const remarks = (page: Page) => page.getByRole('list', { name: 'Remarks' }).getByRole('listitem');
const status = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

/** Opens the step and begins to work with it, upon which the rest of it is loaded. */
async function openTouched(...opened: Parameters<typeof openSeeded>): Promise<void> {
  await openSeeded(...opened);
  await opened[0].getByRole('heading', { name: 'Your list' }).hover();
}

async function makeList(page: Page): Promise<string[]> {
  await button(page, 'Make a list').click();
  await expect(listedQuestions(page)).not.toHaveCount(0);
  return await questionTexts(page);
}

/** Opens the collection, which comes when it is wanted: beside the list with the first sign of life, else by its button. */
async function openCollection(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Your list' }).hover();
  if ((page.viewportSize()?.width ?? 0) < 1000) await button(page, 'Browse the collection').click();
}

/** Opens what stands behind “More” of a question and presses one of its buttons. */
async function pressMore(line: Locator, name: string): Promise<void> {
  await line.getByRole('button', { name: /^More/ }).click();
  await line.getByRole('button', { name }).click();
}

/** Takes hold of the dots of one question and lets go below the middle of another. */
async function dragTo(page: Page, from: number, to: number): Promise<void> {
  const handle = listedQuestions(page).nth(from).locator('.question-handle');
  await handle.scrollIntoViewIfNeeded();
  const start = await handle.boundingBox();
  const end = await listedQuestions(page).nth(to).boundingBox();
  if (start === null || end === null) throw new Error('The question is not on the page.');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x, end.y + end.height * 0.3, { steps: 4 });
  await page.mouse.move(start.x, end.y + end.height * 0.8, { steps: 4 });
}

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

test.describe('the collection', () => {
  test('is searched by words and filtered, and an added question goes to its place in the talk', async ({ page }) => {
    await openSeeded(page, 'questions', NURSE);
    await openCollection(page);
    await expect(results(page)).toHaveCount(20);
    await button(page, 'Show more').click();
    await expect(results(page)).toHaveCount(40);
    await expect(results(page).nth(20)).toBeFocused();
    await bank(page).getByLabel('Search the collection').fill('salary');
    await bank(page).getByLabel('Only from').selectOption('Entry and skills');
    await expect.poll(async () => (await results(page).allInnerTexts()).every((text) => text.startsWith('Entry'))).toBe(true); // prettier-ignore
    const text = await results(page).first().locator('.bank-text').innerText();
    await results(page).first().getByRole('button', { name: /^Add/ }).click();
    await expect(listedQuestions(page).filter({ hasText: text })).toHaveCount(1);
    await expect(results(page).first()).toContainText('On your list.');
    await expect(results(page).first()).toBeFocused();
    await bank(page).getByLabel('Search the collection').fill('');
    await bank(page).getByLabel('Only from').selectOption('Opening');
    await expect(results(page).first()).toContainText(/^Opening/);
    await results(page).filter({ has: button(page, /^Add/) }).first().getByRole('button').click(); // prettier-ignore
    await expect(listedQuestions(page)).toHaveText([/^Opening/, /^Entry and skills/]);
  });

  test('keeps to the field, to the findings and to a topic', async ({ page }) => {
    await openSeeded(page, 'questions', NURSE);
    await openCollection(page);
    const count = bank(page).getByRole('status');
    await expect(count).toHaveText(/^\d{3} questions$/);
    await bank(page).getByLabel('From my findings').check();
    await expect(results(page).first()).toContainText('the night ward');
    const personal = await results(page).allInnerTexts();
    expect(personal.every((text) => text.includes('the night ward'))).toBe(true);
    await bank(page).getByLabel('From my findings').uncheck();
    await bank(page).getByLabel('For my field').check();
    await bank(page).getByLabel('About').selectOption('Hours and free time');
    await expect(count).toHaveText(/^\d{1,2} questions?$/);
    await bank(page).getByLabel('Search the collection').fill('qqqqqq');
    await expect(count).toContainText('No question has all of this.');
    await expect(results(page)).toHaveCount(0);
  });

  test('says why a question is not on the list, and adds it anyway where only the time is short', async ({ page }) => {
    await openSeeded(page, 'questions', NURSE);
    await makeList(page);
    await expect(results(page).filter({ hasText: 'On your list.' }).first()).toBeVisible();
    await bank(page).getByLabel('Search the collection').fill('the organization in the news');
    await bank(page).getByLabel('Search the collection').fill('news');
    await expect(results(page).filter({ hasText: 'It needs a finding of its kind' }).first()).toBeVisible();
    await bank(page).getByLabel('Search the collection').fill('');
    await bank(page).getByLabel('Only from').selectOption('Advice');
    const full = results(page).filter({ has: button(page, /^Add anyway/) }).first(); // prettier-ignore
    await expect(full).toContainText(/Your minutes are planned already|It takes longer than|as many questions as the talk bears/); // prettier-ignore
    const before = (await questionTexts(page)).length;
    await full.getByRole('button').click();
    await expect(listedQuestions(page)).toHaveCount(before + 1);
  });

  test('where it cannot be loaded, the list works, and the plain page is named', async ({ page, problems }) => {
    problems.expect(/Failed to load resource|net::ERR_FAILED|Failed to fetch dynamically imported module/);
    await page.route(/\/_astro\/BankPanel/, (route) => route.abort());
    await openSeeded(page, 'questions');
    await openCollection(page);
    await expect(bank(page).getByRole('link', { name: 'all the questions on a page of their own' })).toBeVisible();
    await button(page, `Remove “${FIRST}”`).click();
    expect(await questionTexts(page)).toEqual([SECOND, THIRD]);
  });
});

test.describe('remarks', () => {
  test('come after a pause, name the words, are counted aloud once, and go when the words go', async ({ page }) => {
    await openSeeded(page, 'questions', anInterview());
    const own = page.getByLabel('Your question');
    await own.pressSequentially('Do you like counting seals?');
    await expect(remarks(page)).toHaveCount(0);
    await expect(remarks(page)).toHaveCount(1);
    await expect(remarks(page)).toContainText('They can answer this with yes');
    await expect(remarks(page).locator('q')).toHaveText(/Do you like/);
    await expect(status(page, 'One remark below the field.')).toHaveCount(1);
    await own.fill('When did you last want to go home early?');
    await expect(remarks(page)).toHaveCount(0);
    await expect(status(page, 'No remarks.')).toHaveCount(1);
    await own.fill('Could you get me a job there?');
    await expect(remarks(page).first()).toBeVisible();
    await button(page, 'Add this question').click();
    await expect(remarks(page), 'they never stand in the way').toHaveCount(0);
    await expect(listedQuestions(page)).toHaveCount(1);
  });

  test('come for an edited question, too', async ({ page }) => {
    await openSeeded(page, 'questions');
    await button(page, `Edit “${FIRST}”`).click();
    await page.getByLabel('Wording of the question').fill('Do you like counting?');
    await expect(remarks(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(remarks(page)).toHaveCount(0);
  });

  test('stay away without harm where the checker cannot be loaded', async ({ page, problems }) => {
    problems.expect(/Failed to load resource|net::ERR_FAILED|Failed to fetch dynamically imported module/);
    await page.route(/\/_astro\/check-question/, (route) => route.abort());
    await openSeeded(page, 'questions', anInterview());
    const asked = page.waitForRequest(/\/_astro\/check-question/);
    await page.getByLabel('Your question').fill('Do you like your job?');
    await asked;
    await button(page, 'Add this question').click();
    await expect(listedQuestions(page)).toHaveCount(1);
    await expect(remarks(page)).toHaveCount(0);
  });
});

test.describe('aims', () => {
  const ITEM = ownQuestion('item01', 'Who steers?');

  test('without a question are named, and mended from the collection or by one’s own', async ({ page }) => {
    const questions = { selection: 0, items: [ITEM], known: [], writing: '' };
    await openTouched(page, 'questions', { ...NURSE, aims: ['what the pay is like', 'the zebra quota'], questions });
    const aims = page.getByRole('list', { name: 'Aims without a question' }).getByRole('listitem');
    await expect(aims).toHaveCount(2);
    await expect(aims.first()).toContainText('Nothing on your list asks about “what the pay is like”.');
    await aims.first().getByRole('button', { name: 'Add a question about it' }).click();
    await expect(listedQuestions(page)).toHaveCount(2);
    await expect(aims).toHaveCount(1);
    await aims.first().getByRole('button', { name: 'Write one' }).click();
    await expect(page.getByLabel('Your question')).toBeFocused();
    await page.keyboard.type('How did the zebra quota come about?');
    await button(page, 'Add this question').click();
    await expect(aims).toHaveCount(0);
  });
});

test.describe('taking the list along', () => {
  test('copies it as text and downloads it as Markdown, under a name that is safe', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const contact = { ...fullInterview().contact, name: '../Ingrid <b>Halvorsen</b>' };
    await openSeeded(page, 'questions', fullInterview({ contact }));
    await button(page, 'Copy as text').click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Questions for ../Ingrid <b>Halvorsen</b>\n6 of 30 minutes planned.');
    expect(copied).toContain(`1. ${FIRST} (The work as it is, 2 min, must-ask)`);
    const { name, text: markdown } = await downloadBy(button(page, 'Download as Markdown'));
    expect(name).toBe('questions-for-ingrid-b-halvorsen-b.md');
    expect(markdown).toContain(String.raw`# Questions for ../Ingrid \<b\>Halvorsen\</b\>`);
    expect(markdown).toContain(`- [ ] ${THIRD} *(The work as it is, 2 min)*`);
  });

  test('prints title, minutes and questions, and nothing else', async ({ page }) => {
    await openSeeded(page, 'questions');
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    expect(printed).toContain('Questions for Ingrid Halvorsen');
    expect(printed).toContain('3 questions, 6 of 30 minutes planned.');
    for (const text of [FIRST, SECOND, THIRD]) expect(printed).toContain(text);
    for (const chrome of [
      'Swap',
      'Undo',
      'Write your own',
      'The collection',
      'Continue',
      'Saved',
      'Menu',
      'Make another',
    ]) {
      expect(printed).not.toContain(chrome);
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  });

  test('“Print the list” opens the print dialog; “Share as a link” opens the form', async ({ page }) => {
    await openSeeded(page, 'questions', NURSE);
    await makeList(page);
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = 'yes';
      };
    });
    await button(page, 'Print the list').click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
    await button(page, 'Share as a link').click();
    await expect(page.getByLabel('Link', { exact: true })).toHaveValue(/prepare\/shared\/#/);
  });
});

test.describe('what nobody expects', () => {
  test('200 questions of one’s own, of 5,000 characters and with HTML, at 320 px', async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width: 320, height: 640 });
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const items = Array.from({ length: 200 }, (_none, index) =>
      ownQuestion(`item${index}`, index === 1 ? 'w'.repeat(5000) : `${hostile} ${index}`),
    );
    const questions = { selection: 0, items, known: ['a-question-that-is-gone'], writing: hostile };
    const odd = { ...NURSE, field: 'a-field-that-is-gone', aims: ['z'.repeat(10_000), hostile], questions };
    await openSeeded(page, 'questions', odd);
    await expect(listedQuestions(page)).toHaveCount(200);
    await expect(page).toHaveTitle(/^Questions/);
    await expect(page.getByText('This site no longer has the field that was chosen')).toBeVisible();
    await expect(page.getByText('200 questions, 400 of 20 minutes planned. That is 380 too many')).toBeVisible();
    await openCollection(page);
    await expect(results(page)).toHaveCount(20);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await button(page, 'Make another list').click();
    expect((await questionTexts(page)).length).toBeGreaterThanOrEqual(200);
    await expect.poll(async () => (await readInterview(page)).questions.writing).toBe(hostile);
  });

  for (const minutes of [0, 500]) {
    test(`${minutes} minutes in what is saved: a clear sentence, and nothing lost`, async ({ page }) => {
      await openSeeded(page, 'questions', fullInterview({ minutes }));
      await expect(page.getByText('Minutes: not a number from 1 to 180.')).toBeVisible();
      await button(page, 'Go on with what can be read').click();
      expect(await questionTexts(page)).toEqual([FIRST, SECOND, THIRD]);
      await expect(page.getByText('3 questions, 6 of 20 minutes planned.')).toBeVisible();
    });
  }
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
