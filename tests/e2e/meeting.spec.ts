import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { newMeeting } from '../../src/domain/meeting/meeting.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { fullInterview, openSeeded, readInterview } from './support/seed.ts';
import { reload } from './support/walk.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const region = (page: Page, name: string) => page.getByRole('region', { name });

/** Touches the page, so that what comes later comes. */
const wake = (page: Page) => page.getByRole('heading', { level: 1 }).click();

/** Opens the meeting step of an interview without a meeting. */
async function openMeeting(page: Page, parts: Partial<Parameters<typeof fullInterview>[0]> = {}): Promise<void> {
  await openSeeded(page, 'meeting', fullInterview({ meeting: newMeeting(), ...parts }));
}

/** The one event of a file that a button downloads. */
async function downloadedEvent(page: Page, name: string): Promise<ICAL.Event> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')));
  expect(calendar.getFirstProperty('method')).toBeNull();
  const [event, ...others] = calendar.getAllSubcomponents('vevent');
  if (!event || others.length > 0) throw new Error('The file has not one event.');
  expect(event.getAllProperties('attendee')).toEqual([]);
  return new ICAL.Event(event);
}

test.describe('in New York', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('the time stands on both clocks, and in the calendar at that instant', async ({ page }) => {
    await openMeeting(page);
    await page.getByLabel(/^Date/).fill('2027-03-03');
    await page.getByLabel(/^Time/).fill('21:30');
    await expect(page.getByText('Wednesday, March 3, 2027, 9:30 PM in New York')).toBeVisible();
    const zone = page.getByRole('combobox', { name: 'Their time zone' });
    await zone.fill('lond');
    await page.getByRole('option', { name: /London/ }).click();
    await expect(page.getByText('Thursday, March 4, 2027, 2:30 AM in London')).toBeVisible();
    await page.getByRole('radio', { name: 'Phone' }).check();
    await page.getByRole('radio', { name: 'They call me' }).check();
    await page.getByLabel('Your phone number').fill('+1 212 555 0100');

    const event = await downloadedEvent(page, 'Download the talk (.ics)');
    expect(event.summary).toBe('Talk with Ingrid Halvorsen');
    expect(event.startDate.toJSDate().toISOString()).toBe('2027-03-04T02:30:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2027-03-04T03:00:00.000Z');
    expect(event.location).toBe('+1 212 555 0100');
    expect(event.description).toContain('They call you.');
    const google = page.getByRole('link', { name: 'Google Calendar (new tab)' });
    await expect(google).toHaveAttribute('href', /dates=20270304T023000Z%2F20270304T030000Z/);

    await page.getByLabel(/^Time/).fill('20:30');
    const later = await downloadedEvent(page, 'Download the talk (.ics)');
    expect(later.uid).toBe(event.uid);
    expect(later.sequence).toBeGreaterThanOrEqual(event.sequence);
    expect(later.startDate.toJSDate().toISOString()).toBe('2027-03-04T01:30:00.000Z');
  });

  test('an hour that does not exist, and one that comes twice, are asked about', async ({ page }) => {
    await openMeeting(page);
    await page.getByLabel(/^Date/).fill('2027-03-14');
    await page.getByLabel(/^Time/).fill('02:30');
    const skipped = page.getByRole('group', { name: /this time is skipped/ });
    await expect(skipped).toBeVisible();
    await expect(page.getByText('Once there is a day and a time above')).toBeVisible();
    await skipped.getByRole('radio', { name: /3:30 AM New York/ }).check();
    const event = await downloadedEvent(page, 'Download the talk (.ics)');
    expect(event.startDate.toJSDate().toISOString()).toBe('2027-03-14T07:30:00.000Z');

    await page.getByLabel(/^Date/).fill('2026-11-01');
    await page.getByLabel(/^Time/).fill('01:30');
    await page
      .getByRole('group', { name: /this time comes twice/ })
      .getByRole('radio')
      .last()
      .check();
    await reload(page);
    await wake(page);
    await expect(page.getByText('1:30 AM in New York, after the clocks go back')).toBeVisible();
  });

  test('a time that was typed in another zone stays what it was, and says so', async ({ page, openDevice }) => {
    await openMeeting(page);
    await page.getByLabel(/^Date/).fill('2027-03-03');
    await page.getByLabel(/^Time/).fill('12:00');
    const interview = await readInterview(page);
    expect(interview.message.myZone).toBe('America/New_York');
    const inIndia = await openDevice({ timezoneId: 'Asia/Kolkata' });
    await openSeeded(inIndia, 'meeting', interview);
    await wake(inIndia);
    await expect(inIndia.getByText('Wednesday, March 3, 2027, 12:00 PM in New York')).toBeVisible();
    await expect(inIndia.getByText('This device is set to Kolkata now.')).toBeVisible();
    const event = await downloadedEvent(inIndia, 'Download the talk (.ics)');
    expect(event.startDate.toJSDate().toISOString()).toBe('2027-03-03T17:00:00.000Z');
  });
});

test('fields follow the way of meeting, and nothing typed for another way is lost', async ({ page }) => {
  await openMeeting(page);
  await page.getByLabel(/^Place or link/).fill('the café at the lock');
  await page.getByRole('radio', { name: 'Video' }).check();
  await page.getByLabel(/^Link/).fill('https://example.org/room');
  await page.getByLabel(/^The program they prefer/).fill('Jitsi');
  await page.getByRole('radio', { name: 'They do' }).check();
  await page.getByLabel(/^Their phone number/).fill('+64 3 000 0000');
  await page.getByRole('radio', { name: 'In person' }).check();
  await expect(page.getByLabel(/^Place/)).toHaveValue('the café at the lock');
  await reload(page);
  await page.getByRole('radio', { name: 'Video' }).check();
  await expect(page.getByLabel(/^Link/)).toHaveValue('https://example.org/room');
  await expect(page.getByLabel(/^The program they prefer/)).toHaveValue('Jitsi');
  await expect(page.getByRole('radio', { name: 'They do' })).toBeChecked();
});

test('items of the checklist are ticked, hidden, shown again, added and removed, and stay so', async ({ page }) => {
  await openMeeting(page);
  await page.getByRole('radio', { name: 'Video' }).check();
  const list = region(page, 'Before you meet');
  const water = list.getByRole('checkbox', { name: /glass of water/ });
  await water.check();
  await list.getByRole('button', { name: /^Hide “Silence your phone/ }).click();
  await expect(page.getByRole('heading', { name: 'Before you meet' })).toBeFocused();
  await button(page, 'Add an item of your own').click();
  await expect(page.getByLabel('Your item 1', { exact: true })).toBeFocused();
  await page.keyboard.type('Shut the window');
  await list.getByRole('checkbox', { name: 'Done: Shut the window' }).check();

  await reload(page);
  await wake(page);
  await expect(water).toBeChecked();
  await expect(list.getByRole('checkbox', { name: /^Silence your phone/ })).toHaveCount(0);
  await expect(page.getByLabel('Your item 1', { exact: true })).toHaveValue('Shut the window');
  await list.getByText('Hidden: 1').click();
  await list.getByRole('button', { name: /^Show again “Silence your phone/ }).click();
  await expect(list.getByRole('checkbox', { name: /^Silence your phone/ })).toBeVisible();
  await list.getByRole('button', { name: 'Remove your item 1' }).click();
  await expect(page.getByText('Item removed.').first()).toBeVisible();
  await button(page, 'Undo').click();
  await expect(page.getByLabel('Your item 1', { exact: true })).toHaveValue('Shut the window');
});

test('the minutes of the talk always add up, whatever is changed, and can be set back', async ({ page }) => {
  await openMeeting(page, { minutes: 20 });
  const agenda = region(page, 'The minutes of the talk');
  await wake(page);
  const total = async () => {
    const counts = await agenda.locator('.agenda-count').allInnerTexts();
    return counts.reduce((sum, text) => sum + Number.parseFloat(text), 0);
  };
  await expect(agenda.getByRole('listitem')).toHaveCount(10);
  expect(await total()).toBe(20);
  const more = agenda.getByRole('button', { name: 'More for Hard parts' });
  for (let presses = 0; presses < 25; presses += 1) {
    await more.press('Enter');
    expect(await total()).toBe(20);
  }
  await expect(more).toHaveAttribute('aria-disabled', 'true');
  await agenda.getByRole('button', { name: 'Less for Hard parts' }).click();
  await page.getByRole('radio', { name: '30 minutes' }).check();
  await expect.poll(total).toBe(30);
  await button(page, 'Set all minutes back to the usual ones').click();
  expect((await readInterview(page)).meeting.agenda).toEqual({});
  await button(page, 'Undo').click();
  expect((await readInterview(page)).meeting.agenda).toMatchObject({ 'hard-parts': 19 });
});

test('the whole step is accessible, in light, dark at 320 px and forced colors', async ({ page }) => {
  await openSeeded(page, 'meeting');
  await wake(page);
  await button(page, 'Add an item of your own').click();
  await button(page, /^Hide/).first().click();
  await page.getByText('Hidden: 1').click();
  await button(page, 'More for Path').click();
  await expectAccessible(page, 44);
});
