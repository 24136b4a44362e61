import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { letter, openMessage, withMessage } from './support/letters.ts';
import { readInterview } from './support/seed.ts';
import { reload } from './support/walk.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test.describe('in New York', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('times are told on their clocks and on mine, found by keyboard, and asked about where clocks change', async ({
    page,
  }) => {
    await openMessage(page, withMessage({}));
    await button(page, 'Pick days and times').click();
    const zone = page.getByRole('combobox', { name: 'Their time zone' });
    await zone.fill('lond');
    await expect(page.getByRole('option', { name: /London/ })).toBeVisible();
    await zone.press('ArrowDown');
    await zone.press('ArrowUp');
    await zone.press('Enter');
    await expect(page.getByText('London, where it is')).toBeVisible();
    await expect(button(page, 'Change').first()).toBeFocused();
    await page.getByLabel('Day 1').fill('2027-03-02');
    await page.getByLabel('Time 1').fill('12:00');
    await button(page, 'Add another time').click();
    await expect(page.getByLabel('Day 2')).toBeFocused();
    await page.getByLabel('Day 2').fill('2027-03-03');
    await page.getByLabel('Time 2').fill('21:30');
    const said = [
      'Tue, Mar 2, 5:00 PM London (12:00 PM New York)',
      'Thu, Mar 4, 2:30 AM London (Wed, Mar 3, 9:30 PM New York)',
    ];
    await expect(letter(page)).toContainText(said.join(' or '));

    await button(page, 'Add another time').click();
    await page.getByLabel('Day 3').fill('2027-03-14');
    await page.getByLabel('Time 3').fill('02:30');
    const asked = page.getByRole('group', { name: /your clocks are put forward, and this time is skipped/ });
    await expect(asked).toBeVisible();
    await expect(letter(page)).not.toContainText('Mar 14');
    await asked.getByRole('radio', { name: /3:30 AM New York/ }).check();
    await expect(letter(page)).toContainText('Sun, Mar 14, 7:30 AM London (3:30 AM New York)');
    await expect(button(page, 'Add another time')).toHaveCount(0);

    await reload(page);
    await expect(letter(page)).toContainText(said.join('; '));
    await button(page, 'Change the times').click();
    await button(page, 'Remove time 3').click();
    await expect(letter(page)).not.toContainText('Mar 14');
    expect((await readInterview(page)).message.proposedTimes).toHaveLength(2);
  });

  test('a time that has passed, and one that is half typed, stay here and out of the message', async ({ page }) => {
    const proposedTimes = [
      { date: '2020-03-02', time: '12:00', choice: null },
      { date: '', time: '12:00', choice: null },
    ];
    await openMessage(page, withMessage({ proposedTimes, details: { times: 'Friday after lunch' } }));
    await expect(letter(page)).toContainText('Friday after lunch');
    await button(page, 'Change the times').click();
    await expect(page.getByText('This time has passed, so the message leaves it out.')).toBeVisible();
    await expect(page.getByText('It still needs a day.')).toBeVisible();
  });

  test('a zone that does not exist is told, kept, and replaced by a choice', async ({ page }) => {
    const proposedTimes = [{ date: '2027-03-02', time: '12:00', choice: null }];
    await openMessage(page, withMessage({ proposedTimes, contactZone: 'Mars/Phobos' }));
    await expect(page.getByText('This browser does not know the time zone “Mars/Phobos”')).toBeVisible();
    await expect(page.getByText('It waits for a time zone that this browser knows.')).toBeVisible();
    await expect(letter(page)).not.toContainText('Mar 2');
    expect((await readInterview(page)).message.contactZone).toBe('Mars/Phobos');
    const zone = page.getByRole('combobox', { name: 'Their time zone' });
    await zone.fill('zzzzzz');
    await expect(page.getByText('No zone has this name.')).toBeVisible();
    await zone.fill('kiev');
    await page.getByRole('option', { name: /Kyiv/ }).click();
    await expect(letter(page)).toContainText('7:00 PM Kyiv (12:00 PM New York)');
    await expect(button(page, 'Change').first()).toBeFocused();
  });
});
