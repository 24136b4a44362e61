import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { newDebrief, type DebriefEntry, type Learned } from '../../src/domain/debrief/debrief.ts';
import { newInterview, type Interview } from '../../src/domain/interview/interview.ts';
import type { ListItem } from '../../src/domain/questions/question-list.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { PAPERS, printOn, squeezed } from './support/pdf.ts';
import { addressOf, ownQuestion, readInterview, recordsOf, seed, waitForIsland } from './support/seed.ts';
import { reload } from './support/walk.ts';

const TIRES = 'What wears you out?';
const TRAINING = 'Who drops out of the training?';
const AIM = 'What the license costs';
const TODAY = '2026-12-20T10:00:00';

/** Somebody who was heard, by what they said to the two questions and to the aim; null where it was not asked. */
function heard(
  person: { id: string; name: string; day: string; learned: Learned | null },
  said: { tires: string | null; training: string | null; aim: string },
): Interview {
  const lines: [ListItem, string | null][] = [
    [ownQuestion(`${person.id}q1`, TIRES), said.tires],
    [ownQuestion(`${person.id}q2`, TRAINING, { family: 'entry-and-skills' }), said.training],
  ];
  const entries = lines.flatMap(([item, text], index): DebriefEntry[] =>
    text === null ? [] : [{ id: `e${index}`, questionId: item.id, kind: index === 0 ? 'opinion' : 'fact', text }],
  );
  const empty = newInterview(person.id, '2026-11-02T09:00:00.000Z');
  return {
    ...empty,
    purpose: 'explore',
    aims: [AIM],
    contact: { ...empty.contact, name: person.name, role: 'court reporter' },
    questions: { ...empty.questions, items: lines.map(([item]) => item) },
    debrief: {
      ...newDebrief(),
      talkedOn: person.day,
      entries,
      aimAnswers: [{ aim: AIM, text: said.aim }],
      learned: person.learned,
      confidence: 'one-account',
    },
  };
}

const FIVE = [
  heard(
    { id: 'ruth00000001', name: 'Ruth Adeyemi', day: '2026-12-01', learned: 'much' },
    { tires: 'Hands, and the grief of others', training: 'Those who do not practice', aim: 'Four hundred' },
  ),
  heard(
    { id: 'tane00000001', name: 'Tane Rewiti', day: '2026-12-03', learned: 'much' },
    { tires: 'Evenings', training: 'Those who do not practice daily', aim: '' },
  ),
  heard(
    { id: 'karin0000001', name: 'Karin Sjöberg', day: '2026-12-08', learned: 'something' },
    { tires: '=1+1 forms', training: 'Those who must work full time', aim: 'Nothing, the court pays' },
  ),
  heard(
    { id: 'samuel000001', name: 'Samuel Okafor', day: '2026-12-10', learned: 'something' },
    { tires: null, training: 'Nobody that I know of', aim: '' },
  ),
  heard(
    { id: 'amina0000001', name: 'Amina Haddad', day: '2026-12-15', learned: 'nothing' },
    { tires: 'Winter', training: null, aim: '' },
  ),
];

async function openCompare(page: Page, interviews: readonly Interview[], size = { width: 1280, height: 900 }) {
  await page.setViewportSize(size);
  await page.clock.setFixedTime(TODAY);
  await seed(page, recordsOf(...interviews));
  await page.goto(addressOf('compare', null));
  await waitForIsland(page);
}

const row = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });
const standing = (page: Page, name: string, title: string) =>
  page.getByRole('combobox', { name: `How ${name} stands to the others: ${title}` });

test('Five interviews stand side by side, are marked, and stay marked after a reload', async ({ page }) => {
  await openCompare(page, FIVE);
  const heads = page.getByRole('columnheader');
  await expect(heads).toHaveText([
    'Question',
    /^Ruth Adeyemi/,
    /^Tane Rewiti/,
    /^Karin Sjöberg/,
    /^Samuel Okafor/,
    /^Amina Haddad/,
  ]);
  await expect(page.getByText('Five people so far. The last talk told you nothing new')).toBeVisible();
  await expect(row(page, AIM)).toContainText('Not compared yet, answered by 2 people');
  await expect(row(page, TIRES)).toContainText('answered by 4 people');
  await expect(row(page, TIRES).getByRole('cell').nth(3)).toContainText('Nothing noted');
  await expect(row(page, TRAINING)).toContainText('Fact:');

  for (const name of ['Ruth Adeyemi', 'Tane Rewiti', 'Karin Sjöberg']) {
    await standing(page, name, TRAINING).selectOption('Agrees');
  }
  await expect(row(page, TRAINING)).toContainText('Not compared yet');
  await standing(page, 'Samuel Okafor', TRAINING).selectOption('Differs');
  await expect(row(page, TRAINING)).toContainText('They differ, answered by 4 people');
  await standing(page, 'Ruth Adeyemi', AIM).selectOption('Agrees');
  await standing(page, 'Karin Sjöberg', AIM).selectOption('Agrees');
  await expect(row(page, AIM)).toContainText('They agree');

  await reload(page);
  await expect(row(page, TRAINING)).toContainText('They differ');
  await expect(row(page, AIM)).toContainText('They agree');
  expect((await readInterview(page, 'samuel000001')).comparison.marks).toEqual([
    { row: 'own:who drops out of the training', mark: 'differs' },
  ]);
  await page.getByLabel('Show').selectOption('Where they differ, or it is unclear');
  await expect(row(page, TRAINING)).toBeVisible();
  await expect(row(page, TIRES)).toHaveCount(0);

  await page.getByRole('combobox', { name: 'How much was new with Amina Haddad?' }).selectOption('Much');
  await expect(page.getByText('you are still learning: go on if you have the time')).toBeVisible();
});

test('Whoever is left out stays out after a reload, and one voice alone is warned of', async ({ page }) => {
  await openCompare(page, FIVE);
  for (const name of ['Tane', 'Karin', 'Samuel', 'Amina']) {
    await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).uncheck();
  }
  await expect(page.getByText('One person, one view. Hear at least three before you decide anything.')).toBeVisible();
  await expect(row(page, TIRES)).toContainText('One voice, answered by one person');
  await expect(page.getByRole('row').getByRole('combobox')).toHaveCount(0);
  await reload(page);
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await page.getByRole('checkbox', { name: /^Amina/ }).check();
  await expect(page.getByRole('columnheader')).toHaveCount(3);
});

test('At 320 px there is one question at a time', async ({ page }) => {
  await openCompare(page, FIVE, { width: 320, height: 640 });
  await expect(page.getByRole('table')).toHaveCount(0);
  const title = page.getByRole('heading', { level: 3 });
  await expect(title).toHaveText(AIM);
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(title).toHaveText(TIRES);
  await expect(title).toBeFocused();
  await expect(page.getByText('Question 2 of 3')).toBeVisible();
  await standing(page, 'Ruth Adeyemi', TIRES).selectOption('Unclear');
  await expect(page.getByRole('article')).toContainText('Unclear, answered by 4 people');
  await page.getByLabel('Question', { exact: true }).selectOption({ label: `3. ${TRAINING}` });
  await expect(title).toHaveText(TRAINING);
  await expect(page.getByRole('button', { name: 'Next question' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Next question' }).press('Enter');
  await expect(title).toHaveText(TRAINING);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect((await readInterview(page, 'ruth00000001')).comparison.marks).toHaveLength(1);
});

test('The grid can be taken along as CSV and as Markdown, and nothing in it runs', async ({ page }) => {
  await openCompare(page, FIVE);
  await page.getByLabel('Show').selectOption('What is still open');
  const csvFile = page.waitForEvent('download');
  await page.getByRole('button', { name: '(.csv)' }).click();
  const csv = await csvFile;
  expect(csv.suggestedFilename()).toBe('twenty-good-minutes-compared.csv');
  const table = await readFile(await csv.path(), 'utf8');
  expect(table).toContain('"Ruth Adeyemi, Tuesday, December 1, 2026"');
  expect(table).toContain('"Opinion: =1+1 forms"');
  expect(table.split('\r\n')[0]).toContain('"Karin Sjöberg');
  const textFile = page.waitForEvent('download');
  await page.getByRole('button', { name: '(.md)' }).click();
  const text = await readFile(await (await textFile).path(), 'utf8');
  expect(text).toContain(`## ${AIM}`);
  expect(text).toContain('- Fact: Those who must work full time');
});

test('The grid prints on both papers with every word, in columns that stay on the page', async ({ page }) => {
  const long = 'It went on and on, and she said it twice. '.repeat(60);
  const [first, ...others] = FIVE;
  if (first === undefined) throw new Error('There are five.');
  const entries = first.debrief.entries.map((entry) => ({ ...entry, text: `${entry.text}. ${long}` }));
  const marks = [{ row: 'own:who drops out of the training', mark: 'agrees' as const }];
  const more = { ...first, comparison: { marks }, debrief: { ...first.debrief, entries } };
  await page.emulateMedia({ colorScheme: 'dark' });
  await openCompare(page, [more, ...others], { width: 320, height: 640 });
  await expect(page.getByRole('heading', { name: 'Still learning something new?' })).toBeVisible();
  for (const paper of PAPERS) {
    const pages = await printOn(page, paper);
    const printed = pages.map(({ text }) => text).join('');
    for (const { debrief, contact } of [more, ...others]) {
      const words = [contact.name, ...debrief.entries.map(({ text }) => text.slice(0, 40))];
      for (const text of words) expect(printed, paper).toContain(squeezed(text));
    }
    // Cells side by side go on on the next page, so sentences are torn apart, and words are not.
    expect(printed.split('twice'), paper).toHaveLength(121);
    expect(printed, paper).toContain('Agrees');
    expect(printed, paper).not.toMatch(/Nextquestion|Whomtocompare|Printthegrid/);
    const right = Math.max(...pages.flatMap(({ pieces }) => pieces.map((piece) => piece.right)));
    expect(right, paper).toBeLessThan(paper === 'A4' ? 196 : 202);
  }
});

test('Before any talk the page says what it is for', async ({ page }) => {
  await openCompare(page, [newInterview('empty0000001', '2026-11-02T09:00:00.000Z')]);
  await expect(page.getByRole('heading', { name: 'Nothing to compare yet' })).toBeVisible();
  await expectAccessible(page, 44);
});

test('The grid and the questions one by one are accessible', async ({ page }) => {
  test.slow();
  await openCompare(page, FIVE);
  await standing(page, 'Ruth Adeyemi', TRAINING).selectOption('Agrees');
  await expectAccessible(page, 44);
});
