import { expect, test } from './support/fixtures.ts';
import { anInterview, openSeeded, ownQuestion } from './support/seed.ts';
import { listedQuestions, questionTexts } from './support/walk.ts';
import {
  FIRST,
  NURSE,
  SECOND,
  THIRD,
  bank,
  button,
  makeList,
  openCollection,
  openTouched,
  remarks,
  results,
  status,
} from './support/workshop.ts';

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
