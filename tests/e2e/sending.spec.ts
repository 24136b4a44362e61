import type { Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { newMeeting } from '../../src/domain/meeting/meeting.ts';
import { newDraft } from '../../src/domain/interview/draft.ts';
import type { Interview } from '../../src/domain/interview/interview.ts';
import { downloadBy } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { addressOf, anInterview, fullInterview, openSeeded, readInterview } from './support/seed.ts';
import { reload } from './support/walk.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const section = (page: Page, name: string) => page.getByRole('region', { name });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const BODY = 'Dear Ingrid,\n\nmay I ask “how” you count? 🦭\n\n- Tuesday\n- Thursday';
const SUBJECT = 'Seals & you: 20 minutes?';

/** An interview whose first email is in the asker’s own words. */
function withWords(subject: string, body: string, parts: Partial<Interview> = {}): Interview {
  const full = fullInterview(parts);
  const drafts = { 'stranger-email': { ...newDraft(), subject, whole: body } };
  return { ...full, message: { ...full.message, drafts } };
}

/** The first email, whichever message is open after a change. */
async function openFirstEmail(page: Page, interview: Interview): Promise<void> {
  await openSeeded(page, 'message', interview);
  await page.goto(`${addressOf('message', interview.id)}&message=stranger-email`);
  await bringWaysOut(page);
}

/** The ways out come when they are about to be seen. */
async function bringWaysOut(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Send it' }).hover();
}

test.describe('copying', () => {
  test.beforeEach(async ({ context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  test('puts subject, text, or both on the clipboard, exactly as they are shown', async ({ page }) => {
    await openFirstEmail(page, withWords(SUBJECT, BODY));
    await button(page, 'Copy subject').click();
    await expect.poll(() => clipboard(page)).toBe(SUBJECT);
    await button(page, 'Copy text').click();
    await expect.poll(() => clipboard(page)).toBe(BODY);
    await button(page, 'Copy both').click();
    await expect.poll(() => clipboard(page)).toBe(`Subject: ${SUBJECT}\n\n${BODY}`);
  });

  test('offers programs that format text its paragraphs, with every sign as it was typed', async ({ page }) => {
    await openFirstEmail(page, withWords(SUBJECT, 'Dear <b>Ingrid</b>,\n\none\ntwo'));
    await button(page, 'Copy text').click();
    const html = () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType('text/html'))?.text();
      });
    await expect.poll(html).toContain('<p>Dear &lt;b&gt;Ingrid&lt;/b&gt;,</p><p>one<br>two</p>');
  });
});

test('Where the browser refuses the clipboard, the text is selected, and a sentence says what to press', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await openFirstEmail(page, withWords(SUBJECT, BODY));
  await button(page, 'Copy text').click();
  const text = page.getByRole('textbox', { name: 'Text to copy' });
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(BODY);
  await expect(section(page, 'Send it').getByText('press Ctrl+C')).toBeVisible();
  const selected = () =>
    text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(await selected()).toBe(BODY);
  expect((await readInterview(page)).message.drafts['stranger-email']?.whole).toBe(BODY);
});

test('Links into mail programs carry the words and nothing else', async ({ page }) => {
  const odd = 'Zoë “x” 🦭 &bcc=all@example.org %0D%0ABcc: all@example.org\n\nעברית';
  await openFirstEmail(page, withWords('A & B\r\nBcc: all@example.org', odd));
  const mailto = new URL(
    (await page.getByRole('link', { name: 'Open in your mail program' }).getAttribute('href')) ?? '',
  );
  expect([mailto.protocol, mailto.pathname]).toEqual(['mailto:', '']);
  expect([...mailto.searchParams]).toEqual([
    ['subject', 'A & B Bcc: all@example.org'],
    ['body', odd.replaceAll('\n', '\r\n')],
  ]);
  const gmail = new URL((await page.getByRole('link', { name: /Open in Gmail/ }).getAttribute('href')) ?? '');
  expect(gmail.origin).toBe('https://mail.google.com');
  expect(gmail.searchParams.get('body')).toBe(odd.replaceAll('\n', '\r\n'));
  expect([...gmail.searchParams.keys()]).toEqual(['view', 'fs', 'su', 'body']);
});

test('What is too long for a link is copied, and the page says why', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const long = 'x'.repeat(50_000);
  await openFirstEmail(page, withWords(SUBJECT, long));
  await expect(section(page, 'Send it')).toContainText('for Gmail, which refuses it');
  await expect(page.getByRole('link', { name: /Open in/ })).toHaveCount(0);
  await button(page, 'Copy text').click();
  await expect.poll(async () => (await clipboard(page)).length).toBe(long.length);
  await openFirstEmail(page, withWords(SUBJECT, 'x'.repeat(2_500)));
  await expect(page.getByRole('link', { name: /Open in/ })).toHaveText(['Open in Gmail (new tab)']);
  await expect(section(page, 'Send it')).toContainText('some programs cut off');
});

test('The message leaves as a draft for a mail program, and as text', async ({ page }) => {
  const parts = { contact: { ...fullInterview().contact, name: 'Ingrid/Halvorsen: "Ø"' } };
  await openFirstEmail(page, withWords('Zoë 🦭\r\nBcc: all@example.org', BODY, parts));
  const draft = await downloadBy(button(page, /draft \(\.eml\)/));
  expect(draft.name).toBe('message-to-ingrid-halvorsen-ø.eml');
  const email = await PostalMime.parse(draft.text);
  expect([email.subject, email.bcc, email.to]).toEqual(['Zoë 🦭 Bcc: all@example.org', undefined, undefined]);
  expect(email.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(BODY);
  const plain = await downloadBy(button(page, /text \(\.txt\)/));
  expect(plain.name).toBe('message-to-ingrid-halvorsen-ø.txt');
  expect(plain.text).toContain(`\n\n${BODY}\n`);
});

test('A part that does not arrive is told, and nothing is lost', async ({ page, problems }) => {
  problems.expect(/Failed to load resource|net::ERR_FAILED|Failed to fetch dynamically imported module/);
  await page.route(/\/_astro\/Leaving\./, (route) => route.abort());
  await openFirstEmail(page, withWords(SUBJECT, BODY));
  await expect(section(page, 'Send it')).toContainText('could not be loaded');
  expect((await readInterview(page)).message.drafts['stranger-email']?.whole).toBe(BODY);
});

test('The share sheet gets the words where the device has one, and is not offered elsewhere', async ({ page }) => {
  await openFirstEmail(page, withWords(SUBJECT, BODY));
  await expect(button(page, 'Copy both')).toBeVisible();
  await expect(button(page, 'Share …')).toHaveCount(0);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.title = JSON.stringify(data);
        return Promise.reject(new DOMException('Closed.', 'AbortError'));
      },
    });
  });
  await reload(page);
  await bringWaysOut(page);
  await button(page, 'Share …').click();
  await expect(page).toHaveTitle(JSON.stringify({ title: SUBJECT, text: BODY }));
  await expect(section(page, 'Send it')).not.toContainText('did not allow');
});

test('What was sent is kept word for word, with its day, and can be removed and put back', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-25T10:00:00');
  await openFirstEmail(page, withWords(SUBJECT, BODY, { meeting: newMeeting() }));
  await expect(section(page, 'What you sent')).toHaveCount(0);
  const day = section(page, 'Send it').getByLabel('Day on which you sent it');
  await expect(day).toHaveValue('2026-11-25');
  await day.fill('2026-11-23');
  await button(page, 'I sent it').click();
  await expect(section(page, 'Send it')).toContainText('Kept as sent on Monday, November 23, 2026');

  await reload(page);
  await bringWaysOut(page);
  const list = section(page, 'What you sent');
  await list.getByText(/^Monday, November 23, 2026/).click();
  await expect(list).toContainText('to Ingrid Halvorsen');
  await expect(list).toContainText('may I ask “how” you count? 🦭');
  expect((await readInterview(page)).message.sent).toMatchObject([
    { messageId: 'stranger-email', to: 'Ingrid Halvorsen', sentOn: '2026-11-23', subject: SUBJECT, body: BODY },
  ]);
  await expect(list.getByRole('listitem').filter({ hasText: 'on Wednesday, December 2, 2026' })).toHaveCount(1);

  await button(page, 'Remove this note').click();
  await expect(list).toContainText('The note of what you sent was removed.');
  await expect(page.getByRole('heading', { name: 'What you sent' })).toBeFocused();
  expect((await readInterview(page)).message.sent).toEqual([]);
  await reload(page);
  await bringWaysOut(page);
  await list.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByText(/^Monday, November 23, 2026/)).toBeVisible();
  expect((await readInterview(page)).message.sent).toHaveLength(1);
});

test('After the first message come two reminders, and no third', async ({ page }) => {
  await page.clock.setFixedTime('2026-12-15T10:00:00');
  const interview = withWords(SUBJECT, BODY, { meeting: newMeeting() });
  const note = { id: 'one', messageId: 'stranger-email', to: '', sentOn: '2026-11-23', subject: SUBJECT, body: BODY };
  const sent = [note, { ...note, id: 'two', messageId: 'nudge-1-email', sentOn: '2026-12-02' }];
  await openSeeded(page, 'message', { ...interview, message: { ...interview.message, sent } });
  await bringWaysOut(page);
  const next = section(page, 'What you sent').getByRole('list').last().getByRole('listitem');
  await expect(next).toHaveCount(2);
  await expect(next.first()).toContainText('since Friday, December 11, 2026');
  await expect(next.last()).toContainText('Let it rest on Tuesday, December 22, 2026');
  await next.first().getByRole('button', { name: /^Open/ }).click();
  await expect(page).toHaveURL(/message=nudge-2-email/);
  await button(page, 'I sent it').click();
  await expect(next).toHaveCount(1);
});

test('A record that is full of notes says so, and loses nothing', async ({ page }) => {
  const { message } = anInterview();
  const sent = Array.from({ length: 500 }, (_none, index) => ({
    id: `note${index}`,
    messageId: 'stranger-email',
    to: '',
    sentOn: '2026-11-23',
    subject: null,
    body: `Message ${index}`,
  }));
  await openSeeded(page, 'message', anInterview({ message: { ...message, sent } }));
  await bringWaysOut(page);
  await expect(section(page, 'Send it')).toContainText('no room for one more sent message');
  await expect(button(page, 'I sent it')).toHaveCount(0);
  expect((await readInterview(page)).message.sent).toHaveLength(500);
});

for (const channel of ['linkedin-note', 'direct-message', 'phone', 'card'] as const) {
  test(`A message by ${channel} offers no mail program`, async ({ page }) => {
    const situation = channel === 'card' ? 'thank-you-card' : 'nudge-1';
    const id = channel === 'linkedin-note' ? 'stranger-linkedin-note' : `${situation}-${channel}`;
    await openSeeded(page, 'message');
    await page.goto(`${addressOf('message')}&message=${id}`);
    await bringWaysOut(page);
    await expect(button(page, /^Copy (?:text|note|script)$/)).toBeVisible();
    await expect(button(page, 'I sent it')).toBeVisible();
    await expect(page.getByRole('link', { name: /Open in/ })).toHaveCount(0);
    await expect(button(page, /\.eml/)).toHaveCount(0);
    await expect(button(page, /\.txt/)).toHaveCount(channel === 'phone' || channel === 'card' ? 1 : 0);
  });
}
