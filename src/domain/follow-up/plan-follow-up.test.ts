import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInterview } from '../../../tests/fixtures/any-interview.ts';
import {
  contextOn,
  meetingOn,
  MESSAGE_FACTS,
  movedTo,
  planOn,
  settledOn,
  stepOn,
  withSent,
} from '../../../tests/fixtures/follow-up.ts';
import { fullTalk } from '../../../tests/fixtures/full-notes.ts';
import { ME } from '../../../tests/fixtures/interviews.ts';
import type { Interview } from '../interview/interview.ts';
import { addDays, dayNumber } from '../schedule/calendar-date.ts';
import { heardOn, moveStep, settleStep } from './change-step.ts';
import { planFollowUp } from './plan-follow-up.ts';
import { restOf } from './rest-of.ts';

const MET = meetingOn('2026-12-03');

describe('while no answer has come', () => {
  const asked = withSent(['stranger 2026-11-23']);

  it('there are two nudges and a close, each with its message', () => {
    expect(planOn(asked, '2026-12-02')).toEqual([
      '2026-12-02 nudge-1 due',
      '2026-12-11 nudge-2 later',
      '2026-12-22 close later',
    ]);
    expect(planFollowUp(asked, contextOn('2026-12-02')).map(({ situation }) => situation)).toEqual([
      'nudge-1',
      'nudge-2',
      null,
    ]);
  });

  it('a step opens no message that there is not', () => {
    const few = { ...contextOn('2026-12-02'), messages: MESSAGE_FACTS.slice(0, 1) };
    expect(planFollowUp(asked, few).map(({ situation }) => situation)).toEqual([null, null, null]);
  });

  it('a nudge that was sent, or marked as done, moves the next one', () => {
    const sent = withSent(['stranger 2026-11-23', 'nudge-1 2026-12-04']);
    expect(planOn(sent, '2026-12-04')).toEqual(['2026-12-15 nudge-2 later', '2026-12-24 close later']);
    expect(planOn(settledOn(asked, 'nudge-1', 'done', '2026-12-04'), '2026-12-05')).toEqual([
      '2026-12-04 nudge-1 done',
      '2026-12-15 nudge-2 later',
      '2026-12-24 close later',
    ]);
  });

  it('a nudge that was moved moves what follows', () => {
    expect(planOn(movedTo(asked, 'nudge-1', '2026-12-09'), '2026-12-09')).toEqual([
      '2026-12-09 nudge-1 due',
      '2026-12-18 nudge-2 later',
      '2026-12-29 close later',
    ]);
    expect(planOn(movedTo(asked, 'nudge-1', '2026-12-09'), '2026-12-10')[0]).toBe('2026-12-09 nudge-1 overdue');
  });

  it('a nudge that was dropped leaves the others, and nobody counts messages that were not sent', () => {
    const dropped = settledOn(asked, 'nudge-1', 'dropped', '2026-12-02');
    expect(planOn(dropped, '2026-12-02')).toEqual([
      '2026-12-02 nudge-1 dropped',
      '2026-12-11 nudge-2 later',
      '2026-12-22 close later',
    ]);
    expect(stepOn(dropped, 'close', '2026-12-02').why).not.toContain('Three messages');
    expect(stepOn(asked, 'close', '2026-12-02').why).toContain('Three messages');
  });

  it('a word from them ends it, and so does a yes, a no or a day for the talk', () => {
    expect(planOn(heardOn(asked, '2026-11-25'), '2026-12-02')).toEqual([]);
    expect(planOn(heardOn(asked, '2026-11-20'), '2026-12-02')).toHaveLength(3);
    expect(planOn(withSent(['stranger 2026-11-23', 'said-yes 2026-11-25']), '2026-12-02')).toEqual([]);
    expect(planOn(withSent(['stranger 2026-11-23', 'said-no 2026-11-25'], MET), '2026-12-02')).toEqual([]);
    expect(planOn(withSent(['stranger 2026-11-23'], MET), '2026-11-24')[0]).toBe('2026-12-02 confirm later');
  });

  it('a request to the person who knows both, and a message that is gone, count for nothing', () => {
    expect(planOn(withSent(['shared-contact 2026-11-23']), '2026-12-02')).toEqual([]);
    expect(planOn(withSent(['older 2026-11-23']), '2026-12-02')).toEqual([]);
    expect(planOn(withSent(['stranger']), '2026-12-02')).toEqual([]);
  });
});

describe('around the talk', () => {
  it('there are confirmation, thank-you, report, update and the quiet end', () => {
    expect(planOn(MET, '2026-11-24')).toEqual([
      '2026-12-02 confirm later',
      '2026-12-04 thank-you later',
      '2026-12-31 report-back later',
      '2027-03-03 update-1 later',
      '2027-12-03 quiet-end-1 later',
    ]);
  });

  it('the day on which the talk began counts where it was not that of the meeting', () => {
    const talked = { ...MET, talk: { ...fullTalk([]), startedAt: '2026-12-05T10:00:00.000Z' } };
    expect(planOn(talked, '2026-12-05').slice(0, 1)).toEqual(['2026-12-06 thank-you later']);
  });

  it('a thank-you is due for a day, and then late', () => {
    const status = (today: string) => stepOn(MET, 'thank-you', today).status;
    expect(['2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06'].map(status)).toEqual([
      'later',
      'due',
      'due',
      'overdue',
    ]);
  });

  it('a report is late after its last week, an update never', () => {
    expect(stepOn(MET, 'report-back', '2027-01-14').status).toBe('due');
    expect(stepOn(MET, 'report-back', '2027-01-15').status).toBe('overdue');
    expect(stepOn(MET, 'update-1', '2027-10-01').status).toBe('due');
  });

  it('what was sent is done, on its day', () => {
    const sent = withSent(['confirm 2026-12-02', 'thank-you 2026-12-03', 'report-back 2027-01-07'], MET);
    expect(planOn(sent, '2027-01-08').slice(0, 3)).toEqual([
      '2026-12-02 confirm done',
      '2026-12-03 thank-you done',
      '2027-01-07 report-back done',
    ]);
    expect(planOn(withSent(['thank-you'], MET), '2026-12-09')[0]).toBe('2026-12-04 thank-you done');
  });

  it('what was marked as done can be taken up again, what was sent cannot', () => {
    const sent = withSent(['thank-you 2026-12-04'], MET);
    expect(stepOn(sent, 'thank-you', '2026-12-05')).toMatchObject({ status: 'done', reopening: 'was-sent' });
    const marked = settledOn(MET, 'thank-you', 'done', '2026-12-04');
    expect(stepOn(marked, 'thank-you', '2026-12-05')).toMatchObject({ status: 'done', reopening: 'possible' });
    expect(stepOn(MET, 'thank-you', '2026-12-05').reopening).toBeNull();
  });

  it('thanks that are overdue open the late thank-you, however far the step was moved', () => {
    const situation = (interview: Interview, today: string) => stepOn(interview, 'thank-you', today).situation;
    expect(['2026-12-03', '2026-12-05', '2026-12-06'].map((today) => situation(MET, today))).toEqual([
      'thank-you',
      'thank-you',
      'late-thank-you',
    ]);
    const moved = movedTo(MET, 'thank-you', '2026-12-20');
    expect(stepOn(moved, 'thank-you', '2026-12-08')).toMatchObject({ status: 'later', situation: 'late-thank-you' });
    expect(situation(withSent(['late-thank-you 2026-12-09'], MET), '2026-12-10')).toBe('thank-you');
    expect(stepOn(withSent(['late-thank-you 2026-12-09'], MET), 'thank-you', '2026-12-10').status).toBe('done');
    const few = {
      ...contextOn('2026-12-08'),
      messages: MESSAGE_FACTS.filter(({ situation: id }) => !id.startsWith('late')),
    };
    expect(planFollowUp(MET, few).find(({ key }) => key === 'thank-you')?.situation).toBe('thank-you');
  });

  it('nothing is confirmed after the talk, and a talk that was put off is confirmed again', () => {
    expect(planOn(MET, '2026-12-04')[0]).toBe('2026-12-04 thank-you due');
    const confirmed = withSent(['confirm 2026-12-02'], MET);
    expect(planOn(meetingOn('2027-01-12', confirmed), '2026-12-03')[0]).toBe('2027-01-11 confirm later');
    const marked = settledOn(MET, 'confirm', 'done', '2026-12-02');
    expect(planOn(marked, '2026-12-03')[0]).toBe('2026-12-02 confirm done');
    expect(planOn(meetingOn('2027-01-12', marked), '2026-12-03')[0]).toBe('2027-01-11 confirm later');
  });

  it('a step can be moved, dropped, done, and taken up again', () => {
    expect(planOn(movedTo(MET, 'thank-you', '2026-12-07'), '2026-12-08')).toContain('2026-12-07 thank-you overdue');
    expect(planOn(settledOn(MET, 'report-back', 'dropped', '2026-12-04'), '2026-12-04')).toContain(
      '2026-12-31 report-back dropped',
    );
    const done = settledOn(MET, 'thank-you', 'done', '2026-12-03');
    expect(planOn(done, '2026-12-06')[0]).toBe('2026-12-03 thank-you done');
    expect(settledOn(done, 'thank-you', 'open', '2026-12-06')).toEqual(MET);
    expect(movedTo(movedTo(MET, 'thank-you', '2026-12-07'), 'thank-you', '')).toEqual(MET);
    expect(movedTo(MET, 'thank-you', '2026-12-04')).toEqual(MET);
    expect(movedTo(MET, 'thank-you', 'tomorrow')).toBe(MET);
  });

  it('a move is void, and said to be, once the talk has another day; what was done stays done', () => {
    const moved = movedTo(MET, 'thank-you', '2026-12-07');
    expect(stepOn(moved, 'thank-you', '2026-12-03')).toMatchObject({ isMoved: true, note: '' });
    const later = meetingOn('2026-12-10', moved);
    expect(stepOn(later, 'thank-you', '2026-12-03')).toMatchObject({
      date: '2026-12-11',
      isMoved: false,
      note: expect.stringContaining('another day'),
    });
    const done = meetingOn('2026-12-02', settledOn(MET, 'thank-you', 'done', '2026-12-03'));
    expect(stepOn(done, 'thank-you', '2026-12-09').status).toBe('done');
  });

  it('updates come again, each with a name of its own, until the quiet end', () => {
    const first = settledOn(MET, 'update-1', 'done', '2027-03-05');
    expect(planOn(first, '2027-03-05')).toContain('2027-06-07 update-2 later');
    expect(planOn(settledOn(MET, 'update-1', 'dropped', '2027-03-05'), '2027-03-05')).toContain(
      '2027-06-03 update-2 later',
    );
    expect(planOn(withSent(['update 2027-03-05'], MET), '2027-03-05')).toContain('2027-06-07 update-2 later');
    expect(planOn(heardOn(first, '2027-03-09'), '2027-03-10')).toContain('2028-03-09 quiet-end-1 later');
    const ended = settledOn(first, 'quiet-end-1', 'done', '2027-12-03');
    expect(planOn(ended, '2027-12-03').filter((line) => line.includes('update-2'))).toEqual([]);
    expect(planOn(heardOn(ended, '2027-12-05'), '2027-12-06')).toContain('2027-06-07 update-2 due');
    const goesOn = settledOn(first, 'quiet-end-1', 'dropped', '2027-12-03');
    expect(planOn(goesOn, '2027-12-03')).toContain('2028-12-03 quiet-end-2 later');
  });
});

describe('a plan', () => {
  it('keeps to the days off of the asker', () => {
    const rest = restOf({ weekend: ['friday', 'saturday'], daysOff: ['2026-11-29'] });
    const [step] = planFollowUp(withSent(['stranger 2026-11-23']), { ...contextOn('2026-11-24'), rest });
    expect(step?.date).toBe('2026-12-03');
    expect(planOn(withSent(['stranger 2026-11-23']), '2026-11-24')[0]).toBe('2026-12-02 nudge-1 later');
    expect(
      restOf({ ...ME, weekend: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] }).weekend
        .size,
    ).toBe(2);
  });

  it('is in order, with a name for each step and a day that exists, whatever was saved', () => {
    const anyDay = fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2026-01-01', days) ?? '');
    const anySent = fc.array(fc.tuple(fc.constantFrom(...MESSAGE_FACTS), anyDay), { maxLength: 6 });
    fc.assert(
      fc.property(anyInterview, anySent, anyDay, (interview, sent, today) => {
        const noted = withSent(
          sent.map(([{ situation }, day]) => `${situation} ${day}`),
          interview,
        );
        const steps = planFollowUp(noted, contextOn(today));
        const dates = steps.map(({ date }) => date);
        expect(dates).toEqual(dates.toSorted());
        expect(dates.filter((date) => dayNumber(date) === null)).toEqual([]);
        for (const step of steps.filter(({ reopening }) => reopening === 'possible')) {
          const again = planFollowUp(settleStep(noted, step, 'open', today), contextOn(today));
          expect(again.some(({ kind, reopening }) => kind === step.kind && reopening === null)).toBe(true);
        }
        for (const { status, date, title } of steps) {
          expect(status !== 'due' && status !== 'overdue' ? true : date <= today).toBe(true);
          expect(title).not.toBe('');
        }
      }),
    );
  });

  it('can be changed step by step, and every change shows', () => {
    const anyDay = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-11-23', days) ?? '');
    const anyState = fc.constantFrom('done', 'dropped', 'open');
    fc.assert(
      fc.property(fc.nat({ max: 4 }), anyDay, anyState, anyDay, (place, day, state, today) => {
        const [step] = planFollowUp(MET, contextOn(today)).slice(place);
        fc.pre(step !== undefined && (state === 'done' || state === 'dropped'));
        if (!step) return;
        const moved = moveStep(MET, step, day);
        const after = planFollowUp(
          settleStep(moved, step, state === 'done' ? 'done' : 'dropped', today),
          contextOn(today),
        );
        const changed = after.find(({ key }) => key === step.key);
        expect(changed?.status).toBe(state);
        expect(planFollowUp(moved, contextOn(today)).find(({ key }) => key === step.key)?.date).toBe(day);
      }),
    );
  });
});
