import type { Page } from '@playwright/test';
import { newMeeting } from '../../src/domain/meeting/meeting.ts';
import { AFTER_STATES } from './support/after-states.ts';
import { expect, test } from './support/fixtures.ts';
import { enter, expectFocusSeen, tabThrough, tabTo, typeInto } from './support/keyboard.ts';
import { LIFE_STATES } from './support/life-states.ts';
import { heardPeople, livedInterview } from './support/lived.ts';
import { BLANK_SHEETS, PLACES } from './support/places.ts';
import { addressOf, fullInterview, me, openSeeded, readInterview, recordsOf, seed, sealedMe, waitForIsland } from './support/seed.ts'; // prettier-ignore
import { button } from './support/talks.ts';
import { waitForAllParts } from './support/wizard-state.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const nextStep = (page: Page, title: string) => page.getByRole('link', { name: `Continue to ${title}` });

test.use({ viewport: { width: 320, height: 640 }, contextOptions: { reducedMotion: 'reduce' } });

test.describe('case 17: from the meeting to comparing, by keyboard alone, on 320 px', () => {
  test('a whole interview: checklist, agenda, talk, debrief, follow-up', async ({ page }) => {
    test.setTimeout(180_000);
    await page.clock.install({ time: new Date('2026-12-03T14:25:00') });
    await openSeeded(page, 'meeting', fullInterview({ meeting: { ...newMeeting(), date: '2026-12-03' } }));
    await tabTo(page, page.getByRole('radio', { name: 'Video' }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'In person' })).toBeChecked();
    await tabTo(page, page.getByRole('checkbox').first());
    await page.keyboard.press('Space');
    await enter(page, page.getByRole('button', { name: /^Hide/ }).first());
    await expect(heading(page, 'Before you meet')).toBeFocused();
    await enter(page, button(page, 'Add an item of your own'));
    await expect(page.getByLabel('Your item 1', { exact: true })).toBeFocused();
    await page.keyboard.type('Bring the tide table');
    await enter(page, button(page, 'More for Path'));
    await expect(button(page, 'More for Path')).toBeFocused();
    await enter(page, nextStep(page, 'sheet'));
    await waitForIsland(page);
    await enter(page, nextStep(page, 'talk'));

    await waitForIsland(page);
    await enter(page, button(page, 'Begin the talk'));
    const question = page.locator('.talk-live h2');
    await expect(question).toBeFocused();
    await typeInto(page, page.locator('.talk-live').getByLabel('Jot', { exact: true }), 'in fog');
    await page.keyboard.press('Enter');
    await expect(page.locator('.talk-live').getByLabel('Jot 2', { exact: true })).toBeFocused();
    await page.keyboard.type('by ear');
    const first = await question.innerText();
    await enter(page, button(page, 'Asked'));
    await expect(question).not.toHaveText(first);
    await expect(page.locator(':focus')).toHaveCount(1);
    await enter(page, page.getByText('Clock, bell and end'));
    await enter(page, button(page, 'End the talk'));
    await expect(heading(page, 'The talk is over')).toBeFocused();
    await enter(page, nextStep(page, 'debrief'));

    await waitForIsland(page);
    const note = page.getByLabel('Note 1 to “What did the first count teach you?”');
    await expect(note).toHaveValue('in fog');
    await tabTo(page, note);
    await page.keyboard.press('End');
    await page.keyboard.type(', at night');
    const kinds = page.getByRole('group', { name: 'What note 1 is' }).first();
    await tabTo(page, kinds.getByRole('radio', { name: 'Not sorted' }));
    await page.keyboard.press('ArrowDown');
    await expect(kinds.getByRole('radio', { name: 'Fact' })).toBeChecked();
    await enter(page, button(page, 'Add a lead'));
    await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
    await page.keyboard.type('Rui Matos');
    await enter(page, button(page, 'Remove lead 1'));
    await expect(heading(page, 'Names and leads')).toBeFocused();
    await enter(page, nextStep(page, 'follow-up'));

    await waitForIsland(page);
    await enter(page, button(page, 'Mark as done “Say thank you”'));
    await expect(heading(page, 'What to do, and when')).toBeFocused();
    await expect(page.getByText(/^Done or dropped: \d$/)).toBeVisible();
    const { debrief, followUp, meeting } = await readInterview(page);
    expect(debrief.entries.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'fact in fog, at night',
      'null by ear',
    ]);
    expect(followUp.changes.map(({ key, state }) => `${key} ${state}`)).toEqual(['thank-you done']);
    expect(meeting.checklist.added.map(({ text }) => text)).toEqual(['Bring the tide table']);
  });

  test('several people are compared, one question after the other', async ({ page }) => {
    await seed(page, recordsOf(...heardPeople(3)));
    await page.goto(addressOf('compare', null));
    await waitForIsland(page);
    await tabTo(page, page.getByRole('checkbox', { name: /^Karin/ }));
    await page.keyboard.press('Space');
    await enter(page, button(page, 'Next question'));
    await expect(page.getByRole('heading', { level: 3 }).first()).toBeFocused();
    await tabTo(
      page,
      page.getByRole('combobox', { name: 'How Tane Rewiti stands to the others: What wears you out?' }),
    );
    await page.keyboard.type('Dif');
    await expect(page.getByRole('article')).toContainText('They differ');
    await expectFocusSeen(page);
  });
});

const STATES = [...LIFE_STATES, ...AFTER_STATES].filter(({ name }) => !/on paper$|^sheet/.test(name));

/** Nothing has the focus any more, and Tab begins at the first stop of the page. */
async function backToTheTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.getSelection()?.setPosition(document.body, 0);
    window.scrollTo(0, 0);
  });
}

/** Those of which no state is above. */
const OTHER_PLACES = PLACES.filter((place) => !STATES.some(({ name }) => name.startsWith(place)));

// A window of 1280 × 1024 that is enlarged four times shows as much as this.
test.describe('case 17: enlarged four times', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const { name, open } of STATES) {
    test(`${name}: the focus is seen at every stop, and nothing lies over it`, async ({ page }) => {
      test.setTimeout(120_000);
      await open(page);
      await backToTheTop(page);
      expect((await tabThrough(page)).length).toBeGreaterThan(5);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  }

  for (const place of OTHER_PLACES) {
    test(`${place}: the focus is seen at every stop, and nothing lies over it`, async ({ page }) => {
      test.setTimeout(120_000);
      await seed(page, { ...recordsOf(livedInterview()), me: sealedMe(me()) });
      await page.goto(addressOf(place));
      await waitForIsland(page);
      await waitForAllParts(page);
      await backToTheTop(page);
      await tabThrough(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  }
});

for (const address of BLANK_SHEETS) {
  test(`case 17: ${address}: the focus is seen at every stop`, async ({ page }) => {
    await page.goto(address);
    if (address.endsWith('class-pack/')) await expect(page.getByLabel('Number of pupils')).toBeVisible();
    expect((await tabThrough(page)).length).toBeGreaterThan(5);
  });
}

test('case 18: while a time is typed, its clocks are not read out at every key', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-30T10:00:00') });
  await openSeeded(page, 'meeting', fullInterview({ meeting: { ...newMeeting(), date: '2026-12-03', time: '09:15' } }));
  const clocks = page.getByRole('status').filter({ hasText: 'Your clock' });
  await page.getByLabel('Time (optional)').focus();
  await expect(clocks).toHaveAttribute('aria-busy', 'false');
  await page.clock.pauseAt(new Date('2026-11-30T11:00:00'));
  for (const time of ['10:15', '11:15']) {
    await page.getByLabel('Time (optional)').fill(time);
    await page.clock.runFor(200);
    await expect(clocks).toContainText(`${time.replace(/^0/, '')} AM`);
    await expect(clocks).toHaveAttribute('aria-busy', 'true');
  }
  await page.clock.runFor(1_000);
  await expect(clocks).toHaveAttribute('aria-busy', 'false');
});

test('case 18: the clock of the talk is looked at, and never read out by itself', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-03T14:30:00') });
  await openSeeded(page, 'talk', fullInterview());
  await button(page, 'Begin the talk').click();
  await expect(page.locator('.talk-clock')).toBeVisible();
  await expect(
    page.locator('.talk-clock').locator('xpath=ancestor-or-self::*[@role="status" or @aria-live]'),
  ).toHaveCount(0);
  await expect(page.locator('.talk-clock').locator('[role="status"], [aria-live]')).toHaveCount(0);
  await page.locator('.talk-live').getByLabel('Jot', { exact: true }).pressSequentially('in fog');
  for (const status of await page.getByRole('status').all()) await expect(status).not.toContainText(/fog|Saved/);
});
