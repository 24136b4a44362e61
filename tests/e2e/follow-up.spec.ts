import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import type { Interview } from '../../src/domain/interview/interview.ts';
import { newMeeting } from '../../src/domain/meeting/meeting.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { addressOf, fullInterview, openSeeded, readInterview, recordsOf, seed, waitForIsland } from './support/seed.ts'; // prettier-ignore
import { reload } from './support/walk.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const steps = (page: Page) => page.getByRole('region', { name: 'What to do, and when' });
const step = (page: Page, title: string) =>
  steps(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title }) });
const days = (page: Page) => steps(page).locator('.follow-step-day').allInnerTexts();

/** An interview for which these messages were sent, each "message day"; without a meeting. */
function asked(sent: readonly string[], parts: Partial<Interview> = {}): Interview {
  const full = fullInterview({ meeting: newMeeting(), ...parts });
  const notes = sent.map((note) => {
    const [messageId = '', sentOn = ''] = note.split(' ');
    return { id: note.replaceAll(/\W/g, ''), messageId, to: '', sentOn, subject: null, body: 'May I ask?' };
  });
  return { ...full, message: { ...full.message, sent: notes } };
}

/** Touches the page, so that what comes later comes. */
const wake = (page: Page) => page.getByRole('heading', { level: 1 }).click();

/** The events of a file that a button downloads. */
async function downloadedEvents(page: Page, name: string | RegExp): Promise<ICAL.Event[]> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstProperty('method')).toBeNull();
  return calendar.getAllSubcomponents('vevent').map((event) => {
    expect(event.getAllProperties('attendee')).toEqual([]);
    return new ICAL.Event(event);
  });
}

test.describe('while no answer has come', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime('2026-11-24T10:00:00');
    await openSeeded(page, 'follow-up', asked(['stranger-email 2026-11-23']));
  });

  test('reminders count business days, the weekend and days off of one’s own', async ({ page }) => {
    expect(await days(page)).toEqual([
      'on Wednesday, December 2, 2026',
      'on Friday, December 11, 2026',
      'on Tuesday, December 22, 2026',
    ]);
    await wake(page);
    await page.getByText('No answer is expected on: Saturday and Sunday').click();
    await button(page, 'Add a day off').click();
    await page.getByLabel('Day off 1').fill('2026-11-26');
    await expect.poll(() => days(page).then(([first]) => first)).toBe('on Thursday, December 3, 2026');
    await page.getByRole('checkbox', { name: 'Friday' }).check();
    await expect.poll(() => days(page).then(([first]) => first)).toBe('on Monday, December 7, 2026');
    await reload(page);
    expect((await days(page))[0]).toBe('on Monday, December 7, 2026');
    await wake(page);
    await page.getByText('No answer is expected on: Friday, Saturday, Sunday, and 1 day off').click();
    await button(page, 'Remove day off 1').click();
    await expect(page.getByText('Thursday, November 26, 2026 removed.')).toBeVisible();
    await button(page, 'Undo').click();
    await expect(page.getByLabel('Day off 1')).toHaveValue('2026-11-26');
  });

  test('a step is moved, dropped, done and taken up again, and what follows moves along', async ({ page }) => {
    test.slow();
    const nudge = step(page, 'Remind them once');
    await nudge.getByText('Move it, or put it into your calendar').click();
    await nudge.getByLabel('Another day').fill('2026-12-04');
    await nudge.getByRole('button', { name: 'Move it there' }).click();
    await expect(page.getByRole('heading', { name: 'What to do, and when' })).toBeFocused();
    expect(await days(page)).toEqual([
      'on Friday, December 4, 2026',
      'on Tuesday, December 15, 2026',
      'on Thursday, December 24, 2026',
    ]);
    await reload(page);
    await nudge.getByText('Move it, or put it into your calendar').click();
    await nudge.getByRole('button', { name: 'Set back to Wednesday, December 2, 2026' }).click();
    expect((await days(page))[0]).toBe('on Wednesday, December 2, 2026');

    await nudge.getByRole('button', { name: /^Drop/ }).click();
    await expect(nudge).toHaveCount(0);
    await page.getByText('Done or dropped: 1').click();
    await button(page, 'Take it up again “Remind them once”').click();
    await expect(nudge).toHaveCount(1);
    await nudge.getByRole('button', { name: /^Mark as done/ }).click();
    expect((await days(page))[0]).toBe('on Thursday, December 3, 2026');
    expect((await readInterview(page)).followUp.changes).toMatchObject([{ key: 'nudge-1', state: 'done' }]);
  });

  test('a dropped step that nothing asks for any more is not offered again, and the page says why', async ({
    page,
  }) => {
    await step(page, 'Remind them once').getByRole('button', { name: /^Drop/ }).click();
    await page.getByLabel('The day on which they last wrote to you').fill('2026-11-24');
    await page.getByText('Done or dropped: 1').click();
    await expect(page.getByText('What came since has taken its place')).toBeVisible();
    await expect(button(page, /^Take it up again/)).toHaveCount(0);
  });

  test('a step opens its message, and a word from them ends the reminders', async ({ page }) => {
    await page.getByLabel('The day on which they last wrote to you').fill('2026-11-24');
    await expect(steps(page).getByRole('listitem')).toHaveCount(0);
    await page.getByLabel('The day on which they last wrote to you').fill('');
    await step(page, 'Remind them once').getByRole('link', { name: /^Open/ }).click();
    await expect(page).toHaveURL(/message\/\?interview=ingridsealcount&message=nudge-1-email/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Message');
  });
});

test.describe('around the talk', () => {
  const talked = fullInterview({
    meeting: { ...newMeeting(), date: '2026-12-03', time: '14:30', way: 'in-person', place: 'the café; at the lock' },
  });

  test('all dates go into one file, and each again into a file of its own, under the same id', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-30T10:00:00');
    await openSeeded(page, 'follow-up', talked);
    await wake(page);
    const events = await downloadedEvents(page, 'Download all dates (.ics)');
    expect(events.map(({ summary, startDate }) => `${startDate.toString()} ${summary}`)).toEqual([
      '2026-12-03T14:30:00Z Talk with Ingrid Halvorsen',
      '2026-12-02 Confirm the talk: Ingrid Halvorsen',
      '2026-12-04 Say thank you: Ingrid Halvorsen',
      '2026-12-31 Tell them what became of their advice: Ingrid Halvorsen',
      '2027-03-03 Send them an update: Ingrid Halvorsen',
      '2027-12-03 Let the updates end: Ingrid Halvorsen',
    ]);
    expect(events[0]?.location).toBe('the café; at the lock');
    expect(events[1]?.endDate.toString()).toBe('2026-12-03');
    expect(events.every((event) => event.component.getAllSubcomponents('valarm').length === 1)).toBe(true);

    await page.clock.setFixedTime('2026-11-30T10:05:00');
    const thanks = step(page, 'Say thank you');
    await thanks.getByText('Move it, or put it into your calendar').click();
    const [again] = await downloadedEvents(page, /^Download this step/);
    expect(again?.uid).toBe(events[2]?.uid);
    expect(again?.sequence).toBeGreaterThan(events[2]?.sequence ?? 0);
    await expect(thanks.getByRole('link', { name: /^Google Calendar/ })).toHaveAttribute(
      'href',
      /dates=20261204%2F20261205/,
    );
  });

  test('what is dropped leaves the calendar with the next file, and what is taken up again comes back', async ({
    page,
  }) => {
    const own = { id: 'own1', text: 'book a place on the boat', date: '2026-12-10', isDone: false };
    await page.clock.setFixedTime('2026-11-30T10:00:00');
    await openSeeded(page, 'follow-up', { ...talked, debrief: { ...talked.debrief, nextSteps: [own] } });
    await wake(page);
    const standing = async () => {
      const events = await downloadedEvents(page, 'Download all dates (.ics)');
      return Object.fromEntries(
        events.map((event) => [
          event.uid.replaceAll(/^ingridsealcount-|@.*$/g, ''),
          { status: String(event.component.getFirstPropertyValue('status')), sequence: event.sequence },
        ]),
      );
    };
    const before = await standing();
    expect(Object.values(before).map(({ status }) => status)).toEqual(Array.from({ length: 7 }, () => 'CONFIRMED'));

    await page.clock.setFixedTime('2026-11-30T10:05:00');
    await step(page, 'Confirm the talk').getByRole('button', { name: /^Drop/ }).click();
    await step(page, 'book a place on the boat').getByRole('button', { name: /^Drop/ }).click();
    const after = await standing();
    const gone = Object.keys(after).filter((key) => after[key]?.status === 'CANCELLED');
    expect(gone.toSorted()).toEqual(['confirm', 'next-step-own1']);
    expect(Object.keys(after).toSorted()).toEqual(Object.keys(before).toSorted());
    for (const key of gone) expect(after[key]?.sequence).toBeGreaterThan(before[key]?.sequence ?? 0);

    await page.clock.setFixedTime('2026-11-30T10:10:00');
    await page.getByText('Done or dropped: 2').click();
    await button(page, 'Take it up again “book a place on the boat”').click();
    await expect(step(page, 'book a place on the boat')).toHaveCount(1);
    const again = await standing();
    expect(again['next-step-own1']?.status).toBe('CONFIRMED');
    expect(again['next-step-own1']?.sequence).toBeGreaterThan(after['next-step-own1']?.sequence ?? 0);
  });

  test('the line of time tells what has been and what is to come', async ({ page }) => {
    await page.clock.setFixedTime('2026-12-07T10:00:00');
    await openSeeded(page, 'follow-up', asked(['stranger-email 2026-11-23'], { meeting: talked.meeting }));
    await expect(step(page, 'Say thank you')).toContainText('Overdue');
    await expect(step(page, 'Say thank you').getByRole('link', { name: 'Open “The late thank-you”' })).toHaveAttribute(
      'href',
      /message=late-thank-you-email/,
    );
    const line = page.getByRole('region', { name: 'From the first message on' }).getByRole('listitem');
    await expect(line.first()).toContainText('Monday, November 23, 2026');
    await expect(line.nth(1)).toContainText('The talk');
    await expect(line.nth(1)).toContainText('Done');
    await expect(line.last()).toContainText('To come');
  });
});

test('without an interview, the page tells what is due over all contacts, and the hub does in short', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-12-07T10:00:00');
  const waiting = asked(['stranger-email 2026-11-25'], { id: 'waiting00001' });
  const contact = { ...waiting.contact, name: 'Tomasz Wilk' };
  const meeting = { ...newMeeting(), date: '2026-12-03' };
  await seed(page, recordsOf({ ...waiting, contact }, fullInterview({ meeting })));
  await page.goto(addressOf('follow-up', null));
  await waitForIsland(page);
  const overdue = page.getByRole('region', { name: 'Overdue' }).getByRole('listitem');
  await expect(overdue).toHaveText([/Say thank you · Ingrid Halvorsen/]);
  await expect(page.getByRole('region', { name: 'Today' }).getByRole('listitem')).toHaveText([
    /Remind them once · Tomasz Wilk/,
  ]);
  await wake(page);
  expect((await downloadedEvents(page, 'Download all dates (.ics)')).length).toBeGreaterThan(5);
  await expectAccessible(page, 44);
  await page.goto(addressOf('hub', null));
  await waitForIsland(page);
  await wake(page);
  const due = page.getByRole('region', { name: 'Due, or soon' });
  await expect(due.getByRole('listitem')).toHaveCount(2);
  await due.getByRole('link', { name: 'Tomasz Wilk', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What to do, and when' })).toBeVisible();
});

test('without anything sent and without a meeting, the step says where dates come from', async ({ page }) => {
  await openSeeded(page, 'follow-up', asked([]));
  await expect(page.getByText('No dates yet.')).toBeVisible();
  await expectAccessible(page, 44);
});

test('the whole step is accessible, in light, dark at 320 px and forced colors', async ({ page }) => {
  await page.clock.setFixedTime('2026-12-07T10:00:00');
  await openSeeded(page, 'follow-up', asked(['stranger-email 2026-11-23', 'confirm-email 2026-12-02'], { meeting: { ...newMeeting(), date: '2026-12-03' } })); // prettier-ignore
  await step(page, 'Say thank you').getByText('Move it, or put it into your calendar').click();
  await page.getByText('Done or dropped: 1').click();
  await wake(page);
  await page.getByText(/^No answer is expected on/).click();
  await button(page, 'Add a day off').click();
  await expect(page.getByLabel('Another day')).toBeVisible();
  await expectAccessible(page, 44);
});
