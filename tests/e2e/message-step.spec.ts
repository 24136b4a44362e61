import type { Page } from '@playwright/test';
import { newDraft } from '../../src/domain/interview/draft.ts';
import { expect, test } from './support/fixtures.ts';
import { letter, letterText, openMessage, withMessage } from './support/letters.ts';
import { addressOf, fullInterview, openSeeded, ownQuestion, readInterview, recordsOf, seed, waitForIsland } from './support/seed.ts'; // prettier-ignore
import { reload } from './support/walk.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const part = (page: Page, number: number) =>
  letter(page)
    .getByRole('group')
    .nth(number - 1);

/** Opens a paragraph, by its number, and writes another text into it. */
async function write(page: Page, number: number, text: string): Promise<void> {
  await button(page, `Edit paragraph ${number} `).click();
  await page.getByRole('textbox', { name: `Wording of paragraph ${number} ` }).fill(text);
}

test('A request is written, a paragraph edited, the purpose changed, and the edit is kept, after a reload, too', async ({
  page,
}) => {
  await openSeeded(page, 'message', withMessage({}));
  await expect(page.getByRole('heading', { name: 'To somebody you do not know' })).toBeVisible();
  await page.getByLabel('Your name').fill('Tamsin Okoro');
  await page.getByLabel('I am …').fill('second-year marine biology student');
  const before = await letterText(page);
  expect(before).toContain('I am Tamsin Okoro, a second-year marine biology student');
  expect(before).not.toMatch(/[{}[\]]| {2}|undefined|null/);
  const own = 'I saw you count the seals from the pier, and I kept thinking of it.';
  await write(page, 2, own);
  await button(page, 'Done paragraph 2 ').click();
  await expect(button(page, 'Edit paragraph 2 ')).toBeFocused();
  await expect(part(page, 2)).toContainText('Yours');
  await page.getByRole('radio', { name: 'Formal' }).check();
  await expect(part(page, 1)).toContainText('Dear Ingrid Halvorsen:');

  await page.goto(addressOf('purpose'));
  await page.getByRole('radio', { name: /^Move/ }).check();
  await page.goto(addressOf('message'));
  await expect(part(page, 2)).toContainText(own);
  const after = await letterText(page);
  expect(after).toContain(own);
  expect(after).not.toBe(before);
  await reload(page);
  expect(await letterText(page)).toBe(after);
  await button(page, 'Set back paragraph 2 ').click();
  await expect(button(page, 'Edit paragraph 2 ')).toBeFocused();
  await expect(letter(page)).not.toContainText(own);
  await button(page, 'Undo').click();
  await expect(part(page, 2)).toContainText(own);
  await expect(page.getByRole('heading', { name: 'Your message' })).toBeFocused();
});

test('What is being typed outlives a reload, and Escape closes the field without losing a word', async ({ page }) => {
  await openMessage(page, withMessage({}));
  await write(page, 1, 'Dear Ingrid,');
  await page.keyboard.press('End');
  await page.keyboard.type(' good morning');
  await page.keyboard.press('Escape');
  await expect(part(page, 1)).toContainText('Dear Ingrid, good morning');
  await write(page, 3, 'Could we talk?');
  await reload(page);
  expect((await letterText(page)).split('\n\n').slice(0, 3)).toEqual([
    'Dear Ingrid, good morning',
    expect.any(String),
    'Could we talk?',
  ]);
  await button(page, 'Edit paragraph 3 ').click();
  await button(page, 'Leave out paragraph 3 ').click();
  await expect(part(page, 3)).toContainText('You left this paragraph out.');
  expect(await letterText(page)).not.toContain('Could we talk?');
  await button(page, 'Set back to the suggested text').click();
  await expect(page.getByText('Yours', { exact: true })).toHaveCount(0);
  await button(page, 'Undo').click();
  await expect(part(page, 1)).toContainText('good morning');
});

test('Another wording is taken at a tap, goes round, and outlives a reload', async ({ page }) => {
  await openMessage(page, withMessage({}));
  const another = page.getByRole('button', { name: /^Another wording/ }).first();
  const before = await letterText(page);
  await another.click();
  const next = await letterText(page);
  expect(next).not.toBe(before);
  await reload(page);
  expect(await letterText(page)).toBe(next);
  const count = Number((await another.innerText()).split('/').at(-1));
  for (let turn = 1; turn < count; turn += 1) await another.click();
  expect(await letterText(page)).toBe(before);
});

test('The subject is worded by hand and set back, and only that', async ({ page }) => {
  await openMessage(page, withMessage({}));
  const subject = page.getByLabel('Subject', { exact: true });
  const before = await subject.inputValue();
  await write(page, 1, 'Dear Ingrid,');
  await subject.fill('Seals, and a long subject that no phone would show as a whole');
  await expect(page.getByText(/^The subject: \d+ characters/).first()).toBeVisible();
  await reload(page);
  await expect(subject).toHaveValue(/^Seals/);
  await button(page, 'Set back the subject').click();
  await expect(subject).toHaveValue(before);
  await expect(subject).toBeFocused();
  await expect(part(page, 1)).toContainText('Dear Ingrid,');
  await button(page, 'Undo').click();
  await expect(subject).toHaveValue(/^Seals/);
});

test('Another message is chosen by name and channel, and stays open after a reload', async ({ page }) => {
  await openMessage(page, withMessage({}));
  await button(page, 'Choose another message').click();
  await expect(page.getByRole('heading', { name: 'On the way' })).toBeVisible();
  await button(page, /^The first reminder/).click();
  await expect(page.getByRole('heading', { name: 'The first reminder' })).toBeFocused();
  await reload(page);
  await expect(page.getByRole('heading', { name: 'The first reminder' })).toBeVisible();
  await button(page, 'Choose another message').click();
  await button(page, /^To somebody you do not know/).click();
  await page.getByRole('radio', { name: 'LinkedIn note', exact: true }).check();
  await expect(page.getByText('It goes with your invitation to connect: 200 characters at most.')).toBeVisible();
  await expect(page.getByText(/^\d+ of 200 characters\.$/).first()).toBeVisible();
  await expect(page.getByLabel('Subject', { exact: true })).toHaveCount(0);
  await reload(page);
  await expect(page.getByRole('radio', { name: 'LinkedIn note', exact: true })).toBeChecked();
});

test('A tone is for every message, or for one alone', async ({ page }) => {
  await openMessage(page, withMessage({}));
  await page.getByRole('radio', { name: 'Warm' }).check();
  await page.getByRole('checkbox', { name: 'Only in this message' }).check();
  await page.getByRole('radio', { name: 'Formal' }).check();
  await reload(page);
  await expect(page.getByRole('radio', { name: 'Formal' })).toBeChecked();
  const { message } = await readInterview(page);
  expect([message.tone, message.drafts['stranger-email']?.tone]).toEqual(['warm', 'formal']);
});

test('After something was sent, what may come next is open, and marked among the others', async ({ page }) => {
  const sent = [
    {
      id: 'one',
      messageId: 'stranger-email',
      to: 'Ingrid',
      sentOn: '2026-11-02',
      subject: 'Seals',
      body: 'May I ask?',
    },
  ];
  await seed(page, recordsOf(withMessage({ sent })));
  await page.goto(addressOf('message'));
  await waitForIsland(page);
  await expect(page.getByRole('heading', { name: 'The first reminder' })).toBeVisible();
  await expect(letter(page)).toContainText('> May I ask?');
  await button(page, 'Choose another message').click();
  await expect(button(page, /^The first reminder/)).toContainText('May come next');
  await expect(button(page, /^To somebody you do not know/)).toContainText('Sent');
});

test('What it lacks leads to the step that asks for it', async ({ page }) => {
  const contact = { ...fullInterview().contact, connection: 'stranger' as const, role: '' };
  await openMessage(page, withMessage({}, { contact, findings: [] }));
  await page.getByLabel('Your name').click();
  await page.getByRole('link', { name: 'their role' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contact');
});

test('The questions that must be asked are sent ahead, in words', async ({ page }) => {
  const items = [
    ownQuestion('item01', 'What did the first count teach you?', { mustAsk: true }),
    ownQuestion('item02', 'Who else is on the boat?'),
    ownQuestion('item03', 'unused', {
      from: { kind: 'bank', questionId: 'project-harder-than-it-looks', findingId: 'project01' },
      text: null,
      mustAsk: true,
    }),
  ];
  const questions = { ...fullInterview().questions, items };
  await openMessage(page, withMessage({}, { questions }), 'confirm-email');
  await expect(letter(page)).toContainText('- What did the first count teach you?');
  await expect(letter(page)).toContainText('the harbor seal count');
  await expect(letter(page)).not.toContainText('Who else');
});

test('Odd records: no name, an organization of one letter, nothing told', async ({ page }) => {
  const contact = { ...fullInterview().contact, name: '', addressAs: '', role: '', organization: 'X' };
  for (const connection of ['stranger', 'alum', 'met', 'shared-contact', 'same-organization', null] as const) {
    const parts = { contact: { ...contact, connection }, findings: [], aims: [], field: null };
    await seed(page, recordsOf(withMessage({}, parts)));
    await page.goto(addressOf('message'));
    await waitForIsland(page);
    expect(await letterText(page)).not.toMatch(/[{}[\]]| {2}|undefined|null| [,.;:]/);
  }
});

test('A body of 50,000 characters stays whole, and typing into it stays possible', async ({ page }) => {
  const long = 'Seals sleep. '.repeat(3_847).slice(0, 50_000);
  await openMessage(page, withMessage({}));
  await write(page, 2, long);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('And?');
  await page.keyboard.press('Escape');
  await expect(
    page.getByText(/^\d+ words\. Aim for 75 to 120: above 150 few people read to the end\.$/).first(),
  ).toBeVisible();
  await reload(page);
  expect(await letterText(page)).toContain(`${long}And?`);
});

test('A draft that was worded as a whole stays one text, and can be set back', async ({ page }) => {
  await openMessage(
    page,
    withMessage({ drafts: { 'stranger-email': { ...newDraft(), whole: 'Dear Ingrid,\n\nmay I?' } } }),
  );
  const text = page.getByLabel('Text', { exact: true });
  await expect(text).toHaveValue('Dear Ingrid,\n\nmay I?');
  await text.fill('Dear Ingrid,\n\nmay I ask?');
  await page.getByRole('radio', { name: 'Formal' }).check();
  await reload(page);
  await expect(text).toHaveValue('Dear Ingrid,\n\nmay I ask?');
  await button(page, 'Set back to the suggested text').click();
  await expect(text).toHaveCount(0);
  await expect(part(page, 1)).toContainText('Dear Ingrid Halvorsen:');
});

test.describe('what is fetched', () => {
  test('nothing but the message before the page is touched, and the rest with the first touch', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setViewportSize({ width: 1280, height: 720 });
    await openMessage(page, withMessage({}));
    await page.waitForLoadState('networkidle');
    const later = () =>
      asked.filter((address) => /LetterFoot|Leaving|SituationPanel|times-tools|wordings/.test(address));
    expect(later()).toEqual([]);
    await expect(letter(page)).toContainText('Ingrid');
    await page.keyboard.press('Tab');
    await expect(button(page, 'Copy text')).toBeVisible();
    await expect(page.getByText(/^\d+ words\./).first()).toBeVisible();
    expect(later()).not.toEqual([]);
  });

  test('where a part does not arrive, the page says so, and everything else works', async ({ page, problems }) => {
    problems.expect(/Failed to load resource|net::ERR_FAILED|Failed to fetch dynamically imported module/);
    await page.route(/\/_astro\/(?:SituationPanel|times-tools|Leaving)\./, (route) => route.abort());
    await openMessage(page, withMessage({}));
    await button(page, 'Choose another message').click();
    await expect(page.getByRole('alert').first()).toContainText('could not be loaded');
    await write(page, 1, 'Dear Ingrid,');
    await button(page, 'Pick days and times').click();
    await page.getByLabel('Times you can offer').fill('Friday after lunch');
    await expect(letter(page)).toContainText('Friday after lunch');
    await expect(part(page, 1).getByRole('textbox')).toHaveValue('Dear Ingrid,');
  });
});
