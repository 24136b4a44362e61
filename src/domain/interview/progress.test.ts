import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInterview } from '../../../tests/fixtures/any-interview.ts';
import { emptyInterview, fullInterview, ME, ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { newDraft } from './draft.ts';
import type { Interview } from './interview.ts';
import { EMPTY_ME, type Me } from './me.ts';
import { interviewName } from './interview-name.ts';
import { progressOf } from './progress.ts';
import { STEP_IDS, type Step } from './steps.ts';

const EMPTY = emptyInterview();
const FULL = fullInterview();

/** Status and summary of one step. */
function stepOf(interview: Interview, step: Step, me: Me = EMPTY_ME): string {
  const found = progressOf(interview, me).find((one) => one.step.id === step);
  return `${found?.status}: ${found?.summary}`;
}

/** The status of one step as the visitor reads it. */
function wordsOf(interview: Interview, step: Step, me: Me = EMPTY_ME): string {
  return progressOf(interview, me).find((one) => one.step.id === step)?.statusText ?? '';
}

const WORDS_OF_NOTHING = new Map<Step, string>([
  ['sheet', 'No questions yet'],
  ['follow-up', 'No dates yet'],
  ['compare', 'No notes yet'],
]);

describe('the task list of an interview', () => {
  it('has the steps in their order', () => {
    expect(progressOf(FULL, ME).map(({ step }) => step.id)).toEqual(STEP_IDS);
  });

  it('is all open and says nothing where nothing was typed', () => {
    for (const step of STEP_IDS) expect(stepOf(EMPTY, step)).toBe('open: ');
    for (const step of STEP_IDS) expect(wordsOf(EMPTY, step)).toBe(WORDS_OF_NOTHING.get(step) ?? 'Not started');
  });

  it('tells what is in each step', () => {
    expect(STEP_IDS.map((step) => stepOf(FULL, step, ME))).toEqual([
      'done: Explore a field or an organization · Career changer',
      'done: Beatriz Duarte · harbor pilot · the Port of Lisbon · 2 findings',
      'done: 2 questions',
      'done: 2 messages in your words',
      'done: Thursday, December 3, 2026 · Pilot station, Quay 2',
      'ready: Laid out with more space for writing',
      'done: 1 of 2 questions asked',
      'done: 2 notes · 1 next step',
      'ready: 1 step marked as done',
      'ready: Your notes stand beside those of others',
    ]);
    expect(STEP_IDS.map((step) => wordsOf(FULL, step, ME))).toEqual([
      'Done',
      'Done',
      'Done',
      'Edited by you',
      'Done',
      'Ready to print',
      'Done',
      'Done',
      'Dates ready',
      'Ready to compare',
    ]);
  });
});

describe('a step that is started', () => {
  const cases: [string, Step, Interview][] = [
    ['started: Learn from a rejection', 'purpose', { ...EMPTY, purpose: 'after-rejection' }],
    ['started: Returner', 'purpose', { ...EMPTY, audience: 'returner' }],
    ['started: Beatriz Duarte', 'contact', { ...EMPTY, contact: { ...EMPTY.contact, name: ' Beatriz \n Duarte ' } }],
    ['open: harbor pilot', 'contact', { ...EMPTY, contact: { ...EMPTY.contact, role: 'harbor pilot' } }],
    ['open: ', 'contact', { ...EMPTY, contact: { ...EMPTY.contact, name: ' \u200b' } }],
    ['started: 1 finding', 'contact', { ...EMPTY, findings: FULL.findings.slice(1) }],
    ['open: ', 'contact', { ...EMPTY, findings: [{ id: 'a', kind: 'move', from: 'fishing', to: ' ' }] }],
    [
      'done: 1 question',
      'questions',
      { ...EMPTY, questions: { ...EMPTY.questions, items: [ownQuestion('a', 'Why?')] } },
    ],
    ['started: Friday, January 1, 2027', 'meeting', { ...EMPTY, meeting: { ...EMPTY.meeting, date: '2027-01-01' } }],
    ['started: Room 4', 'meeting', { ...EMPTY, meeting: { ...EMPTY.meeting, place: 'Room 4' } }],
  ];

  it.each(cases)('reads "%s" as its %s step', (text, step, interview) => {
    expect(stepOf(interview, step)).toBe(text);
  });

  it('never has an empty part in its summary, whatever was typed', () => {
    fc.assert(
      fc.property(anyInterview, (interview) => {
        for (const { summary } of progressOf(interview, ME)) expect(summary).not.toMatch(/^ ·|· $|·  ·|[\n\r]/);
      }),
    );
  });
});

describe('the message step', () => {
  const withContact = (contact: Partial<Interview['contact']>) => ({
    ...EMPTY,
    contact: { ...EMPTY.contact, ...contact },
  });
  const withDrafts = (drafts: Interview['message']['drafts']) => ({ ...EMPTY, message: { ...EMPTY.message, drafts } });
  const composed = newDraft();
  const tell = (interview: Interview, me: Me) =>
    `${wordsOf(interview, 'message', me)}: ${stepOf(interview, 'message', me)}`;

  it('is ready where a composed text waits that names both', () => {
    expect(tell(withContact({ name: 'Beatriz' }), ME)).toBe('Ready to send: ready: A text waits for you to read it');
  });

  it('says what the text that waits still lacks', () => {
    const words = 'Needs a name: waiting: A text waits; it lacks';
    expect(tell(withContact({ name: 'Beatriz' }), EMPTY_ME)).toBe(`${words} your name`);
    expect(tell(withContact({ role: 'pilot' }), ME)).toBe(`${words} the name of the contact`);
    expect(tell(withContact({ organization: 'the port' }), { ...ME, name: ' \u200b' })).toBe(
      'Needs names: waiting: A text waits; it lacks your name and the name of the contact',
    );
    expect(tell({ ...EMPTY, aims: ['how fog decides'] }, ME)).toBe(`${words} the name of the contact`);
  });

  it('is not started where nothing is known of this interview, whoever asks', () => {
    expect(tell(EMPTY, ME)).toBe('Not started: open: ');
    expect(tell({ ...EMPTY, aims: ['', ' '] }, ME)).toBe('Not started: open: ');
    expect(tell(withDrafts({ nudge: composed }), EMPTY_ME)).toBe('Not started: open: ');
  });

  it('is edited where a subject or a text is the asker’s own, and counts the messages', () => {
    expect(tell(withDrafts({ nudge: { ...composed, subject: 'Typed' } }), EMPTY_ME)).toBe(
      'Edited by you: done: One message in your words',
    );
    const two = { nudge: { ...composed, whole: 'Typed' }, first: { ...composed, whole: '' }, last: composed };
    expect(tell(withDrafts(two), ME)).toBe('Edited by you: done: 2 messages in your words');
    const three = { ...two, thanks: { ...composed, edits: { greeting: 'Typed' } } };
    expect(tell(withDrafts(three), ME)).toBe('Edited by you: done: 3 messages in your words');
  });

  it('is not edited where only a tone or a wording was chosen', () => {
    const chosen = { ...composed, tone: 'warm' as const, variants: { greeting: 1 } };
    expect(tell(withDrafts({ nudge: chosen }), EMPTY_ME)).toBe('Not started: open: ');
  });
});

describe('the sheet step', () => {
  it('is ready as soon as there is a question on it', () => {
    const questions = { ...EMPTY.questions, items: [ownQuestion('a', 'Why?')] };
    expect(stepOf({ ...EMPTY, questions }, 'sheet')).toBe('ready: Laid out for one page');
    expect(wordsOf({ ...EMPTY, questions }, 'sheet')).toBe('Ready to print');
  });

  it('is not ready with a question that has no wording yet', () => {
    const items = [ownQuestion('a', ' ')];
    const none = { ...EMPTY.questions, items };
    expect(wordsOf({ ...EMPTY, questions: none }, 'sheet')).toBe('No questions yet');
  });
});

describe('the steps of the talk and after', () => {
  const talk = FULL.talk;

  it('say that the talk is going on until it has ended', () => {
    const goingOn = { ...EMPTY, talk: talk === null ? null : { ...talk, endedAt: null } };
    expect(stepOf(goingOn, 'talk')).toBe('started: 1 of 2 questions asked');
    expect(wordsOf(goingOn, 'talk')).toBe('Going on');
  });

  it('count what was written after the talk, and nothing that is empty', () => {
    const blank = { id: 'a', questionId: null, kind: null, text: ' ' };
    expect(stepOf({ ...EMPTY, debrief: { ...EMPTY.debrief, entries: [blank] } }, 'debrief')).toBe('open: ');
    expect(wordsOf({ ...EMPTY, debrief: { ...EMPTY.debrief, entries: [blank] } }, 'compare')).toBe('No notes yet');
    expect(stepOf({ ...EMPTY, debrief: { ...FULL.debrief, learned: null } }, 'debrief')).toBe(
      'started: 2 notes · 1 next step',
    );
  });

  const dated: [string, Interview][] = [
    ['a message that was sent', { ...EMPTY, message: { ...EMPTY.message, sent: FULL.message.sent } }],
    ['a day for the meeting', { ...EMPTY, meeting: { ...EMPTY.meeting, date: '2026-12-03' } }],
    ['a talk', { ...EMPTY, talk }],
    ['a day of the talk', { ...EMPTY, debrief: { ...EMPTY.debrief, talkedOn: '2026-12-03' } }],
    ['a next step with a day', { ...EMPTY, debrief: { ...EMPTY.debrief, nextSteps: FULL.debrief.nextSteps } }],
  ];

  it.each(dated)('have dates to follow up from %s on', (_what, interview) => {
    expect(stepOf(interview, 'follow-up')).toBe('ready: What to send, and on which day');
  });
});

describe('the name of an interview in lists', () => {
  const named = (contact: Partial<Interview['contact']>) =>
    interviewName({ ...EMPTY, contact: { ...EMPTY.contact, ...contact } });

  it('is the contact, or else the role, or else the organization', () => {
    expect(interviewName(FULL)).toBe('Beatriz Duarte');
    expect(named({ name: ' ', role: 'harbor pilot', organization: 'Port' })).toBe('harbor pilot');
    expect(named({ organization: ' Port\tof Lisbon ' })).toBe('Port of Lisbon');
  });

  it('is never empty', () => {
    expect(interviewName(EMPTY)).toBe('Interview without a name yet');
    fc.assert(
      fc.property(anyInterview, (interview) => {
        expect(interviewName(interview).trim()).not.toBe('');
      }),
    );
  });
});
