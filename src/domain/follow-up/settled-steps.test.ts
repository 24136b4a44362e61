import { describe, expect, it } from 'vitest';
import { meetingOn, movedTo, planOn, settledOn, stepOn, withSent } from '../../../tests/fixtures/follow-up.ts';
import { emptyInterview } from '../../../tests/fixtures/interviews.ts';
import type { Interview } from '../interview/interview.ts';
import { heardOn } from './change-step.ts';

const MET = meetingOn('2026-12-03');

describe('a step that is taken up again', () => {
  const reopening = (interview: Interview, key: string, today: string) => stepOn(interview, key, today).reopening;
  const asked = withSent(['stranger 2026-11-23']);

  it('is there again, under a new number where a later one of its kind is done', () => {
    const twice = settledOn(settledOn(MET, 'update-1', 'done', '2027-03-05'), 'update-2', 'done', '2027-06-07');
    expect(planOn(twice, '2027-06-08')).toContain('2027-09-07 update-3 later');
    const again = settledOn(twice, 'update-1', 'open', '2027-06-08');
    expect(planOn(again, '2027-06-08').filter((line) => line.includes('update'))).toEqual([
      '2027-06-07 update-2 done',
      '2027-09-07 update-3 later',
    ]);
  });

  it('is not offered where it would vanish: after an answer, a talk, a no, or what took its place', () => {
    const dropped = settledOn(asked, 'nudge-1', 'dropped', '2026-12-02');
    expect(reopening(dropped, 'nudge-1', '2026-12-03')).toBe('possible');
    expect(reopening(heardOn(dropped, '2026-12-03'), 'nudge-1', '2026-12-03')).toBe('needless');
    expect(reopening(withSent(['stranger 2026-11-23', 'said-no 2026-12-03'], dropped), 'nudge-1', '2026-12-03')).toBe(
      'needless',
    );
    const both = settledOn(settledOn(asked, 'nudge-1', 'done', '2026-12-02'), 'nudge-2', 'done', '2026-12-11');
    expect([reopening(both, 'nudge-1', '2026-12-12'), reopening(both, 'nudge-2', '2026-12-12')]).toEqual([
      'needless',
      'possible',
    ]);
    const confirmed = settledOn(MET, 'confirm', 'dropped', '2026-12-02');
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
    expect(planOn(own, '2026-12-10')).toEqual(['2026-12-10 next-step-n1 due']);
    expect(planOn(own, '2026-12-11')).toEqual(['2026-12-10 next-step-n1 overdue']);
  });

  it('are dropped, and taken up again by hand or with another day', () => {
    const dropped = settledOn(own, 'next-step-n1', 'dropped', '2026-12-09');
    expect(planOn(dropped, '2026-12-11')).toEqual(['2026-12-10 next-step-n1 dropped']);
    expect(stepOn(dropped, 'next-step-n1', '2026-12-11').reopening).toBe('possible');
    expect(settledOn(dropped, 'next-step-n1', 'open', '2026-12-11')).toEqual(own);
    expect(planOn(settledOn(dropped, 'next-step-n1', 'done', '2026-12-11'), '2026-12-11')).toEqual([
      '2026-12-10 next-step-n1 done',
    ]);
    expect(planOn(movedTo(dropped, 'next-step-n1', '2026-12-20'), '2026-12-11')).toEqual([
      '2026-12-20 next-step-n1 later',
    ]);
  });

  it('are moved and done where they are kept', () => {
    const done = settledOn(own, 'next-step-n1', 'done', '2026-12-10');
    expect(done.debrief.nextSteps[0]?.isDone).toBe(true);
    expect(planOn(done, '2026-12-11')).toEqual(['2026-12-10 next-step-n1 done']);
    expect(movedTo(own, 'next-step-n1', '2026-12-20').debrief.nextSteps[0]?.date).toBe('2026-12-20');
    expect(movedTo(own, 'next-step-n1', '')).toEqual(own);
    expect(settledOn(done, 'next-step-n1', 'open', '2026-12-11')).toEqual(own);
  });
});
