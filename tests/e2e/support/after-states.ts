import { expect, type Page } from '@playwright/test';
import type { Interview } from '../../../src/domain/interview/interview.ts';
import { DAY_AFTER, DAY_OF_TALK, DAYS_LATER, heardPeople, livedInterview, waitingInterview } from './lived.ts';
import { addressOf, recordsOf } from './seed.ts';
import { button } from './talks.ts';
import { openOn, openWith, touch, type WizardState } from './wizard-state.ts';

const lived = livedInterview();
const undecided = livedInterview({ debrief: { ...lived.debrief, verdict: { leaning: null, text: '' } } });

/** Opens a page that lays several interviews side by side. */
async function openOver(page: Page, step: 'hub' | 'follow-up' | 'compare', interviews: readonly Interview[]) {
  await page.clock.setFixedTime(DAYS_LATER);
  await openWith(page, recordsOf(...interviews), addressOf(step, null));
  await touch(page);
}

/** The states of the debrief, of follow-up, of comparing, and of the list of what is due. */
export const AFTER_STATES: readonly WizardState[] = [
  {
    name: 'debrief, on the day of the talk, with everything open and a note removed',
    async open(page) {
      await openOn(page, DAY_OF_TALK, 'debrief', undecided);
      await expect(page.getByText('No verdict today')).toBeVisible();
      await page.getByText(/that you did not ask, or did not tick$/).click();
      await button(page, 'Add a lead').click();
      await button(page, 'Add a next step').click();
      await button(page, /^Remove\s*note 2$/).click();
      await expect(button(page, 'Undo')).toBeVisible();
    },
  },
  {
    name: 'debrief, on the day after, with a verdict',
    async open(page) {
      await openOn(page, DAY_AFTER, 'debrief', lived);
      await expect(page.getByRole('group', { name: 'Which way do you lean?' })).toBeVisible();
    },
  },
  {
    name: 'debrief, on paper',
    async open(page) {
      await openOn(page, DAY_AFTER, 'debrief', lived);
      await expect(page.locator('.debrief-paper')).toBeAttached();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.debrief-paper')).toBeVisible();
    },
  },
  {
    name: 'follow-up, while no answer has come, with days off',
    async open(page) {
      await openOn(page, DAYS_LATER, 'follow-up', waitingInterview());
      await page.getByText(/^No answer is expected on/).click();
      await button(page, 'Add a day off').click();
      await page.getByLabel('Day off 1').fill('2026-12-25');
      await button(page, 'Add a day off').click();
      await button(page, /^Remove\s*day off 1$/).click();
      await expect(button(page, 'Undo')).toBeVisible();
    },
  },
  {
    name: 'follow-up, with steps that are due, moved, done, dropped and open',
    async open(page) {
      await openOn(page, DAYS_LATER, 'follow-up', lived);
      await page.getByText('Move it, or put it into your calendar').first().click();
      await expect(page.getByLabel('Another day')).toBeVisible();
      await button(page, /^Drop/).last().click();
      await page.getByText(/^Done or dropped: \d+$/).click();
      await expect(page.getByRole('heading', { name: 'In your calendar' })).toBeVisible();
    },
  },
  {
    name: 'follow-up, over all contacts',
    async open(page) {
      await openOver(page, 'follow-up', [waitingInterview(), lived]);
      await expect(page.getByRole('heading', { name: 'In your calendar' })).toBeVisible();
    },
  },
  { name: 'follow-up, over all contacts, where there are none', open: (page) => openOver(page, 'follow-up', []) },
  {
    name: 'the list of interviews, with what is due',
    async open(page) {
      await openOver(page, 'hub', [waitingInterview(), lived]);
      await expect(page.getByRole('heading', { name: 'Due, or soon' })).toBeVisible();
    },
  },
  {
    name: 'compare, with one voice',
    async open(page) {
      await openOver(page, 'compare', heardPeople(1));
      await expect(page.getByText('One person, one view.')).toBeVisible();
    },
  },
  {
    name: 'compare, with many voices',
    async open(page) {
      await openOver(page, 'compare', heardPeople(7));
      await expect(page.getByRole('heading', { name: 'Still learning something new?' })).toBeVisible();
      await page
        .getByRole('combobox', { name: /^How Tane Rewiti stands/ })
        .first()
        .selectOption('Agrees');
      await expect(page.getByText('Agrees', { exact: true }).first()).toBeAttached();
    },
  },
  {
    name: 'compare, with a filter that no question passes',
    async open(page) {
      await openOver(page, 'compare', heardPeople(3));
      await page.getByLabel('Show').selectOption('Where they differ, or it is unclear');
      await expect(page.getByText('No question stands like that.')).toBeVisible();
    },
  },
  {
    name: 'compare, with nobody chosen',
    async open(page) {
      await openOver(page, 'compare', heardPeople(2));
      for (const person of await page.getByRole('checkbox').all()) await person.uncheck();
      await expect(page.getByText('Nobody is chosen.')).toBeVisible();
    },
  },
];
