import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { addressOf, fullInterview, openSeeded } from './support/seed.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });
const results = (page: Page): Locator => dialog(page).getByRole('listitem').getByRole('link');
const status = (page: Page): Locator => dialog(page).getByRole('status');

async function openSearch(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
}

/** Types a query and waits for what the search says in the end. */
async function ask(page: Page, query: string): Promise<void> {
  await dialog(page).getByRole('searchbox').fill('');
  await expect(status(page)).toBeEmpty();
  await dialog(page).getByRole('searchbox').fill(query);
  await expect(status(page)).toHaveText(/result|Nothing found|two letters|does not work/);
}

test('The search opens by its button, and Escape gives the focus back', async ({ page }) => {
  await page.goto('guide/asking/');
  await openSearch(page);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
});

for (const keys of ['/', 'Control+k', 'Meta+k']) {
  test(`The search opens by ${keys}, and Escape gives the focus back`, async ({ page }) => {
    await page.goto('guide/');
    const link = page.getByRole('main').getByRole('link').first();
    await link.focus();
    await page.keyboard.press(keys);
    await expect(dialog(page).getByRole('searchbox')).toBeFocused();
    await expect(dialog(page).getByRole('searchbox')).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(link).toBeFocused();
  });
}

test('A slash that is typed into a field is a slash', async ({ page }) => {
  await openSeeded(page, 'contact');
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('');
  await name.pressSequentially('a/b');
  await expect(name).toHaveValue('a/b');
  await expect(dialog(page)).toHaveCount(0);
});

test('A chapter is found by its title and by words in its text, and a result leads there', async ({ page }) => {
  await page.goto('guide/');
  const chapter = page.getByRole('main').getByRole('heading').getByRole('link').last();
  const title = await chapter.innerText();
  const address = new URL((await chapter.getAttribute('href')) ?? '', page.url()).href;
  await openSearch(page);
  await ask(page, title.toLowerCase());
  await results(page).filter({ hasText: title }).first().click();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

  await openSearch(page);
  await ask(page, 'nudge');
  await expect(dialog(page).locator('mark').first()).toHaveText(/nudge/i);
  const inText = results(page)
    .filter({ has: page.locator('mark') })
    .first();
  const target = new URL((await inText.getAttribute('href')) ?? '', page.url());
  await inText.click();
  await expect(page).toHaveURL(target.href);
  await expect(page.getByRole('main')).toContainText(/nudge/i);
});

test('A question is found by its words, and the result leads to it', async ({ page }) => {
  await page.goto('questions/');
  const words = await page.getByRole('main').locator('.ask').nth(30).innerText();
  await page.goto('');
  await openSearch(page);
  await ask(page, words);
  await results(page).filter({ hasText: words }).first().click();
  await expect(page.getByText(words, { exact: true })).toBeInViewport();
});

test('Arrow keys and Enter lead to a result', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await ask(page, 'asking');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const address = await results(page).first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address ?? '');
});

test('What is typed before the search has arrived is searched for', async ({ page }) => {
  const slow = Promise.withResolvers<void>();
  await page.route('**/search/dialog.js', async (route) => {
    await slow.promise;
    await route.continue();
  });
  await page.goto('');
  await page.keyboard.press('/');
  await page.keyboard.type('askingg');
  await page.keyboard.press('Backspace');
  slow.resolve();
  await expect(dialog(page).getByRole('searchbox')).toHaveValue('asking');
  await expect(results(page).first()).toBeVisible();
});

test('The focus stays on its result when results arrive late', async ({ page }) => {
  await page.goto('');
  await openSearch(page);
  await ask(page, 'thank');
  await dialog(page).getByRole('searchbox').fill('thank you');
  await results(page).first().focus();
  const address = await results(page).first().getAttribute('href');
  await expect(dialog(page).getByRole('list')).toHaveAttribute('aria-busy', 'false');
  await expect(dialog(page).locator(':focus')).toHaveCount(1);
  expect(
    await dialog(page)
      .locator(':focus')
      .evaluate((shown) => shown.getAttribute('href') ?? shown.id),
  ).toMatch(new RegExp(`${address}|search-query`));
});

for (const [what, query] of [
  ['markup', '<script>document.title = "broken in"</script>'],
  ['an attribute', '"><img src=x onerror="document.title=1">'],
  ['one character', 'a'],
  ['500 characters', 'interview '.repeat(50)],
  ['500 characters without a space', 'x'.repeat(500)],
  ['emoji', '🐟👩‍🔬'],
  ['a pattern', '(.*[+?^${}|\\'],
  ['another script', 'مقابلة 面談'],
] as const) {
  test(`The search bears ${what}`, async ({ page }) => {
    await page.goto('guide/');
    const title = await page.title();
    await openSearch(page);
    await ask(page, query);
    await expect(dialog(page).locator('img, script')).toHaveCount(0);
    await expect(page).toHaveTitle(title);
    await ask(page, 'interview');
    await expect(results(page).first()).toBeVisible();
  });
}

test('Where the full text is missing, titles are searched and the visitor is told', async ({ page, problems }) => {
  problems.expect(/pagefind|Failed to load resource/);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('');
  await openSearch(page);
  await ask(page, 'asking');
  await expect(status(page)).toContainText(/cannot be searched at the moment/);
  await expect(results(page).first()).toBeVisible();
  await expectWayToContents(page);
});

test('Where every index is missing, a message leads to the contents', async ({ page, problems }) => {
  problems.expect(/pagefind|titles\.json|Failed to load resource/);
  await page.route(/\/pagefind\/|titles\.json/, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('');
  await openSearch(page);
  await ask(page, 'asking');
  await expect(status(page)).toHaveText('The search does not work at the moment.');
  await expectWayToContents(page);
});

test('Where the search itself cannot be loaded, its button leads to the contents', async ({ page, problems }) => {
  problems.expect(/dialog\.js|Failed to load resource/);
  await page.route('**/search/dialog.js', (route) => route.abort());
  await page.goto('');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL('guide/');
});

async function expectWayToContents(page: Page): Promise<void> {
  await dialog(page).getByRole('link', { name: 'the contents page' }).click();
  await expect(page).toHaveURL('guide/');
}

test('Neither the pages of the workbench nor what is saved are found', async ({ page }) => {
  await openSeeded(page, 'sheet', fullInterview({ aims: ['zebrafish larvae'] }));
  await page.goto(addressOf('hub'));
  await openSearch(page);
  for (const query of ['zebrafish', 'Ingrid Halvorsen', 'Opening what is saved']) {
    await ask(page, query);
    const texts = await results(page).allInnerTexts();
    expect(texts.join(' ')).not.toMatch(/zebrafish|Halvorsen|Opening what is saved/i);
  }
  for (const query of ['purpose', 'contact', 'sheet', 'meeting', 'backup', 'interview']) {
    await ask(page, query);
    const addresses = await results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(
      addresses.filter((address) => /\/prepare\/\w/.test(address)),
      query,
    ).toEqual([]);
  }
});
