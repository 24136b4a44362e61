import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInterview } from '../../../tests/fixtures/any-interview.ts';
import { emptyInterview, fullInterview, ownQuestion } from '../../../tests/fixtures/interviews.ts';
import type { Interview } from './interview.ts';
import { interviewName, progressOf, STEP_IDS, type Step } from './progress.ts';

const EMPTY = emptyInterview();
const FULL = fullInterview();

/** Status and summary of one step. */
function stepOf(interview: Interview, step: Step): string {
  const found = progressOf(interview).find((one) => one.step.id === step);
  return `${found?.status}: ${found?.summary}`;
}

describe('the task list of an interview', () => {
  it('has the six steps in their order', () => {
    expect(progressOf(FULL).map(({ step }) => step.id)).toEqual(STEP_IDS);
  });

  it('is all open and says nothing where nothing was typed', () => {
    for (const step of STEP_IDS) expect(stepOf(EMPTY, step)).toBe('open: ');
  });

  it('tells what is in each step', () => {
    expect(STEP_IDS.map((step) => stepOf(FULL, step))).toEqual([
      'done: Explore a field or an organization · Career changer',
      'done: Beatriz Duarte · harbor pilot · the Port of Lisbon · 2 findings',
      'done: 2 questions',
      'done: Edited by you',
      'done: Thursday, December 3, 2026 · Pilot station, Quay 2',
      'open: ',
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
    [
      'open: ',
      'message',
      { ...EMPTY, message: { ...EMPTY.message, drafts: { nudge: { subject: 'Typed', body: null } } } },
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
        for (const { summary } of progressOf(interview)) expect(summary).not.toMatch(/^ ·|· $|·  ·|[\n\r]/);
      }),
    );
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
