import { describe, expect, it } from 'vitest';
import { contextOn, meetingOn, withSent } from '../../../tests/fixtures/follow-up.ts';
import { emptyInterview } from '../../../tests/fixtures/interviews.ts';
import { heardOn, settleStep } from './change-step.ts';
import { dueList, lineOfTime } from './due-list.ts';
import { planFollowUp } from './plan-follow-up.ts';

const named = (id: string, name: string) => {
  const empty = emptyInterview(id);
  return { ...empty, contact: { ...empty.contact, name } };
};

describe('what is due over all contacts', () => {
  const talked = meetingOn('2026-12-03', named('talked01', 'Beatriz'));
  const waiting = withSent(['stranger 2026-11-27'], named('waiting1', 'Tomasz'));

  it('has the most urgent first, with whom', () => {
    const rows = dueList([waiting, talked], contextOn('2026-12-08'));
    expect(rows.map(({ group, name, step }) => `${group}: ${name}, ${step.key}`)).toEqual([
      'overdue: Beatriz, thank-you',
      'due: Tomasz, nudge-1',
      'later: Tomasz, nudge-2',
      'later: Tomasz, close',
      'later: Beatriz, report-back',
      'later: Beatriz, update-1',
      'later: Beatriz, quiet-end-1',
    ]);
    expect(dueList([waiting], contextOn('2026-12-02'))[0]?.group).toBe('week');
  });

  it('leaves out what is done or dropped', () => {
    const [step] = planFollowUp(waiting, contextOn('2026-12-08'));
    if (!step) throw new Error('no step');
    const dropped = settleStep(waiting, step, 'dropped', '2026-12-08');
    expect(dueList([dropped], contextOn('2026-12-08')).map(({ step: { key } }) => key)).toEqual(['nudge-2', 'close']);
  });
});

it('the line of time has what was sent, heard, met and planned, in its order', () => {
  const interview = heardOn(
    withSent(['stranger 2026-11-23', 'thank-you 2026-12-04', 'confirm'], meetingOn('2026-12-03')),
    '2026-11-25',
  );
  expect(
    lineOfTime(interview, contextOn('2026-12-05')).map(({ date, kind, label, status }) => [date, kind, label, status]),
  ).toEqual([
    ['', 'sent', 'Message confirm', 'done'],
    ['2026-11-23', 'sent', 'Message stranger', 'done'],
    ['2026-11-25', 'heard', 'They wrote', 'done'],
    ['2026-12-03', 'meeting', 'The talk', 'done'],
    ['2026-12-04', 'sent', 'Message thank-you', 'done'],
    ['2026-12-31', 'step', 'Tell them what became of their advice', 'later'],
    ['2027-03-03', 'step', 'Send them an update', 'later'],
    ['2027-12-03', 'step', 'Let the updates end', 'later'],
  ]);
});
