import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { expect, test } from './support/fixtures.ts';
import {
  LIFE,
  expectDue,
  expectFields,
  expectOnPaper,
  expectPrinted,
  expectTyped,
  itIs,
  noteAsSent,
  open,
  openDueMessage,
  stepsOf,
} from './support/one-life.ts';
import { addFinding, continueTo, field, questionTexts } from './support/walk.ts';

const { me, contact, meeting, jots, lead, nextStep } = LIFE;

test.use({ timezoneId: 'Europe/London', actionTimeout: 10_000 });

test('One interview is lived from the first message to the quiet end a year later', async ({ page }) => {
  test.setTimeout(300_000);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const part = (name: string) => page.getByRole('region', { name, exact: true });

  await itIs(page, '2026-11-23T09:00');
  const id = await test.step('Monday: what for, whom, which questions', async () => {
    await open(page, 'hub', null);
    await button('Start a new interview').click();
    await page.getByRole('radio', { name: /^Explore a field/ }).check();
    await page.getByRole('radio', { name: /^Career changer/ }).check();
    await field(page, 'First aim').fill(LIFE.aims[0]);
    await field(page, 'Second aim').fill(LIFE.aims[1]);
    await continueTo(page, 'contact');
    await field(page, 'Name').fill(contact.name);
    await field(page, 'Role').fill(contact.role);
    await field(page, 'Organization').fill(contact.organization);
    await page.getByRole('radio', { name: /^Not at all yet/ }).check();
    await addFinding(page, { kind: 'A talk or an article', label: '1. Its title', text: LIFE.finding });
    await continueTo(page, 'questions');
    await button('Make a list').click();
    await expect.poll(async () => (await questionTexts(page)).length).toBeGreaterThan(5);
    await page.getByLabel('Your question').fill(LIFE.ownQuestion);
    await button('Add this question').click();
    await expect.poll(() => questionTexts(page)).toContain(LIFE.ownQuestion);
    return new URL(page.url()).searchParams.get('interview') ?? '';
  });
  const questions = await questionTexts(page);

  await test.step('she writes to the pilot and notes it as sent', async () => {
    await continueTo(page, 'message');
    await field(page, 'Your name').fill(me.name);
    await field(page, 'I am …').fill(me.introduction);
    await button(/^Edit paragraph 2 of/).click();
    await page.getByRole('textbox', { name: /^Wording of paragraph 2/ }).fill(LIFE.ownParagraph);
    await page.keyboard.press('Escape');
    await noteAsSent(page);
  });

  await test.step('the reminder is due after seven business days, her day off and the weekends left out', async () => {
    expect((await stepsOf(page, id))[0]).toBe('Remind them once, on Wednesday, December 2, 2026');
    await page.getByText(/^No answer is expected on/).click();
    await button('Add a day off').click();
    await page.getByLabel('Day off 1').fill(LIFE.dayOff);
    await expect
      .poll(() => page.locator('.follow-step-day').allInnerTexts())
      .toEqual(['on Thursday, December 3, 2026', 'on Monday, December 14, 2026', 'on Wednesday, December 23, 2026']);
    await expectDue(page, '2026-11-24', []);
    await expectDue(page, '2026-12-02', ['Remind them once, on Thursday, December 3, 2026']);
    await expectDue(page, '2026-12-03', ['Remind them once, today']);
    await openDueMessage(page, 'The first reminder');
    await noteAsSent(page);
    expect(await stepsOf(page, id)).toEqual([
      'Remind them a last time, on Monday, December 14, 2026',
      'Let it rest, on Wednesday, December 23, 2026',
    ]);
  });

  await test.step('the pilot answers, and a day is found', async () => {
    await itIs(page, '2026-12-07T10:00');
    await open(page, 'follow-up', id);
    await page.getByLabel('The day on which they last wrote to you').fill('2026-12-07');
    await expect(page.getByText('No dates yet.')).toBeVisible();
    await open(page, 'message', id);
    await button('Choose another message').click();
    await button(/^They said yes, so fix the time/).click();
    await noteAsSent(page);
    await continueTo(page, 'meeting');
    await page.getByLabel(/^Date/).fill(meeting.date);
    await page.getByLabel(/^Time \(/).fill(meeting.time);
    await page.getByRole('combobox', { name: 'Their time zone' }).fill('oslo');
    await page.getByRole('option', { name: /Oslo/ }).click();
    await expect(page.getByText('Thursday, December 17, 2026, 3:30 PM in Oslo')).toBeVisible();
    await field(page, 'Place or link').fill(meeting.link);
    await page.getByRole('radio', { name: 'Video' }).check();
    await page.getByRole('checkbox', { name: /^Have a glass of water/ }).check();
    await button(/^Hide “Lay out paper/).click();
    await button('Add an item of your own').click();
    await field(page, 'Your item 1').fill(LIFE.checkItem);
    await button('More for Hard parts').click();
    const minutes = await page.locator('.agenda-count').allInnerTexts();
    expect(minutes.reduce((sum, text) => sum + Number.parseFloat(text), 0)).toBe(20);
  });

  await test.step('the talk and what follows go into her calendar', async () => {
    expect(await stepsOf(page, id)).toEqual([
      'Confirm the talk, on Wednesday, December 16, 2026',
      'Say thank you, on Friday, December 18, 2026',
      'Tell them what became of their advice, on Thursday, January 14, 2027',
      'Send them an update, on Wednesday, March 17, 2027',
      'Let the updates end, on Friday, December 17, 2027',
    ]);
    const [file] = await Promise.all([page.waitForEvent('download'), button('Download all dates (.ics)').click()]);
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')));
    const starts = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).startDate.toString());
    expect(starts).toEqual([
      '2026-12-17T14:30:00Z',
      '2026-12-16',
      '2026-12-18',
      '2027-01-14',
      '2027-03-17',
      '2027-12-17',
    ]);
  });

  await test.step('the day before: she confirms, and prints', async () => {
    await expectDue(page, '2026-12-16', ['Confirm the talk, today', 'Say thank you, on Friday, December 18, 2026']);
    await openDueMessage(page, 'The day before, to confirm');
    await noteAsSent(page);
    await open(page, 'sheet', id);
    for (const variant of [/^One page/, /^More space/, /^Large print/, /^Pocket fold/]) {
      await expectPrinted(page, variant, [contact.name, ...LIFE.aims, ...questions]);
    }
    await expectPrinted(page, /^Questions only/, [contact.name, ...questions]);
    await expectPrinted(page, /^Agenda card/, [contact.name, 'Hard parts', '4 min']);
    await expectPrinted(page, /^Comparison grid/, [...LIFE.aims, ...questions.slice(1)]);
  });

  await test.step('the talk: jots, the cues, five more minutes', async () => {
    await itIs(page, '2026-12-17T14:30');
    await open(page, 'talk', id);
    await button('Begin the talk').click();
    const live = page.getByRole('region', { name: 'The talk' });
    await live.getByLabel('Jot', { exact: true }).fill(jots[0]);
    await button('Star').click();
    await button('Asked').click();
    await live.getByLabel('Jot', { exact: true }).fill(jots[1]);
    await button('Asked').click();
    await button('Skip').click();
    await itIs(page, '2026-12-17T14:45');
    await expect(live.getByText('Five minutes left.', { exact: true })).toBeVisible();
    await itIs(page, '2026-12-17T14:50');
    await expect(live.getByText('The time you agreed on is up.', { exact: true })).toBeVisible();
    await live.getByRole('button', { name: 'They gave five more minutes' }).click();
    await itIs(page, '2026-12-17T14:54');
    await page.getByText('Clock, bell and end').click();
    await button('End the talk').click();
    await expect(page.getByText(/^24 minutes, 2 of \d+ questions asked, and 2 jots\.$/).first()).toBeVisible();
    await page.getByLabel('Jot on anything').fill(jots[2]);
    await expectOnPaper(page, 'the talk', [...questions, ...jots]);
  });

  await test.step('right after: the debrief, and no verdict', async () => {
    await itIs(page, '2026-12-17T15:00');
    await continueTo(page, 'debrief');
    await page.getByRole('heading', { level: 1 }).click();
    await expectTyped(page, jots);
    await part(questions[0] ?? '')
      .getByRole('radio', { name: 'Fact' })
      .check();
    await part(questions[0] ?? '')
      .getByRole('button', { name: 'Add a note' })
      .click();
    await page.getByRole('textbox', { name: `Note 2 to “${questions[0] ?? ''}”` }).fill(LIFE.said);
    await field(page, LIFE.aims[0]).fill(LIFE.aimAnswer);
    await field(page, 'What surprised you?').fill(LIFE.surprised);
    await field(page, 'What changed your mind?').fill(LIFE.changedMind);
    await field(page, 'How did you run it?').fill(LIFE.howItRan);
    await button('Add a lead').click();
    await part('Names and leads').getByRole('textbox', { name: 'Name' }).fill(lead.name);
    await field(page, 'Why, and how to reach them').fill(lead.detail);
    await button('Add a next step').click();
    await page.getByLabel('Step 1', { exact: true }).fill(nextStep.text);
    await page.getByLabel('Day of step 1').fill(nextStep.date);
    await page.getByRole('radio', { name: /^Much/ }).check();
    await page.getByRole('radio', { name: /^One account/ }).check();
    await expect(part('What do you make of it?').getByRole('radio')).toHaveCount(0);
    const words = [...jots, LIFE.said, LIFE.aimAnswer, LIFE.surprised, lead.name, nextStep.text];
    await expectOnPaper(page, 'the debrief', words);
    await open(page, 'sheet', id);
    await expectPrinted(
      page,
      /^Debrief sheet/,
      words.filter((text) => text !== LIFE.aimAnswer),
    );
  });

  await test.step('a day later: thanks, and the verdict', async () => {
    await expectDue(page, '2026-12-18', ['Say thank you, today', `${nextStep.text}, on Tuesday, December 22, 2026`]);
    await openDueMessage(page, 'The thank-you');
    await noteAsSent(page);
    await open(page, 'debrief', id);
    await page.getByRole('radio', { name: /^Toward it/ }).check();
    await field(page, 'Why, and what would turn you').fill(LIFE.verdict);
  });

  await test.step('the weeks and months after: what she promised, the report, the update', async () => {
    await expectDue(page, '2026-12-22', [`${nextStep.text}, today`]);
    await open(page, 'follow-up', id);
    await button(`Mark as done “${nextStep.text}”`).click();
    await expectDue(page, '2026-12-23', []);
    await expectDue(page, '2027-01-14', ['Tell them what became of their advice, today']);
    await openDueMessage(page, 'What became of their advice');
    await noteAsSent(page);
    await expectDue(page, '2027-03-17', ['Send them an update, today']);
    await openDueMessage(page, 'An update');
    await noteAsSent(page);
  });

  await test.step('a year later: the updates end quietly', async () => {
    await expectDue(page, '2027-06-17', ['Send them an update, today']);
    for (const _update of ['in June', 'in September']) {
      await open(page, 'follow-up', id);
      await button('Drop “Send them an update”').click();
    }
    await expectDue(page, '2027-12-16', ['Let the updates end, on Friday, December 17, 2027']);
    await expectDue(page, '2027-12-17', ['Let the updates end, today']);
    await open(page, 'follow-up', id);
    await button('Mark as done “Let the updates end”').click();
    await expect(page.getByText('Nothing is left to do with this contact.')).toBeVisible();
    await expectDue(page, '2027-12-18', []);
  });

  await test.step('every word that she typed is still there', async () => {
    await open(page, 'purpose', id);
    await expectFields(page, { 'First aim': LIFE.aims[0], 'Second aim': LIFE.aims[1] });
    await open(page, 'contact', id);
    await expectFields(page, { Name: contact.name, Role: contact.role, Organization: contact.organization });
    await expectFields(page, { '1. Its title': LIFE.finding });
    await open(page, 'questions', id);
    expect(await questionTexts(page)).toEqual(questions);
    await open(page, 'message', id);
    await expectFields(page, { 'Your name': me.name, 'I am …': me.introduction });
    const sent = part('What you sent').locator('summary');
    await expect(sent).toHaveText([
      /^Wednesday, March 17, 2027: An update/,
      /^Thursday, January 14, 2027: What became of their advice/,
      /^Friday, December 18, 2026: The thank-you/,
      /^Wednesday, December 16, 2026: The day before, to confirm/,
      /^Monday, December 7, 2026: They said yes, so fix the time/,
      /^Thursday, December 3, 2026: The first reminder/,
      /^Monday, November 23, 2026: To somebody you do not know/,
    ]);
    await sent.last().click();
    await expect(part('What you sent').getByRole('listitem').last()).toContainText(LIFE.ownParagraph);
    await open(page, 'meeting', id);
    await expectFields(page, { Link: meeting.link, 'Your item 1': LIFE.checkItem });
    await expect(page.getByRole('checkbox', { name: /^Have a glass of water/ })).toBeChecked();
    await expect(page.getByText('Hidden: 1')).toBeVisible();
    await open(page, 'talk', id);
    await expectTyped(page, jots);
    await open(page, 'debrief', id);
    await expectTyped(page, [...jots, LIFE.said]);
    await expectFields(page, {
      [LIFE.aims[0]]: LIFE.aimAnswer,
      'What surprised you?': LIFE.surprised,
      'What changed your mind?': LIFE.changedMind,
      'How did you run it?': LIFE.howItRan,
      'Why, and how to reach them': lead.detail,
      'Why, and what would turn you': LIFE.verdict,
    });
    await expect(part('Names and leads').getByRole('textbox', { name: 'Name' })).toHaveValue(lead.name);
    await expect(page.getByLabel('Step 1', { exact: true })).toHaveValue(nextStep.text);
    await expect(page.getByLabel('Day of step 1')).toHaveValue(nextStep.date);
  });
});
