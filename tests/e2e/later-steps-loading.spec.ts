import type { Page } from '@playwright/test';
import type { Step } from '../../src/domain/interview/step.ts';
import { expect, test } from './support/fixtures.ts';
import { DAY_AFTER, heardPeople, livedInterview } from './support/lived.ts';
import { addressOf, recordsOf, seed, waitForIsland } from './support/seed.ts';
import { touch } from './support/wizard-state.ts';

const MISSING = 'A part of the page could not be loaded.';

interface LatePart {
  name: string;
  step: Step | 'hub';
  id?: null;
  /** A heading of the part that comes with the first touch. */
  heading: string;
  /** Something that works without it. */
  works: (page: Page) => Promise<void>;
}

/** A field that takes words, and keeps them. */
const savesIn = (label: string) => async (page: Page) => {
  await page.getByLabel(label).fill('by ear, in fog');
  await expect(page.locator('#save-status')).toHaveText(/^Saved on this device/);
};

/** What comes only once a page is touched, or seen to its end. */
const PARTS: readonly LatePart[] = [
  {
    name: 'the checklist and the agenda of the meeting',
    step: 'meeting',
    heading: 'Before you meet',
    works: savesIn('Place (optional)'),
  },
  {
    name: 'the calendar of follow-up',
    step: 'follow-up',
    heading: 'In your calendar',
    async works(page) {
      await page.getByRole('button', { name: 'Mark as done “Send them an update”' }).click();
      await expect(page.getByText('Done or dropped: 2')).toBeVisible();
    },
  },
  {
    name: 'the second half of the debrief',
    step: 'debrief',
    heading: 'What do you make of it?',
    works: savesIn('Note 1 to “What did the first count teach you?”'),
  },
  {
    name: 'what is below the grid',
    step: 'compare',
    id: null,
    heading: 'Still learning something new?',
    async works(page) {
      await page.getByRole('checkbox', { name: /^Karin/ }).uncheck();
      await expect(page.getByRole('columnheader', { name: /^Karin/ })).toHaveCount(0);
    },
  },
];

async function open(page: Page, { step, id }: LatePart): Promise<void> {
  await page.clock.setFixedTime(DAY_AFTER);
  await seed(page, recordsOf(livedInterview(), ...heardPeople(3)));
  await page.goto(addressOf(step, id));
  await waitForIsland(page);
}

for (const part of PARTS) {
  test(`${part.name} comes with the first touch`, async ({ page }) => {
    await open(page, part);
    await touch(page);
    await expect(page.getByRole('heading', { name: part.heading })).toBeVisible();
    await expect(page.getByText(MISSING)).toHaveCount(0);
  });

  test(`Where ${part.name} cannot be loaded, the page says so, and the rest works`, async ({ page, problems }) => {
    problems.expect(/Failed to load resource|net::ERR_FAILED|Failed to fetch dynamically imported module/);
    // Everything that the page asks for before it stands is let through.
    let isStanding = false;
    await page.route('**/_astro/*.js', (route) => (isStanding ? route.abort() : route.continue()));
    await page.setViewportSize({ width: 1280, height: 300 });
    await open(page, part);
    isStanding = true;
    await touch(page);
    await expect(page.getByText(MISSING).first()).toBeVisible();
    await part.works(page);
  });
}

test('Where what is due cannot be loaded, the interviews are there all the same', async ({ page, problems }) => {
  problems.expect(/Failed to load resource|net::ERR_FAILED|Failed to fetch dynamically imported module/);
  await seed(page, recordsOf(livedInterview()));
  await page.goto(addressOf('hub', null));
  await waitForIsland(page);
  await page.route('**/_astro/*.js', (route) => route.abort());
  await touch(page);
  await expect(page.getByRole('link', { name: 'Ingrid Halvorsen' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove Ingrid Halvorsen' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Ingrid Halvorsen' })).toBeVisible();
});
