import type { Page } from '@playwright/test';
import { newDebrief } from '../../src/domain/debrief/debrief.ts';
import type { Interview } from '../../src/domain/interview/interview.ts';
import type { Step } from '../../src/domain/interview/step.ts';
import { newMeeting } from '../../src/domain/meeting/meeting.ts';
import { slowScripts } from './support/faults.ts';
import { expectShown, fieldsToGoOnIn, fillIn, locate, type Field } from './support/fields.ts';
import { expect, test } from './support/fixtures.ts';
import { DAY_AFTER, heardPeople, livedInterview } from './support/lived.ts';
import { addressOf, fullInterview, ID, KEY, me, readRaw, recordsOf, seed, sealedMe, waitForIsland } from './support/seed.ts'; // prettier-ignore
import { button } from './support/talks.ts';
import { touch } from './support/wizard-state.ts';

interface FilledPage {
  name: string;
  step: Step;
  /** The interview before anything was typed on the page, and after. */
  before: Interview;
  after: Interview;
  /** Opens the parts of the page in which fields stand. */
  unfold?: (page: Page) => Promise<void>;
  /** Makes the fields that are there only once somebody asks for them. */
  add?: (page: Page) => Promise<void>;
  fields: readonly Field[];
}

const lived = livedInterview();
const meetingBy = (way: Interview['meeting']['way']) => livedInterview({ meeting: { ...lived.meeting, way } });
const withoutMeeting = livedInterview({
  meeting: newMeeting(),
  message: { ...lived.message, details: {}, myZone: '', contactZone: '' },
});

const PHONES: readonly Field[] = [
  { kind: 'text', label: 'Their phone number (optional)', value: '+351 21 000 0000' },
  { kind: 'text', label: 'Your phone number (optional)', value: '+64 3 111 1111' },
];
const NOTE = 'Note 1 to “What did the first count teach you?”';
const TEXTS_OF_DEBRIEF: Readonly<Record<string, string>> = {
  [NOTE]: 'Forty ships in a week, half at night',
  'Note 1 to “What else was said”': 'very calm on the radio',
  'How much of the year is spent at sea': 'What I know now: How much of the year is spent at sea',
  'What surprised you?': 'How much is paper',
  'What changed your mind?': 'The license is not the hard part',
  'How did you run it?': 'I spoke too long at the start',
  Name: 'Rui Matos',
  'Why, and how to reach them (optional)': 'trains new pilots',
  'Step 1': 'book a medical',
  'Why, and what would turn you': 'I want to see a night',
};

const PAGES: readonly FilledPage[] = [
  {
    name: 'meeting by video',
    step: 'meeting',
    before: withoutMeeting,
    after: meetingBy('video'),
    fields: [
      { kind: 'text', label: 'Date (optional)', value: '2026-12-03' },
      { kind: 'text', label: 'Time (optional)', value: '14:30' },
      { kind: 'choice', label: 'How do you meet?', value: 'Video' },
      { kind: 'text', label: 'Link (optional)', value: 'https://example.org/room' },
      { kind: 'text', label: 'The program they prefer (optional)', value: 'whatever opens in a browser' },
      { kind: 'choice', label: 'Who opens the room?', value: 'I do' },
      ...PHONES,
    ],
  },
  {
    name: 'meeting by phone',
    step: 'meeting',
    before: withoutMeeting,
    after: meetingBy('phone'),
    fields: [
      { kind: 'choice', label: 'How do you meet?', value: 'Phone' },
      { kind: 'choice', label: 'Who calls?', value: 'I call them' },
      ...PHONES,
    ],
  },
  {
    name: 'the checklist of a meeting',
    step: 'meeting',
    before: withoutMeeting,
    after: meetingBy('in-person'),
    unfold: async (page) => {
      await touch(page);
      await expect(page.getByRole('heading', { name: 'Before you meet' })).toBeVisible();
    },
    add: (page) => button(page, 'Add an item of your own').click(),
    fields: [
      { kind: 'text', label: 'Your item 1', value: 'Bring the chart of the estuary' },
      { kind: 'tick', label: 'Done: Bring the chart of the estuary' },
    ],
  },
  {
    name: 'debrief',
    step: 'debrief',
    before: livedInterview({ talk: null, debrief: newDebrief() }),
    after: lived,
    unfold: async (page) => {
      await touch(page);
      await expect(page.getByRole('heading', { name: 'What do you make of it?' })).toBeVisible();
    },
    add: async (page) => {
      await button(page, 'Add a lead').click();
      await button(page, 'Add a next step').click();
    },
    fields: [
      { kind: 'text', label: 'Day of the talk (optional)', value: '2026-12-03' },
      ...Object.entries(TEXTS_OF_DEBRIEF).map(([label, value]): Field => ({ kind: 'text', label, value })),
      { kind: 'select', label: 'What it is', value: 'A person' },
      { kind: 'choice', label: '“May I mention you?”', value: 'Yes' },
      { kind: 'text', label: 'Day of step 1 (optional)', value: '2026-12-10' },
      { kind: 'choice', label: 'How much was new?', value: 'Much' },
      { kind: 'choice', label: 'What does your picture rest on?', value: 'One account' },
      { kind: 'choice', label: 'Which way do you lean?', value: 'Toward it' },
    ],
  },
  {
    name: 'follow-up',
    step: 'follow-up',
    before: livedInterview({ followUp: { heardOn: '', changes: [] } }),
    after: lived,
    fields: [{ kind: 'text', label: 'The day on which they last wrote to you (optional)', value: '2026-11-20' }],
  },
];

/** Opens a page the day after the talk. */
async function open(page: Page, { step, unfold }: FilledPage): Promise<void> {
  await page.clock.setFixedTime(DAY_AFTER);
  await page.goto(addressOf(step));
  await waitForIsland(page);
  await unfold?.(page);
}

/** Reloads, and expects that opening the page has changed nothing that is stored. */
async function reloadUntouched(page: Page, shown: FilledPage): Promise<void> {
  const before = await readRaw(page, KEY);
  await page.reload();
  await waitForIsland(page);
  await shown.unfold?.(page);
  expect(await readRaw(page, KEY)).toBe(before);
}

test.describe('case 1: reload with saved answers, from the meeting on', () => {
  for (const one of PAGES) {
    const { name, fields } = one;

    test(`${name}: every field that was filled in shows its value after a reload`, async ({ page }) => {
      await seed(page, recordsOf(one.before));
      await open(page, one);
      await one.add?.(page);
      for (const field of fields) await fillIn(page, field);
      await reloadUntouched(page, one);
      for (const field of fields) await expectShown(page, field);
    });

    test(`${name}: saved values are shown when the scripts arrive late, and nothing is written`, async ({ page }) => {
      await seed(page, recordsOf(one.after));
      const before = await readRaw(page, KEY);
      await slowScripts(page, 600);
      await open(page, one);
      for (const field of fields) await expectShown(page, field);
      expect(await readRaw(page, KEY)).toBe(before);
    });

    const texts = fieldsToGoOnIn(fields);
    if (texts.length === 0) continue;

    test(`${name}: after a reload, typing goes on where the saved text ended`, async ({ page }) => {
      await seed(page, recordsOf(one.after));
      await open(page, one);
      for (const field of texts) {
        const found = locate(page, field);
        await found.press('Control+End');
        await found.pressSequentially(' +');
      }
      await reloadUntouched(page, one);
      for (const field of texts) await expectShown(page, { ...field, value: `${field.value} +` });
    });
  }

  test('the kind of each note is there after a reload, and a note can be set back to none', async ({ page }) => {
    await seed(page, recordsOf(lived));
    await open(page, { name: '', step: 'debrief', before: lived, after: lived, fields: [] });
    const part = page.getByRole('region', { name: 'What did the first count teach you?' });
    const kindOf = (number: number) => part.getByRole('group', { name: `What note ${number} is` });
    await expect(kindOf(1).getByRole('radio', { name: 'Fact' })).toBeChecked();
    await kindOf(1).getByRole('radio', { name: 'Feeling' }).check();
    await kindOf(2).getByRole('radio', { name: 'Not sorted' }).check();
    await page.reload();
    await expect(kindOf(1).getByRole('radio', { name: 'Feeling' })).toBeChecked();
    await expect(kindOf(2).getByRole('radio', { name: 'Not sorted' })).toBeChecked();
  });

  test('jots, marks, stars and the bell of a talk are there after a reload, and typing goes on', async ({ page }) => {
    await page.clock.setFixedTime(DAY_AFTER);
    await seed(page, recordsOf(fullInterview()));
    await page.goto(addressOf('talk'));
    await button(page, 'Begin the talk').click();
    const jot = page.locator('.talk-live').getByLabel('Jot', { exact: true });
    await jot.fill('in fog');
    await button(page, 'Star').click();
    await page.getByText('Clock, bell and end').click();
    await page.getByLabel('Ring a soft bell as well').check();
    await page.reload();
    await waitForIsland(page);
    await expect(jot).toHaveValue('in fog');
    await jot.press('End');
    await jot.pressSequentially(', by ear');
    await expect(button(page, 'Star')).toHaveAttribute('aria-pressed', 'true');
    await page.getByText('Clock, bell and end').click();
    await expect(page.getByLabel('Ring a soft bell as well')).toBeChecked();
    await button(page, 'Asked').click();
    await page.reload();
    await page.getByText('All questions and jots').click();
    const first = page.locator('.talk-list').getByRole('listitem').first();
    await expect(first).toContainText('in fog, by ear');
    await expect(first).toContainText('Asked');
    await expect(first).toContainText('Starred');
  });

  test('a jot that is added after the talk goes on where it ended', async ({ page }) => {
    await page.clock.setFixedTime(DAY_AFTER);
    await seed(page, recordsOf(lived));
    await page.goto(addressOf('talk'));
    const jot = page.getByLabel('Jot on “What did the first count teach you?”');
    await expect(jot).toHaveValue('in fog, by ear');
    await jot.press('End');
    await jot.pressSequentially(' alone');
    await page.reload();
    await expect(jot).toHaveValue('in fog, by ear alone');
  });

  test('free days and days off are there after a reload', async ({ page }) => {
    await page.clock.setFixedTime(DAY_AFTER);
    await seed(page, { ...recordsOf(lived), me: sealedMe(me({ weekend: ['friday'], daysOff: ['2026-12-25'] })) });
    await page.goto(addressOf('follow-up'));
    await waitForIsland(page);
    await touch(page);
    const summary = page.getByText(/^No answer is expected on/);
    await summary.click();
    await expect(page.getByRole('checkbox', { name: 'Friday' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Sunday' })).not.toBeChecked();
    await page.getByRole('checkbox', { name: 'Sunday' }).check();
    await page.getByLabel('Day off 1').fill('2026-12-24');
    await page.reload();
    await waitForIsland(page);
    await touch(page);
    await summary.click();
    await expect(page.getByRole('checkbox', { name: 'Sunday' })).toBeChecked();
    await expect(page.getByLabel('Day off 1')).toHaveValue('2026-12-24');
  });

  test('what was compared, and who was left out, is there after a reload', async ({ page }) => {
    await page.clock.setFixedTime(DAY_AFTER);
    await seed(page, recordsOf(...heardPeople(3)));
    await page.goto(addressOf('compare', null));
    await waitForIsland(page);
    await touch(page);
    const stands = page.getByRole('combobox', { name: 'How Tane Rewiti stands to the others: What wears you out?' });
    const wasNew = page.getByRole('combobox', { name: 'How much was new with Tane Rewiti?' });
    await stands.selectOption('Differs');
    await wasNew.selectOption('Something');
    await page.getByRole('checkbox', { name: /^Karin/ }).uncheck();
    await page.reload();
    await waitForIsland(page);
    await touch(page);
    await expect(stands.locator('option:checked')).toHaveText('Differs');
    await expect(wasNew.locator('option:checked')).toHaveText('Something');
    await expect(page.getByRole('checkbox', { name: /^Karin/ })).not.toBeChecked();
  });

  test('the number of pupils is there after a reload', async ({ page }) => {
    await page.goto('sheets/class-pack/');
    const pupils = page.getByLabel('Number of pupils');
    await pupils.fill('30');
    await page.reload();
    await expect(pupils).toHaveValue('30');
    expect(await readRaw(page, `interview:${ID}`)).toBeNull();
  });
});
