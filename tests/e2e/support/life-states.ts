import { expect, type Page } from '@playwright/test';
import type { Interview } from '../../../src/domain/interview/interview.ts';
import { newMeeting } from '../../../src/domain/meeting/meeting.ts';
import { SHEET_VARIANT_IDS } from '../../../src/domain/sheet/variant.ts';
import { addJot, markQuestion, starQuestion } from '../../../src/domain/talk/mark-question.ts';
import { endTalk, pauseTalk, startTalk } from '../../../src/domain/talk/run-talk.ts';
import type { Talk } from '../../../src/domain/talk/talk.ts';
import { livedInterview } from './lived.ts';
import { fullInterview } from './seed.ts';
import { button } from './talks.ts';
import { openOn, type WizardState } from './wizard-state.ts';

const BEFORE = '2026-11-30T10:00:00';
const STARTED = '2026-12-03T14:30:00.000Z';

/** The instant some minutes after the talk began. */
const minute = (minutes: number) => new Date(Date.parse(STARTED) + minutes * 60_000).toISOString();

/** A talk of thirty minutes, changed by `edit`, and the page at some minute of it. */
function openTalkAt(minutes: number, edit: (talk: Talk) => Talk = (talk) => talk) {
  const interview = fullInterview();
  const talk = edit(startTalk(interview.questions.items, 30, STARTED));
  return (page: Page) => openOn(page, minute(minutes), 'talk', { ...interview, talk });
}

const withJots = (talk: Talk) =>
  addJot(addJot(starQuestion(talk, 'item01', true), 'item01', { id: 'jot1', text: 'in fog, by ear' }), 'item01', {
    id: 'jot2',
    text: 'a-word-as-long-as-no-line-of-a-small-phone-could-ever-be-and-then-some-more-of-it',
  });
const allAsked = (talk: Talk) => talk.questions.reduce((now, { item }) => markQuestion(now, item.id, 'asked'), talk);

async function openMeeting(page: Page, parts: Partial<Interview['meeting']>): Promise<void> {
  const full = livedInterview();
  await openOn(page, BEFORE, 'meeting', { ...full, meeting: { ...full.meeting, ...parts } });
  await expect(page.getByRole('heading', { name: 'Before you meet' })).toBeVisible();
}

/** The states of the meeting, of what is printed, and of the talk. */
export const LIFE_STATES: readonly WizardState[] = [
  {
    name: 'meeting, by video, with everything open',
    async open(page) {
      await openMeeting(page, { way: 'video' });
      await button(page, 'Add an item of your own').click();
      await page.getByText(/^Hidden: \d+$/).click();
      await button(page, 'More for Path').click();
      await expect(button(page, 'Set all minutes back to the usual ones')).toBeVisible();
    },
  },
  { name: 'meeting, by phone', open: (page) => openMeeting(page, { way: 'phone' }) },
  { name: 'meeting, in person, touched', open: (page) => openMeeting(page, { way: 'in-person' }) },
  {
    name: 'meeting, at an hour that the clocks skip, while a zone is searched for',
    async open(page) {
      const full = fullInterview({ meeting: { ...newMeeting(), date: '2027-03-28', time: '02:30' } });
      const message = { ...full.message, myZone: 'Europe/Berlin', contactZone: 'Mars/Phobos' };
      await openOn(page, BEFORE, 'meeting', { ...full, message });
      await expect(page.getByRole('group', { name: /this time is skipped/ })).toBeVisible();
      await page.getByRole('combobox', { name: 'Their time zone' }).fill('lon');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  ...SHEET_VARIANT_IDS.map((sheetSpace): WizardState => ({
    name: `sheet, ${sheetSpace}, of an interview that was lived to its end`,
    open: (page) => openOn(page, BEFORE, 'sheet', livedInterview({ sheetSpace })),
  })),
  {
    name: 'talk, going on, with everything open and a jot removed',
    async open(page) {
      await openTalkAt(4, withJots)(page);
      await page.getByText('All questions and jots').click();
      await page.getByText('Clock, bell and end').click();
      await page.getByLabel('Ring a soft bell as well').check();
      await button(page, /^Remove\s*jot 2$/).click();
      await expect(button(page, 'Put it back')).toBeVisible();
    },
  },
  { name: 'talk, paused', open: openTalkAt(6, (talk) => pauseTalk(talk, minute(5))) },
  {
    name: 'talk, five minutes before its end',
    async open(page) {
      await openTalkAt(26)(page);
      await expect(page.locator('.talk-cue')).toBeVisible();
    },
  },
  {
    name: 'talk, over its time',
    async open(page) {
      await openTalkAt(33, withJots)(page);
      await expect(button(page, 'They gave five more minutes')).toBeVisible();
    },
  },
  {
    name: 'talk, with nothing left to ask',
    async open(page) {
      await openTalkAt(12, allAsked)(page);
      await expect(page.getByRole('heading', { name: 'Nothing more on your list.' })).toBeVisible();
    },
  },
  {
    name: 'talk, left running for hours',
    async open(page) {
      await openTalkAt(400)(page);
      await expect(page.getByRole('alert')).toContainText('running for hours');
    },
  },
  {
    name: 'talk, over',
    async open(page) {
      await openTalkAt(25, (talk) => endTalk(withJots(talk), minute(24)))(page);
      await expect(page.getByRole('heading', { name: 'The talk is over' })).toBeVisible();
    },
  },
  {
    name: 'talk, on paper',
    async open(page) {
      await openTalkAt(25, (talk) => endTalk(withJots(talk), minute(24)))(page);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.talk-paper')).toBeVisible();
    },
  },
  {
    name: 'the class pack, for three pupils',
    async open(page) {
      await page.goto('sheets/class-pack/?pupils=3');
      await expect(page.getByLabel('Number of pupils')).toHaveValue('3');
    },
  },
  {
    name: 'the class pack, for a number that there is not',
    async open(page) {
      await page.goto('sheets/class-pack/?pupils=many');
      await expect(page.getByText('Type a number from 1 to 40.')).toBeVisible();
    },
  },
];
