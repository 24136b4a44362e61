import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { letterText } from './support/letters.ts';
import { PAPERS, printOn, squeezed } from './support/pdf.ts';
import { wholeSheetFaults } from './support/sheet-on-paper.ts';
import {
  STUDENT,
  addFinding,
  continueTo,
  field,
  listedQuestions,
  questionTexts,
  reload,
  swapQuestion,
} from './support/walk.ts';

test.use({
  actionTimeout: 10_000,
  viewport: { width: 390, height: 844 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

test('A student goes from the guide to a list, a message and, with a backup at the library, to the printed sheet', async ({
  page,
  context,
  openDevice,
}, testInfo) => {
  test.setTimeout(120_000);

  await test.step('she reads a chapter and starts', async () => {
    await page.goto('');
    await page.reload();
    await page.getByRole('link', { name: 'Learn how' }).click();
    await page.getByRole('main').getByRole('heading').getByRole('link').first().click();
    await page.reload();
    await page.getByRole('link', { name: 'Start an interview', exact: true }).click();
    await page.getByRole('button', { name: 'Start a new interview' }).click();
  });

  await test.step('she says what for', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Purpose');
    await page.getByRole('radio', { name: /^Explore a field/ }).check();
    await page.getByRole('radio', { name: /^Student/ }).check();
    await field(page, 'First aim').fill(STUDENT.aim);
    await reload(page);
    await expect(page.getByRole('radio', { name: /^Explore a field/ })).toBeChecked();
    await expect(page.getByRole('radio', { name: /^Student/ })).toBeChecked();
    await expect(field(page, 'First aim')).toHaveValue(STUDENT.aim);
  });

  await test.step('she names her contact, with two findings', async () => {
    await continueTo(page, 'contact');
    await field(page, 'Name').fill(STUDENT.contact.name);
    await field(page, 'Role').fill(STUDENT.contact.role);
    await field(page, 'Organization').fill(STUDENT.contact.organization);
    await page.getByRole('radio', { name: CONNECTION }).check();
    for (const finding of STUDENT.findings) await addFinding(page, finding);
    await reload(page);
    await expect(field(page, 'Name')).toHaveValue(STUDENT.contact.name);
    await expect(field(page, 'Role')).toHaveValue(STUDENT.contact.role);
    await expect(field(page, 'Organization')).toHaveValue(STUDENT.contact.organization);
    await expect(page.getByRole('radio', { name: CONNECTION })).toBeChecked();
    for (const { label, text } of STUDENT.findings) await expect(field(page, label)).toHaveValue(text);
  });

  const questions = await test.step('she gets nine or ten questions for twenty minutes and swaps two', async () => {
    await continueTo(page, 'questions');
    await expect(page.getByRole('radio', { name: '20 minutes' })).toBeChecked();
    await page.getByRole('button', { name: 'Make a list' }).click();
    await expect(page.getByText(/^(?:9|10) questions, (?:1[6-9]|20)(?:\.5)? of 20 minutes planned\.$/)).toBeVisible();
    const made = await questionTexts(page);
    expect(made.join(' '), 'a question from a finding').toContain('What the nets bring up');
    await reload(page);
    expect(await questionTexts(page)).toEqual(made);
    await swapQuestion(page, 2);
    const swapped = await swapQuestion(page, 4);
    expect(swapped.filter((text, place) => text !== made[place])).toEqual([swapped[2], swapped[4]]);
    expect(new Set(swapped).size, 'different questions').toBe(made.length);
    await reload(page);
    expect(await questionTexts(page)).toEqual(swapped);
    return swapped;
  });

  const message = await test.step('she copies her e-mail', async () => {
    await continueTo(page, 'message');
    await field(page, 'Your name').fill(STUDENT.me.name);
    await field(page, 'I am …').fill(STUDENT.me.introduction);
    await reload(page);
    await expect(field(page, 'Your name')).toHaveValue(STUDENT.me.name);
    await expect(field(page, 'I am …')).toHaveValue(STUDENT.me.introduction);
    const text = await letterText(page);
    expect(text).toContain('Sigrid Bratland');
    expect(text).toContain(STUDENT.me.name);
    expect(text).toContain(STUDENT.aim);
    expect(text, 'holes').not.toMatch(/[{}[\]]|undefined|null/);
    await page.getByRole('region', { name: 'Send it' }).scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Copy text' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await page.getByRole('button', { name: 'Copy subject' }).click();
    const subject = await field(page, 'Subject').inputValue();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(subject);
    return text;
  });

  await test.step('she notes when and where they meet', async () => {
    await continueTo(page, 'meeting');
    await page.getByLabel(/^Date/).fill('2026-12-03');
    await page.getByLabel(/^Time/).fill('14:30');
    await page.getByRole('radio', { name: 'In person' }).check();
    await field(page, 'Place').fill(STUDENT.place);
    await reload(page);
    await expect(page.getByLabel(/^Date/)).toHaveValue('2026-12-03');
    await expect(page.getByLabel(/^Time/)).toHaveValue('14:30');
    await expect(field(page, 'Place')).toHaveValue(STUDENT.place);
    await continueTo(page, 'sheet');
    await reload(page);
    for (const text of questions) await expect(page.getByRole('article', { name: 'Sheet' })).toContainText(text);
  });

  await page.close();
  const later = await context.newPage();
  const backup = await test.step('two days later everything is there', async () => {
    await later.goto('');
    await openInterview(later);
    await expect(later.getByRole('listitem').filter({ hasText: 'Questions' })).toContainText(
      `${questions.length} questions`,
    );
    await later.getByRole('link', { name: 'Questions', exact: true }).click();
    await expect(listedQuestions(later)).toHaveCount(questions.length);
    expect(await questionTexts(later)).toEqual(questions);
    await later.goBack();
    await later.getByRole('link', { name: 'Message', exact: true }).click();
    expect(await letterText(later)).toBe(message);
    await later.goto('prepare/');
    await later.getByRole('link', { name: 'Backup, restore, delete' }).click();
    const download = later.waitForEvent('download');
    await later.getByRole('button', { name: 'Download a backup file' }).click();
    const path = testInfo.outputPath((await download).suggestedFilename());
    await (await download).saveAs(path);
    return path;
  });

  await test.step('at the library she restores the backup and prints', async () => {
    expect(await readFile(backup, 'utf8')).toContain('Sigrid Bratland');
    const library = await openDevice({ viewport: { width: 1280, height: 800 } });
    await library.goto('prepare/data/');
    await library.getByLabel('Backup file').setInputFiles(backup);
    await expect(library.getByText('This backup adds 1,')).toBeVisible();
    await expect(library.getByText('New: Sigrid Bratland')).toBeVisible();
    await library.getByRole('button', { name: 'Restore from this file' }).click();
    await expect(library.getByText('Restored.')).toBeVisible();
    await library.getByRole('link', { name: 'See your interviews' }).click();
    await openInterview(library);
    await library.getByRole('link', { name: 'Sheet', exact: true }).click();
    await expect(library.getByRole('article', { name: 'Sheet' })).toBeVisible();
    await expectPrintDialog(library);
    for (const paper of PAPERS) {
      const printed = await printOn(library, paper);
      expect(await wholeSheetFaults(library, printed), paper).toEqual([]);
      expect(printed, `pages of ${paper}`).toHaveLength(1);
      const times = questions.map((text) => (printed[0]?.text.split(squeezed(text)).length ?? 0) - 1);
      expect(times, `times each question is on ${paper}`).toEqual(questions.map(() => 1));
    }
  });
});

const CONNECTION = /^Not at all yet/;

/** From the first page, or from the list of interviews. */
async function openInterview(page: Page): Promise<void> {
  await page.getByRole('link', { name: STUDENT.contact.name }).click();
  await expect(page.getByRole('heading', { name: STUDENT.contact.name })).toBeVisible();
}

/** The button asks the browser to print; what the browser would do then is done with page.pdf. */
async function expectPrintDialog(page: Page): Promise<void> {
  const dialog = page.waitForEvent('console', (message) => message.text() === 'the print dialog opens');
  await page.evaluate(() => {
    window.print = () => console.log('the print dialog opens');
  });
  await page.getByRole('button', { name: 'Print the sheet' }).click();
  await dialog;
}
