import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { newDebrief, type Debrief } from '../../src/domain/debrief/debrief.ts';
import type { Interview } from '../../src/domain/interview/interview.ts';
import { addJot, markQuestion } from '../../src/domain/talk/mark-question.ts';
import { endTalk, startTalk } from '../../src/domain/talk/run-talk.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { PAPERS, printOn, squeezed } from './support/pdf.ts';
import { fullInterview, openSeeded, readInterview } from './support/seed.ts';
import { reload } from './support/walk.ts';

const STARTED = '2026-12-03T13:30:00.000Z';
const ENDED = '2026-12-03T13:52:00.000Z';
/** The afternoon of the talk, and the morning after. */
const [SAME_DAY, NEXT_DAY] = ['2026-12-03T15:00:00', '2026-12-04T08:00:00'];

const FIRST = 'What did the first count teach you?';
const SECOND = 'Who else is on the boat with you?';
const THIRD = 'When did you last change how you count?';

/** An interview whose talk is over, with two questions asked and a jot to one of them and to none. */
function talkedAbout(debrief: Partial<Debrief> = {}, isOver = true): Interview {
  const interview = fullInterview();
  const begun = startTalk(interview.questions.items, 20, STARTED);
  const asked = markQuestion(markQuestion(begun, 'item01', 'asked'), 'item02', 'asked');
  const jotted = addJot(addJot(asked, 'item01', { id: 'jot1', text: 'fog, by ear' }), null, {
    id: 'jot2',
    text: 'Rui',
  });
  const talk = isOver ? endTalk(jotted, ENDED) : jotted;
  return { ...interview, talk, debrief: { ...newDebrief(), ...debrief } };
}

async function openOn(page: Page, instant: string, interview: Interview): Promise<void> {
  await page.clock.setFixedTime(instant);
  await openSeeded(page, 'debrief', interview);
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const note = (page: Page, number: number, question: string) =>
  page.getByRole('textbox', { name: `Note ${number} to “${question}”` });

test('A debrief is typed, and after a reload every word is there', async ({ page }) => {
  test.slow();
  await openOn(page, SAME_DAY, talkedAbout());
  await expect(note(page, 1, FIRST)).toHaveValue('fog, by ear');
  await expect(note(page, 1, 'What else was said')).toHaveValue('Rui');
  await note(page, 1, FIRST).pressSequentially(' they count in fog');
  await part(page, FIRST).getByRole('radio', { name: 'Fact' }).check();
  await part(page, FIRST).getByRole('button', { name: 'Add a note' }).click();
  await expect(note(page, 2, FIRST)).toBeFocused();
  await page.keyboard.type('Nobody should count alone');
  await part(page, FIRST)
    .getByRole('group', { name: 'What note 2 is' })
    .getByRole('radio', { name: 'Opinion' })
    .check();
  await note(page, 1, SECOND).click();
  await page.keyboard.type('Two students, and a skipper');
  await expect(note(page, 1, SECOND)).toBeFocused();
  await page.getByText('One question that you did not ask').click();
  await note(page, 1, THIRD).pressSequentially('Said in passing: last spring');
  await expect(note(page, 1, THIRD)).toBeFocused();
  const words = {
    'Who pays for a count': 'The port, until May',
    'What surprised you?': 'How much is listening',
    'What changed your mind?': 'That students go out, too',
    'How did you run it?': 'I spoke too long at the start',
  };
  for (const [label, text] of Object.entries(words)) await page.getByLabel(label).fill(text);
  await page.getByRole('button', { name: 'Add a lead' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Rui Matos');
  await page.getByLabel('Why, and how to reach them').fill('counts from the air');
  await expect(part(page, 'Names and leads')).toContainText('May I mention you when I write to Rui Matos?');
  await page.getByRole('group', { name: 'May I mention you' }).getByRole('radio', { name: 'Yes' }).check();
  await page.getByRole('button', { name: 'Add a next step' }).click();
  await expect(page.getByLabel('Step 1', { exact: true })).toBeFocused();
  await page.keyboard.type('ask about the boat license');
  await page.getByLabel('Day of step 1').fill('2026-12-10');
  await page.getByRole('radio', { name: /^Much/ }).check();
  await page.getByRole('radio', { name: /^One account/ }).check();

  await reload(page);
  await expect(note(page, 1, FIRST)).toHaveValue('fog, by ear they count in fog');
  await expect(part(page, FIRST).getByRole('radio', { name: 'Fact' }).first()).toBeChecked();
  await expect(note(page, 2, FIRST)).toHaveValue('Nobody should count alone');
  await expect(note(page, 1, SECOND)).toHaveValue('Two students, and a skipper');
  await expect(note(page, 1, THIRD)).toHaveValue('Said in passing: last spring');
  for (const [label, text] of Object.entries(words)) await expect(page.getByLabel(label)).toHaveValue(text);
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Rui Matos');
  await expect(page.getByLabel('Why, and how to reach them')).toHaveValue('counts from the air');
  await expect(page.getByLabel('Step 1', { exact: true })).toHaveValue('ask about the boat license');
  await expect(page.getByLabel('Day of step 1')).toHaveValue('2026-12-10');
  await expect(page.getByRole('radio', { name: /^Much/ })).toBeChecked();
  expect((await readInterview(page)).debrief).toMatchObject({
    takenJots: ['jot1', 'jot2'],
    entries: [
      { questionId: 'item01', kind: 'fact', text: 'fog, by ear they count in fog' },
      { questionId: null, kind: null, text: 'Rui' },
      { questionId: 'item01', kind: 'opinion', text: 'Nobody should count alone' },
      { questionId: 'item02', kind: null, text: 'Two students, and a skipper' },
      { questionId: 'item03', kind: null, text: 'Said in passing: last spring' },
    ],
    surprised: 'How much is listening',
    leads: [{ kind: 'person', name: 'Rui Matos', detail: 'counts from the air', mention: 'yes' }],
    nextSteps: [{ text: 'ask about the boat license', date: '2026-12-10', isDone: false }],
    learned: 'much',
    confidence: 'one-account',
  });
});

test('On the day of the talk no verdict is asked, and from the day after on it is', async ({ page }) => {
  await openOn(page, SAME_DAY, talkedAbout());
  const verdict = part(page, 'What do you make of it?');
  await expect(verdict).toContainText('From Friday, December 4, 2026 on, this page asks what you make of it.');
  await expect(verdict.getByRole('radio')).toHaveCount(0);
  await expect(verdict.getByRole('textbox')).toHaveCount(0);
  const waiting = page.waitForEvent('download');
  await verdict.getByRole('button', { name: 'Put that day in my calendar (.ics)' }).click();
  const file = await readFile(await (await waiting).path(), 'utf8');
  expect(file).toContain('DTSTART;VALUE=DATE:20261204\r\n');
  expect(file).not.toMatch(/ATTENDEE|METHOD/);

  await page.clock.setFixedTime(NEXT_DAY);
  await reload(page);
  await verdict.getByRole('radio', { name: /^Toward it/ }).check();
  await verdict.getByLabel('Why, and what would turn you').fill('The counting, but not the winters');
  await reload(page);
  await expect(verdict.getByRole('radio', { name: /^Toward it/ })).toBeChecked();
  await expect(verdict.getByRole('textbox')).toHaveValue('The counting, but not the winters');
});

test('What is removed can be put back, after a reload, too', async ({ page }) => {
  await openOn(page, SAME_DAY, talkedAbout());
  await part(page, FIRST).getByRole('button', { name: 'Remove note 1' }).click();
  await expect(page.getByRole('heading', { name: FIRST })).toBeFocused();
  await expect(note(page, 1, FIRST)).toHaveValue('');
  await reload(page);
  await expect(note(page, 1, FIRST)).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(note(page, 1, FIRST)).toHaveValue('fog, by ear');
  await expect(page.getByRole('heading', { name: 'What was said' })).toBeFocused();
});

test('Jots of a talk that goes on wait until they are asked for', async ({ page }) => {
  await openOn(page, '2026-12-03T13:40:00Z', talkedAbout({}, false));
  await expect(note(page, 1, FIRST)).toHaveValue('');
  await page.getByRole('button', { name: 'Bring them here now' }).click();
  await expect(note(page, 1, FIRST)).toHaveValue('fog, by ear');
  await expect(page.getByRole('button', { name: 'Bring them here now' })).toHaveCount(0);
});

test('The debrief prints as text on both papers, with every word and no field', async ({ page }) => {
  const long = 'It went on and on, and she said it twice. '.repeat(80);
  const entries = [
    { id: 'e1', questionId: 'item01', kind: 'fact' as const, text: 'Forty ships, half of them at night' },
    { id: 'e2', questionId: 'item01', kind: 'feeling' as const, text: 'She leaned in' },
    { id: 'e3', questionId: null, kind: null, text: long },
  ];
  const interview = talkedAbout({ entries, takenJots: ['jot1', 'jot2'], surprised: 'How much is listening' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await openOn(page, SAME_DAY, interview);
  await expect(page.locator('.debrief-paper')).toBeAttached();
  for (const paper of PAPERS) {
    const pages = await printOn(page, paper);
    const printed = pages.map(({ text }) => text).join('');
    for (const text of [FIRST, 'Forty ships, half of them at night', 'She leaned in', 'How much is listening']) {
      expect(printed, paper).toContain(squeezed(text));
    }
    expect(printed.split('twice'), paper).toHaveLength(81);
    expect(printed, paper).not.toMatch(/Addanote|Notsavedyet|Backtothetasklist/);
  }
});

test('The debrief is accessible, empty and filled, on both days', async ({ page }) => {
  test.slow();
  await openOn(page, SAME_DAY, talkedAbout());
  await part(page, FIRST).getByRole('button', { name: 'Remove note 1' }).click();
  await page.getByRole('button', { name: 'Add a lead' }).click();
  await page.getByRole('button', { name: 'Add a next step' }).click();
  await expectAccessible(page, 44);
  await page.clock.setFixedTime(NEXT_DAY);
  await reload(page);
  await expectAccessible(page, 44);
});
