import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { anInterview, fullInterview, openSeeded, readInterview } from './support/seed.ts';
import { listedQuestions, questionTexts } from './support/walk.ts';

/** The file of the engine, and whatever comes only with it. */
const ENGINE = /\/_astro\/engine\./;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Holds the engine back until it is let go. */
async function holdEngine(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(ENGINE, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

test('A list that is asked for before the engine is there is made once, when it comes', async ({ page }) => {
  const letGo = await holdEngine(page);
  await openSeeded(page, 'questions', anInterview({ purpose: 'explore' }));
  await button(page, 'Make a list').click();
  await expect(button(page, 'Make a list')).toHaveAttribute('aria-busy', 'true');
  await button(page, 'Make a list').click();
  await button(page, 'Make a list').press('Enter');
  await page.getByLabel('Your question').fill('Who showed you the ropes?');
  await button(page, 'Add this question').click();
  await expect(listedQuestions(page)).toHaveCount(1);
  letGo();
  await expect(listedQuestions(page)).not.toHaveCount(1);
  expect(await questionTexts(page), 'what was added meanwhile stays').toContain('Who showed you the ropes?');
  await expect(button(page, 'Make another list')).not.toHaveAttribute('aria-busy', 'true');
  await button(page, /^Undo$/).click();
  expect(await questionTexts(page)).toEqual(['Who showed you the ropes?']);
});

test('A question that is removed while its swap waits stays removed', async ({ page }) => {
  await openSeeded(page, 'questions', anInterview({ purpose: 'explore' }));
  await button(page, 'Make a list').click();
  await expect(listedQuestions(page)).not.toHaveCount(0);
  const letGo = await holdEngine(page);
  await page.reload();
  await expect(listedQuestions(page)).not.toHaveCount(0);
  const texts = await questionTexts(page);
  const swap = listedQuestions(page).first().getByRole('button', { name: /^Swap/ });
  await swap.click();
  await expect(swap).toHaveAttribute('aria-busy', 'true');
  await listedQuestions(page)
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click();
  letGo();
  await expect(page.getByRole('list', { name: 'Questions of the collection' })).toBeVisible();
  expect(await questionTexts(page)).toEqual(texts.slice(1));
});

test('Where the engine cannot be loaded, the page says so, and everything else works', async ({ page, problems }) => {
  problems.expect(/Failed to load resource|net::ERR_FAILED|Failed to fetch dynamically imported module/);
  await page.route(ENGINE, (route) => route.abort());
  await openSeeded(page, 'questions');
  const [first, second, third] = await questionTexts(page);
  await button(page, 'Make another list').click();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(button(page, 'Make another list')).not.toHaveAttribute('aria-busy', 'true');
  await listedQuestions(page).first().getByRole('button', { name: /^Edit/ }).click();
  await page.getByLabel('Wording of the question').fill('What did it teach you?');
  await page.keyboard.press('Escape');
  await button(page, `Edit “${second}”`).press('Alt+ArrowUp');
  await button(page, `Remove “${third}”`).click();
  expect(await questionTexts(page)).toEqual([second, 'What did it teach you?']);
  await button(page, /^Undo$/).click();
  await page.getByLabel('Your question').fill('Who else?');
  await expect.poll(async () => (await readInterview(page)).questions.writing).toBe('Who else?');
  expect(await questionTexts(page)).toEqual([second, 'What did it teach you?', third]);
  expect(first).not.toBe(second);
});

test('Nothing of the engine is loaded before the page is touched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openSeeded(page, 'questions', fullInterview({ aims: ['what the pay is like'] }));
  await page.waitForLoadState('networkidle');
  const later = () => asked.filter((address) => /\/_astro\/(?:engine|BankPanel|check-question)/.test(address));
  expect(later()).toEqual([]);
  await expect(page.getByRole('list', { name: 'Aims without a question' })).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('list', { name: 'Aims without a question' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Questions of the collection' })).toBeVisible();
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the collection waits until it is asked for, and takes the focus', async ({ page }) => {
    await openSeeded(page, 'questions');
    await page.getByLabel('Your question').fill('Who?');
    await expect(page.getByRole('list', { name: 'Questions of the collection' })).toHaveCount(0);
    await button(page, 'Browse the collection').click();
    await expect(page.getByRole('list', { name: 'Questions of the collection' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The collection' })).toBeFocused();
    await expect(button(page, 'Browse the collection')).toHaveCount(0);
  });
});
