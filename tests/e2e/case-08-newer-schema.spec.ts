import { downloadBy } from './support/download.ts';
import { openDeafTab } from './support/faults.ts';
import { expect, test } from './support/fixtures.ts';
import {
  addressOf,
  fullInterview,
  KEY,
  me,
  openSeeded,
  PREFIX,
  readAll,
  readRaw,
  recordsOf,
  seed,
  sealed,
  sealedMe,
} from './support/seed.ts';

const FUTURE = sealed(fullInterview(), 5, 99).replace('"purpose"', '"mood":"calm","purpose"');
const NEWER = /saved by a newer version of this page\. It is safe\. Reload the page/;
const STEPS = ['hub', 'purpose', 'contact', 'questions', 'message', 'meeting', 'sheet'] as const;

test.describe('case 8: a newer version of the site has written', () => {
  test('its interview is told to be safe, cannot be edited, and is never written', async ({ page }) => {
    await seed(page, { [KEY]: FUTURE });
    for (const step of STEPS) {
      await page.goto(addressOf(step));
      await expect(page.getByRole('alert')).toHaveText(NEWER);
      await expect(page.getByRole('main').locator('input, textarea, select')).toHaveCount(0);
    }
    expect(await readAll(page)).toEqual({ [PREFIX + KEY]: FUTURE });
  });

  test('the list of interviews does not call it damaged', async ({ page }) => {
    await seed(page, { ...recordsOf(fullInterview({ id: 'readableone' })), [KEY]: FUTURE });
    await page.goto(addressOf('hub', null));
    await expect(page.getByRole('link', { name: 'Ingrid Halvorsen' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2);
    await expect(page.getByText('could not be read')).toHaveCount(0);
  });

  test('a backup made by this version holds it, word for word', async ({ page }) => {
    await seed(page, { [KEY]: FUTURE });
    await page.goto(addressOf('data', null));
    const { text } = await downloadBy(page.getByRole('button', { name: 'Download a backup file' }));
    expect(JSON.parse(text)).toMatchObject({ unread: { [KEY]: FUTURE } });
  });

  test('an open tab of this version notices, and stops writing', async ({ page, context }) => {
    await openSeeded(page, 'contact');
    const newer = await context.newPage();
    await seed(newer, { [KEY]: FUTURE });
    await expect(page.getByRole('alert')).toHaveText(NEWER);
    await expect(page.getByRole('main').locator('input, textarea, select')).toHaveCount(0);
    expect(await readRaw(page, KEY)).toBe(FUTURE);
  });

  test('a stale tab of this version cannot write over it, by any of its buttons', async ({ page }) => {
    await openSeeded(page, 'contact');
    const stale = await openDeafTab(page.context());
    await stale.goto(addressOf('contact'));
    await expect(stale.getByLabel('Name', { exact: true })).toHaveValue('Ingrid Halvorsen');
    await seed(page, { [KEY]: FUTURE });
    // What one tab writes reaches the process of another a moment later.
    await expect.poll(() => readRaw(stale, KEY)).toBe(FUTURE);
    await stale.getByLabel('Name', { exact: true }).fill('Ingrid in the old tab');
    await expect(stale.locator('#save-status')).toHaveText(/^(?:Not saved|This interview was saved by a newer)/);
    await expect(stale.getByLabel('Name', { exact: true })).toHaveValue('Ingrid in the old tab');
    expect(await readRaw(page, KEY)).toBe(FUTURE);
    const keepMine = stale.getByRole('button', { name: 'Keep what is in this tab' });
    if (await keepMine.isVisible()) await keepMine.click();
    expect(await readRaw(page, KEY)).toBe(FUTURE);
  });

  test('its details about yourself are not written over, and the page says so', async ({ page }) => {
    const future = sealedMe(me(), 99);
    await seed(page, { ...recordsOf(fullInterview()), me: future });
    await page.goto(addressOf('message'));
    await expect(page.getByText(/newer version of this page/).first()).toBeVisible();
    const name = page.getByLabel('Your name');
    if ((await name.count()) > 0 && (await name.isEditable())) await name.fill('Tamsin');
    expect(await readRaw(page, 'me')).toBe(future);
  });

  test('its preferences are left alone when the theme is changed', async ({ page }) => {
    const future = '{"schema":99,"revision":4,"data":{"theme":"dark","contrast":"more"}}';
    await seed(page, { preferences: future });
    await page.goto('guide/');
    await page.getByRole('button', { name: /^Theme:/ }).click();
    expect(await readRaw(page, 'preferences')).toBe(future);
  });

  test('its backup file is refused with a reason, and nothing is changed', async ({ page }) => {
    await seed(page, recordsOf(fullInterview()));
    const before = await readAll(page);
    await page.goto(addressOf('data', null));
    const backup = {
      product: 'twenty-good-minutes',
      kind: 'backup',
      schemas: { interview: 99, me: 1 },
      interviews: [],
    };
    await page
      .getByLabel('Backup file', { exact: true })
      .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(backup)) });
    await expect(page.getByRole('alert')).toHaveText(
      /A newer version of this page wrote this backup\..*Nothing was changed\./,
    );
    expect(await readAll(page)).toEqual(before);
  });
});
