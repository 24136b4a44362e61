import { describe, expect, it } from 'vitest';
import { contextOn, meetingOn, withSent } from '../../../tests/fixtures/follow-up.ts';
import { emptyInterview } from '../../../tests/fixtures/interviews.ts';
import type { Interview } from '../interview/interview.ts';
import { heardOn, moveStep, settleStep } from './change-step.ts';
import { planFollowUp } from './plan-follow-up.ts';
import type { PlannedStep } from './planned-step.ts';

const MET = meetingOn('2026-12-03');

const plan = (interview: Interview, today: string) =>
  planFollowUp(interview, contextOn(today)).map(({ date, key, status }) => `${date} ${key} ${status}`);

function stepOf(interview: Interview, key: string, today: string): PlannedStep {
  const step = planFollowUp(interview, contextOn(today)).find((one) => one.key === key);
  if (!step) throw new Error(`No step ${key}`);
  return step;
}

const settle = (interview: Interview, key: string, state: 'open' | 'done' | 'dropped', today: string) =>
  settleStep(interview, stepOf(interview, key, today), state, today);

const move = (interview: Interview, key: string, date: string, today = '2026-11-24') =>
  moveStep(interview, stepOf(interview, key, today), date);

describe('a step that is taken up again', () => {
  const reopening = (interview: Interview, key: string, today: string) => stepOf(interview, key, today).reopening;
  const asked = withSent(['stranger 2026-11-23']);

  it('is there again, under a new number where a later one of its kind is done', () => {
    const twice = settle(settle(MET, 'update-1', 'done', '2027-03-05'), 'update-2', 'done', '2027-06-07');
    expect(plan(twice, '2027-06-08')).toContain('2027-09-07 update-3 later');
    const again = settle(twice, 'update-1', 'open', '2027-06-08');
    expect(plan(again, '2027-06-08').filter((line) => line.includes('update'))).toEqual([
      '2027-06-07 update-2 done',
      '2027-09-07 update-3 later',
    ]);
  });

  it('is not offered where it would vanish: after an answer, a talk, a no, or what took its place', () => {
    const dropped = settle(asked, 'nudge-1', 'dropped', '2026-12-02');
    expect(reopening(dropped, 'nudge-1', '2026-12-03')).toBe('possible');
    expect(reopening(heardOn(dropped, '2026-12-03'), 'nudge-1', '2026-12-03')).toBe('needless');
    expect(reopening(withSent(['stranger 2026-11-23', 'said-no 2026-12-03'], dropped), 'nudge-1', '2026-12-03')).toBe(
      'needless',
    );
    const both = settle(settle(asked, 'nudge-1', 'done', '2026-12-02'), 'nudge-2', 'done', '2026-12-11');
    expect([reopening(both, 'nudge-1', '2026-12-12'), reopening(both, 'nudge-2', '2026-12-12')]).toEqual([
      'needless',
      'possible',
    ]);
    const confirmed = settle(MET, 'confirm', 'dropped', '2026-12-02');
    expect(reopening(confirmed, 'confirm', '2026-12-03')).toBe('possible');
    expect(reopening(confirmed, 'confirm', '2026-12-04')).toBe('needless');
  });
});

describe('own next steps', () => {
  const own = {
    ...emptyInterview(),
    debrief: {
      ...emptyInterview().debrief,
      nextSteps: [
        { id: 'n1', text: 'book a medical', date: '2026-12-10', isDone: false },
        { id: 'n2', text: 'sleep', date: '', isDone: false },
      ],
    },
  };

  it('are in the plan on their day, and late after it', () => {
    expect(plan(own, '2026-12-10')).toEqual(['2026-12-10 next-step-n1 due']);
    expect(plan(own, '2026-12-11')).toEqual(['2026-12-10 next-step-n1 overdue']);
  });

  it('are dropped, and taken up again by hand or with another day', () => {
    const dropped = settle(own, 'next-step-n1', 'dropped', '2026-12-09');
    expect(plan(dropped, '2026-12-11')).toEqual(['2026-12-10 next-step-n1 dropped']);
    expect(stepOf(dropped, 'next-step-n1', '2026-12-11').reopening).toBe('possible');
    expect(settle(dropped, 'next-step-n1', 'open', '2026-12-11')).toEqual(own);
    expect(plan(settle(dropped, 'next-step-n1', 'done', '2026-12-11'), '2026-12-11')).toEqual([
      '2026-12-10 next-step-n1 done',
    ]);
    expect(plan(move(dropped, 'next-step-n1', '2026-12-20'), '2026-12-11')).toEqual(['2026-12-20 next-step-n1 later']);
  });

  it('are moved and done where they are kept', () => {
    const done = settle(own, 'next-step-n1', 'done', '2026-12-10');
    expect(done.debrief.nextSteps[0]?.isDone).toBe(true);
    expect(plan(done, '2026-12-11')).toEqual(['2026-12-10 next-step-n1 done']);
    expect(move(own, 'next-step-n1', '2026-12-20').debrief.nextSteps[0]?.date).toBe('2026-12-20');
    expect(move(own, 'next-step-n1', '')).toEqual(own);
    expect(settle(done, 'next-step-n1', 'open', '2026-12-11')).toEqual(own);
  });
});
