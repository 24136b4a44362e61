import type { Locator, Page } from '@playwright/test';
import { encodeList } from '../../src/domain/sharing/encode-list.ts';
import { sealFragment } from '../../src/domain/sharing/fragment.ts';
import { fillStorage, forbidStorage, FORBIDDEN_WAYS, freeStorage, leaveWithoutAsking } from './support/faults.ts';
import { expect, test } from './support/fixtures.ts';
import { enter } from './support/keyboard.ts';
import { anInterview, fullInterview, ID, KEY, me, ownKeys, PREFIX, readAll, readInterview, recordsOf, sealed, sealedMe, seed, type Records } from './support/seed.ts'; // prettier-ignore
import { COACH_LIST, HOSTILE, openLink, sharedLink } from './support/shared-lists.ts';

const MINE: Records = { ...recordsOf(fullInterview(), anInterview({ id: 'unnamedinterview' })), me: sealedMe(me()) };
const WHOLE = encodeList(COACH_LIST);
const LONG = encodeList({
  ...COACH_LIST,
  questions: Array.from({ length: 12 }, (_none, index) => ({
    ownText: `${index} ${'why '.repeat(70)}end?`,
    family: 'work',
    minutes: 1,
  })),
});

const lines = (page: Page): Locator => page.locator('.question-item');
const useForNew = (page: Page): Locator => page.getByRole('button', { name: 'Use for a new interview' });
const addToIngrid = (page: Page): Locator => page.getByRole('button', { name: 'Add to Ingrid Halvorsen' });
const texts = (page: Page): Promise<string[]> => page.locator('.question-text').allInnerTexts();

/** The wordings that storage holds, or the ids of the bank. */
async function storedList(page: Page, id = ID): Promise<(string | null)[]> {
  const { items } = (await readInterview(page, id)).questions;
  return items.map(({ from, text }) => (from.kind === 'own' ? text : from.questionId));
}

test.describe('case 25: a link that carries a question list', () => {
  test('shows the list, changes nothing that is saved, and takes itself out of the address', async ({ page }) => {
    await seed(page, MINE);
    const before = await readAll(page);
    await openLink(page);
    await expect(page).toHaveURL('prepare/shared/');
    expect(await page.evaluate(() => location.href)).not.toContain('#');

    const facts = page.locator('.shared-facts');
    await expect(facts).toContainText('Explore a field or an organization');
    await expect(facts).toContainText('Nursing');
    await expect(facts).toContainText('Length30 minutes');
    await expect(facts).toContainText('5, about 8 minutes in all');
    await expect(page.getByText('1 question of this list is no longer in the collection.')).toBeVisible();
    expect(await texts(page)).toEqual([
      'May I write a few things down while you talk?',
      'Think back to the end of your first year. What made you stay?',
      'I saw that you were at their earlier employer. Which habit from that time did you have to unlearn?',
      'Which shift would you show a pupil first?',
      HOSTILE,
    ]);
    await expect(lines(page).nth(0)).toContainText('Opening · 0.5 min');
    await expect(lines(page).nth(2)).toContainText('Fits when you know where they worked before.');
    await expect(lines(page).nth(3)).toContainText('The work as it is · 2.5 min');
    await expect(lines(page).nth(3)).toContainText('From the sender');
    await expect(lines(page).locator('i')).toHaveText(['their earlier employer']);
    expect(await readAll(page)).toEqual(before);
  });

  test('is shown as text, whatever the sender wrote', async ({ page }) => {
    await openLink(page);
    await expect(lines(page).nth(4).locator('.question-text')).toHaveText(HOSTILE);
    await expect(page.locator('main img')).toHaveCount(0);
    await expect(page).not.toHaveTitle('broken in');
    await useForNew(page).click();
    await page.waitForURL(/\/prepare\/questions\/\?interview=/);
    await expect(page.locator('.question-text').filter({ hasText: '<img' })).toHaveText(HOSTILE);
    await expect(page.locator('main img')).toHaveCount(0);
    await expect(page).not.toHaveTitle('broken in');
  });

  test('becomes a new interview beside those that are here', async ({ page }) => {
    await seed(page, MINE);
    const before = await readAll(page);
    await openLink(page);
    await expect(
      page.getByText('Adds 4 questions. 1 stays out until you note a finding that it fits.').first(),
    ).toBeVisible();
    await useForNew(page).click();
    await page.waitForURL(/\/prepare\/questions\/\?interview=[a-z0-9]{12}$/);
    await expect(page.locator('.question-item')).toHaveCount(4);
    await expect(page.getByRole('radio', { name: '30 minutes' })).toBeChecked();

    const after = await readAll(page);
    expect(after).toMatchObject(before);
    const id = new URL(page.url()).searchParams.get('interview') ?? '';
    expect(Object.keys(after).filter((key) => !(key in before))).toEqual([`${PREFIX}interview:${id}`]);
    const made = await readInterview(page, id);
    expect(made).toMatchObject({ purpose: 'explore', field: 'nursing', minutes: 30, aims: [], undo: null });
    expect(made.contact.name).toBe('');
    expect(await storedList(page, id)).toEqual([
      'opening-notes',
      'path-made-you-stay',
      'Which shift would you show a pupil first?',
      HOSTILE,
    ]);
  });

  test('adds to one that is here what it lacks, and undo takes that back', async ({ page }) => {
    await seed(page, MINE);
    const before = await readInterview(page);
    await openLink(page);
    await addToIngrid(page).click();
    await page.waitForURL(new RegExp(`/prepare/questions/\\?interview=${ID}$`));
    await expect(page.locator('.question-item')).toHaveCount(7);
    expect(await storedList(page)).toEqual([
      'opening-notes',
      'path-made-you-stay',
      ...before.questions.items.map((item) => item.text),
      'Which shift would you show a pupil first?',
      HOSTILE,
    ]);
    const after = await readInterview(page);
    expect({ ...after, undo: null, questions: before.questions }).toEqual({ ...before, undo: null });
    await expect.poll(() => readInterview(page, 'unnamedinterview')).toEqual(anInterview({ id: 'unnamedinterview' }));

    await page.reload();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.locator('.question-item')).toHaveCount(3);
    await expect.poll(() => readInterview(page)).toEqual(before);
  });

  test('builds a personal question from a finding that is there, and adds nothing twice', async ({ page }) => {
    const finding = { id: 'employer01', kind: 'earlier-employer', detail: 'Bergen Aquarium' } as const;
    await seed(page, recordsOf(fullInterview({ findings: [finding] })));
    await openLink(page);
    await expect(page.getByText('Adds 5 questions.', { exact: true })).toBeVisible();
    await addToIngrid(page).click();
    await expect(page.locator('.question-text').filter({ hasText: 'at Bergen Aquarium. Which habit' })).toHaveCount(1);
    await openLink(page);
    await expect(page.getByText('Adds nothing. 5 are on your list already.')).toBeVisible();
    await expect(addToIngrid(page)).toHaveCount(0);
  });

  test('is asked for again after a reload, with a way to the interviews', async ({ page }) => {
    await seed(page, MINE);
    await openLink(page);
    await expect(lines(page)).toHaveCount(5);
    await page.reload();
    await expect(page.getByText('Open the link again', { exact: false })).toBeVisible();
    await expect(lines(page)).toHaveCount(0);
    await page.getByRole('link', { name: 'Go to your interviews' }).click();
    await expect(page.getByRole('link', { name: 'Ingrid Halvorsen' })).toBeVisible();
  });

  test('takes the place of another that is open in the same tab; places in the page are no links', async ({ page }) => {
    await openLink(page, { ...COACH_LIST, questions: [{ questionId: 'opening-notes' }] });
    await expect(lines(page)).toHaveCount(1);
    await page.goto(sharedLink());
    await expect(lines(page)).toHaveCount(5);
    await page.goto(sharedLink('nonsense'));
    await expect(page.getByRole('alert')).toContainText('There is no question list in this link');
    await page.goto(sharedLink());
    await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
    await expect(page).toHaveURL(/#main$/);
    await expect(lines(page)).toHaveCount(5);
    await page.reload();
    await expect(page.getByText('Open the link again', { exact: false })).toBeVisible();
    await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0);
  });

  test('works by keyboard alone', async ({ page }) => {
    await seed(page, MINE);
    await openLink(page);
    await enter(page, addToIngrid(page));
    await page.waitForURL(/\/prepare\/questions\//);
    await expect(page.locator('.question-item')).toHaveCount(7);
    await openLink(page);
    await enter(page, useForNew(page));
    await page.waitForURL(/\/prepare\/questions\//);
    await expect(page.locator('.question-item')).toHaveCount(4);
    expect(await ownKeys(page)).toHaveLength(5);
  });

  test('works below a path', { tag: '@base' }, async ({ page, baseURL }) => {
    await openLink(page);
    await expect(page).toHaveURL(`${baseURL}prepare/shared/`);
    await useForNew(page).click();
    await page.waitForURL((address) => address.href.startsWith(`${baseURL}prepare/questions/?interview=`));
    await expect(page.locator('.question-item')).toHaveCount(4);
  });
});

const newer = sealFragment('anything.a.later.version.writes', 2);
const FAULTS = [
  { name: 'cut in the middle', fragment: WHOLE.slice(0, WHOLE.length / 2), sentence: 'The end of this link is missing' },
  { name: 'cut at 2,000 characters', fragment: LONG.slice(0, 2000), sentence: 'The end of this link is missing' },
  { name: 'cut at 4,000 characters', fragment: LONG.slice(0, 4000), sentence: 'The end of this link is missing' },
  { name: 'with one letter changed', fragment: WHOLE.replace('opening-notes', 'opening-motes'), sentence: 'This link was changed on its way' },
  { name: 'with something behind it', fragment: `${WHOLE})`, sentence: 'This link was changed on its way' },
  { name: 'of something else', fragment: 'access_token=abc', sentence: 'There is no question list in this link' },
  { name: 'with broken signs', fragment: '%E0%A4%A<script>', sentence: 'There is no question list in this link' },
  { name: 'of a newer version', fragment: newer, sentence: 'A newer version of this site made this link' },
] as const; // prettier-ignore

test.describe('case 25: a link that cannot be read', () => {
  test.beforeAll(() => expect(LONG.length).toBeGreaterThan(4000));

  for (const { name, fragment, sentence } of FAULTS) {
    test(`${name}: says so in words, and changes nothing`, async ({ page }) => {
      await seed(page, MINE);
      const before = await readAll(page);
      await openLink(page, fragment);
      await expect(page.getByRole('alert').filter({ visible: true })).toContainText(sentence);
      await expect(page.getByRole('alert').filter({ visible: true })).toContainText(
        'Nothing on this device was changed.',
      );
      expect(await page.evaluate(() => location.hash)).toBe('');
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'Go to your interviews' })).toBeVisible();
      expect(await readAll(page)).toEqual(before);
    });
  }
});

test.describe('case 25: a list that cannot be taken over', () => {
  for (const way of FORBIDDEN_WAYS) {
    test(`storage is disabled: ${way}: the list is shown, and the button says why it does nothing`, async ({
      page,
    }) => {
      await forbidStorage(page, way);
      leaveWithoutAsking(page);
      await openLink(page);
      await expect(lines(page)).toHaveCount(5);
      await expect(page.getByText('This browser does not let the page store anything', { exact: false })).toBeVisible();
      await useForNew(page).click();
      await expect(page.getByRole('alert').filter({ visible: true })).toContainText('The list was not taken over');
      await expect(page).toHaveURL('prepare/shared/');
      await expect(lines(page)).toHaveCount(5);
    });
  }

  for (const [name, button, count, interviews] of [
    ['a new interview', useForNew, 4, 3],
    ['one that is here', addToIngrid, 7, 2],
  ] as const) {
    test(`storage is full: it says so, and goes on once there is room, for ${name}`, async ({ page }) => {
      await seed(page, MINE);
      await openLink(page);
      await fillStorage(page);
      const before = await readAll(page);
      await button(page).click();
      await expect(page.getByRole('alert').filter({ visible: true })).toContainText('storage is full');
      expect(await readAll(page)).toEqual(before);
      await freeStorage(page);
      await button(page).click();
      await page.waitForURL(/\/prepare\/questions\//);
      await expect(page.locator('.question-item')).toHaveCount(count);
      expect((await ownKeys(page)).filter((key) => key.startsWith('interview:'))).toHaveLength(interviews);
    });
  }

  test('another tab changed the interview since: its change stays, and the list comes to it', async ({ page }) => {
    await seed(page, MINE);
    await openLink(page);
    await expect(addToIngrid(page)).toBeVisible();
    const text = sealed(fullInterview({ aims: ['typed in another tab'] }), 9);
    await page.evaluate(({ key, value }) => localStorage.setItem(key, value), { key: PREFIX + KEY, value: text });
    await addToIngrid(page).click();
    await page.waitForURL(/\/prepare\/questions\//);
    const after = await readInterview(page);
    expect(after.aims).toEqual(['typed in another tab']);
    expect(after.questions.items).toHaveLength(7);
  });

  test('the interview was damaged since: it says so, and leaves it alone', async ({ page }) => {
    await seed(page, MINE);
    await openLink(page);
    await expect(addToIngrid(page)).toBeVisible();
    await page.evaluate((key) => localStorage.setItem(key, '{'), PREFIX + KEY);
    await addToIngrid(page).click();
    await expect(page.getByRole('alert').filter({ visible: true })).toContainText('has changed since this page opened');
    expect((await readAll(page))[PREFIX + KEY]).toBe('{');
  });
});
