import { expect, type Page } from '@playwright/test';
import { newMeeting } from '../../../src/domain/meeting/meeting.ts';
import { sealBackup } from '../../../src/domain/saving/seal-backup.ts';
import { STEP_IDS } from '../../../src/domain/interview/step.ts';
import { AFTER_STATES } from './after-states.ts';
import { fillStorage, forbidStorage } from './faults.ts';
import { LIFE_STATES } from './life-states.ts';
import { addressOf, anInterview, fullInterview, KEY, me, openSeeded, PREFIX, recordsOf, seed, sealed, sealedMe, waitForIsland } from './seed.ts'; // prettier-ignore
import { openLink } from './shared-lists.ts';
import { openWith, type WizardState } from './wizard-state.ts';

const FULL_RECORDS = { ...recordsOf(fullInterview()), me: sealedMe(me()) };

/** Changes what is stored behind the back of the page, as another tab would; null removes it. */
async function storeBehindItsBack(page: Page, key: string, text: string | null): Promise<void> {
  await page.evaluate(
    ({ full, value }) => {
      if (value === null) localStorage.removeItem(full);
      else localStorage.setItem(full, value);
    },
    { full: PREFIX + key, value: text },
  );
}

async function typeName(page: Page): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill('a much longer name than the one that was saved before');
}

async function openBackupFile(page: Page, text: string): Promise<void> {
  await openWith(page, FULL_RECORDS, addressOf('data', null));
  await page
    .getByLabel('Backup file', { exact: true })
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Every state of the workbench that looks different. */
export const WIZARD_STATES: readonly WizardState[] = [
  { name: 'the list of interviews, empty', open: (page) => openWith(page, {}, addressOf('hub', null)) },
  { name: 'the list of interviews, filled', open: (page) => openWith(page, { ...FULL_RECORDS, 'interview:brokenone': '{', 'interview:newerone': sealed(fullInterview(), 1, 99) }, addressOf('hub', null)) }, // prettier-ignore
  {
    name: 'the list of interviews, one removed',
    async open(page) {
      await openWith(page, FULL_RECORDS, addressOf('hub', null));
      await page.getByRole('button', { name: /^Remove/ }).click();
      await expect(page.getByRole('button', { name: 'Remove for good' })).toBeVisible();
    },
  },
  {
    name: 'the list of interviews where nothing can be stored',
    async open(page) {
      await forbidStorage(page, 'the property is null');
      await page.goto(addressOf('hub', null));
      await waitForIsland(page);
    },
  },
  { name: 'the task list, empty', open: (page) => openSeeded(page, 'hub', anInterview()) },
  { name: 'the task list, filled', open: (page) => openWith(page, FULL_RECORDS, addressOf('hub')) },
  ...STEP_IDS.flatMap((step): WizardState[] => [
    { name: `${step}, empty`, open: (page) => openSeeded(page, step, anInterview()) },
    { name: `${step}, filled`, open: (page) => openWith(page, FULL_RECORDS, addressOf(step)) },
  ]),
  { name: 'a step whose address names no interview', open: (page) => openWith(page, FULL_RECORDS, addressOf('contact', null)) }, // prettier-ignore
  { name: 'a step whose address names an unknown interview', open: (page) => openWith(page, FULL_RECORDS, addressOf('contact', 'zzzzzzzzzzzz')) }, // prettier-ignore
  {
    name: 'questions, a list made, one with its reasons open, one removed',
    async open(page) {
      await openSeeded(page, 'questions', anInterview({ purpose: 'explore' }));
      await page.getByRole('button', { name: 'Make a list' }).click();
      await page.getByText('Why ask it, and what to ask next').first().click();
      await page.getByRole('button', { name: /^Remove/ }).last().click(); // prettier-ignore
      await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
    },
  },
  {
    name: 'questions, editing one',
    async open(page) {
      await openWith(page, FULL_RECORDS, addressOf('questions'));
      await page.getByRole('button', { name: /^Edit/ }).first().click();
      await expect(page.getByLabel('Wording of the question')).toBeFocused();
    },
  },
  {
    name: 'contact in conflict with another tab',
    async open(page) {
      await openWith(page, FULL_RECORDS, addressOf('contact'));
      await storeBehindItsBack(page, KEY, sealed(fullInterview(), 7));
      await typeName(page);
      await expect(page.getByRole('button', { name: 'Keep both' })).toBeVisible();
    },
  },
  {
    name: 'message, choosing another one',
    async open(page) {
      await openWith(page, FULL_RECORDS, addressOf('message'));
      await page.getByRole('button', { name: 'Choose another message' }).click();
      await expect(page.getByRole('heading', { name: 'Afterwards' })).toBeVisible();
    },
  },
  {
    name: 'message, a paragraph edited, another one open, times asked about, a zone searched for',
    async open(page) {
      const { message } = fullInterview();
      const [contactZone, myZone] = ['Mars/Phobos', 'Europe/Berlin'];
      const proposedTimes = [{ date: '2027-03-28', time: '02:30', choice: null }];
      const interview = fullInterview({ message: { ...message, drafts: {}, contactZone, myZone, proposedTimes } });
      await openWith(page, recordsOf(interview), `${addressOf('message')}&message=stranger-email`);
      await page.getByRole('button', { name: 'Edit paragraph 1' }).click();
      await page.getByRole('textbox', { name: 'Wording of paragraph 1' }).fill('Dear Ingrid,');
      await page.getByRole('button', { name: 'Edit paragraph 2' }).click();
      await page.getByRole('combobox', { name: 'Their time zone' }).fill('london');
      await page.keyboard.press('Enter');
      await expect(page.getByText('Which do you mean?')).toBeVisible();
      await page.getByRole('button', { name: 'Change' }).first().click();
      await page.getByRole('combobox', { name: 'Their time zone' }).fill('lon');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'message, the details about yourself in conflict with another tab',
    async open(page) {
      await openWith(page, FULL_RECORDS, addressOf('message'));
      await storeBehindItsBack(page, 'me', sealedMe(me({ name: 'Tamsin in another tab' })));
      await page.getByLabel('Your name').fill('Tamsin here');
      await expect(page.getByRole('button', { name: 'Use the other one' })).toBeVisible();
    },
  },
  { name: 'contact, damaged', open: (page) => openWith(page, { [KEY]: sealed(fullInterview()).replace('"aims":[', '"aims":[7,'), [`previous:${KEY}`]: sealed(fullInterview()) }, addressOf('contact')) }, // prettier-ignore
  {
    name: 'message, with what was sent and what comes next, and a note removed',
    async open(page) {
      const full = fullInterview({ meeting: newMeeting() });
      const note = { messageId: 'stranger-email', to: 'Ingrid', subject: 'Seals', body: 'Dear Ingrid,\n\nmay I ask?' };
      const sent = ['2026-11-02', '2026-11-12'].map((sentOn) => ({ ...note, id: sentOn, sentOn }));
      await openSeeded(page, 'message', { ...full, message: { ...full.message, sent } });
      await page.getByRole('heading', { name: 'Send it' }).hover();
      const list = page.getByRole('region', { name: 'What you sent' });
      await list.getByText(/^Thursday, November 12/).click();
      await list.getByRole('button', { name: 'Remove this note' }).click();
      await list.getByText(/^Monday, November 2/).click();
      await expect(list.getByText('What comes next')).toBeVisible();
    },
  },
  {
    name: 'message, where the browser refuses the clipboard',
    async open(page) {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.execCommand = () => false;
      });
      await openWith(page, FULL_RECORDS, addressOf('message'));
      await page.getByRole('heading', { name: 'Send it' }).hover();
      await page.getByRole('button', { name: 'Copy text' }).click();
      await expect(page.getByLabel('Text to copy')).toBeFocused();
    },
  },
  { name: 'message, the details about yourself damaged', open: (page) => openWith(page, { ...FULL_RECORDS, me: '[]' }, addressOf('message')) }, // prettier-ignore
  { name: 'contact, saved by a newer version', open: (page) => openWith(page, { [KEY]: sealed(fullInterview(), 1, 99) }, addressOf('contact')) }, // prettier-ignore
  {
    name: 'contact, removed elsewhere',
    async open(page) {
      await openWith(page, FULL_RECORDS, addressOf('contact'));
      await storeBehindItsBack(page, KEY, null);
      await typeName(page);
      await expect(page.getByRole('button', { name: 'Save it again' })).toBeVisible();
    },
  },
  {
    name: 'contact, not saved because storage is full',
    async open(page) {
      await openWith(page, FULL_RECORDS, addressOf('contact'));
      await fillStorage(page);
      await typeName(page);
      await expect(page.getByText('Nothing is being saved on this device.')).toBeVisible();
    },
  },
  { name: 'the data page', open: (page) => openWith(page, FULL_RECORDS, addressOf('data', null)) },
  {
    name: 'the data page, preview of a backup',
    async open(page) {
      const interviews = [fullInterview({ aims: ['something else'] }), fullInterview({ id: 'otherinterview' })];
      await openBackupFile(page, sealBackup({ interviews, me: me(), unread: {} }, '2026-11-03T08:00:00.000Z'));
      await expect(page.getByRole('button', { name: 'Restore from this file' })).toBeVisible();
    },
  },
  {
    name: 'the data page, a backup restored',
    async open(page) {
      const interviews = [fullInterview({ id: 'otherinterview' })];
      await openBackupFile(page, sealBackup({ interviews, me: me(), unread: {} }, '2026-11-03T08:00:00.000Z'));
      await page.getByRole('button', { name: 'Restore from this file' }).click();
      await expect(page.getByRole('button', { name: 'Undo the last restore' })).toBeVisible();
    },
  },
  {
    name: 'the data page, a file that is no backup',
    async open(page) {
      await openBackupFile(page, 'Dear diary');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'the data page, asking before everything is deleted',
    async open(page) {
      await openWith(page, FULL_RECORDS, addressOf('data', null));
      await page.getByRole('button', { name: 'Delete everything …' }).click();
      await expect(page.getByRole('button', { name: 'Keep it' })).toBeVisible();
    },
  },
  {
    name: 'a shared list, where there are interviews',
    async open(page) {
      await seed(page, FULL_RECORDS);
      await openLink(page);
      await expect(page.getByRole('button', { name: /^Add to/ })).toBeVisible();
    },
  },
  {
    name: 'a shared list that cannot be taken over',
    async open(page) {
      await forbidStorage(page, 'the property is null');
      await openLink(page);
      await page.getByRole('button', { name: 'Use for a new interview' }).click();
      await expect(page.getByText('The list was not taken over')).toBeVisible();
    },
  },
  {
    name: 'a shared list whose link was cut',
    async open(page) {
      await openLink(page, 'list1.300.explore');
      await expect(page.getByText('The end of this link is missing')).toBeVisible();
    },
  },
  {
    name: 'the page for a shared list without a link',
    async open(page) {
      await page.goto('prepare/shared/');
      await expect(page.getByText('Open the link again')).toBeVisible();
    },
  },
  {
    name: 'the search dialog over a step, with results',
    async open(page) {
      await openWith(page, FULL_RECORDS, addressOf('meeting'));
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('searchbox').fill('thank');
      await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    },
  },
  {
    name: 'the search dialog over a step, with nothing found',
    async open(page) {
      await openWith(page, FULL_RECORDS, addressOf('meeting'));
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('searchbox').fill('qqqqqq');
      await expect(page.getByText('Nothing found.')).toBeVisible();
    },
  },
  {
    name: 'the menu of a small screen, open',
    async open(page) {
      await page.setViewportSize({ width: 320, height: 640 });
      await openWith(page, FULL_RECORDS, addressOf('purpose'));
      await page.getByText('Menu', { exact: true }).click();
      await expect(page.getByRole('button', { name: /^Theme:/ })).toBeVisible();
    },
  },
  ...LIFE_STATES,
  ...AFTER_STATES,
];
