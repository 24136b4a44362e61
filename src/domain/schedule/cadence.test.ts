import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import { USUAL_REST, isBusinessDay, countBusinessDays, type Rest } from './business-days.ts';
import { stepsAroundMeeting, stepsWhileUnanswered } from './cadence.ts';
import { addDays } from './calendar-date.ts';

const DUBAI: Rest = { weekend: new Set(['friday', 'saturday']), daysOff: ['2026-12-31'] };

const anyDate = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01', days) ?? '');

function datesOf(steps: readonly { id: string; date: string }[]): string[] {
  return steps.map(({ id, date }) => `${date} ${id}`);
}

describe('while nobody answers', () => {
  it('there are two nudges, seven business days apart, and then the close', () => {
    expect(stepsWhileUnanswered(['2026-11-23'], TOOL_NORMS, USUAL_REST)).toEqual([
      {
        id: 'nudge-1',
        date: '2026-12-02',
        why: 'Seven business days without an answer. One short, friendly nudge is fine.',
      },
      {
        id: 'nudge-2',
        date: '2026-12-11',
        why: 'Seven business days after the first nudge. This one is the last, and it closes kindly.',
      },
      {
        id: 'close',
        date: '2026-12-22',
        why: 'Three messages without an answer: let it rest. Silence is no verdict on you.',
      },
    ]);
  });

  it('a nudge that was sent late moves what follows', () => {
    expect(datesOf(stepsWhileUnanswered(['2026-11-23', '2026-12-04'], TOOL_NORMS, USUAL_REST))).toEqual([
      '2026-12-15 nudge-2',
      '2026-12-24 close',
    ]);
    expect(datesOf(stepsWhileUnanswered(['2026-12-15', '2026-11-23', '2026-12-04'], TOOL_NORMS, USUAL_REST))).toEqual([
      '2026-12-24 close',
    ]);
  });

  it('weekends and days off are those of the asker', () => {
    expect(datesOf(stepsWhileUnanswered(['2026-12-24'], TOOL_NORMS, DUBAI))).toEqual([
      '2027-01-05 nudge-1',
      '2027-01-14 nudge-2',
      '2027-01-25 close',
    ]);
  });

  it('the numbers come from the norms', () => {
    const brisk = { ...TOOL_NORMS, nudges: { most: 1, businessDays: 1 } };
    const [nudge, close] = stepsWhileUnanswered(['2026-11-23'], brisk, USUAL_REST);
    expect(nudge?.why).toContain('One business day without');
    expect(close).toMatchObject({ id: 'close', date: '2026-11-25' });
    expect(close?.why).toContain('Two messages');
    const fewer = { ...TOOL_NORMS, messagesUnanswered: { most: 2 } };
    expect(stepsWhileUnanswered(['2026-11-23'], fewer, USUAL_REST).map(({ id }) => id)).toEqual(['nudge-1', 'close']);
    const many = { ...TOOL_NORMS, nudges: { most: 5, businessDays: 7 }, messagesUnanswered: { most: 9 } };
    const steps = stepsWhileUnanswered(['2026-11-23'], many, USUAL_REST);
    expect(steps.map(({ id }) => id)).toEqual(['nudge-1', 'nudge-2', 'close']);
    expect(steps.at(-1)?.why).toContain('Three messages');
    const none = { ...TOOL_NORMS, nudges: { most: 0, businessDays: 7 } };
    expect(datesOf(stepsWhileUnanswered(['2026-11-23'], none, USUAL_REST))).toEqual(['2026-12-02 close']);
  });

  it('more messages than the norm allows are counted as they are', () => {
    const sent = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'];
    const steps = stepsWhileUnanswered(sent, TOOL_NORMS, USUAL_REST);
    expect(steps.map(({ id }) => id)).toEqual(['close']);
    expect(steps[0]?.why).toContain('Four messages');
  });

  it('nothing sent means nothing to do', () => {
    expect(stepsWhileUnanswered([], TOOL_NORMS, USUAL_REST)).toEqual([]);
    expect(stepsWhileUnanswered(['yesterday', '2026-02-30'], TOOL_NORMS, USUAL_REST)).toEqual([]);
  });

  it('each step is a business day, as many business days after the last as the norm says', () => {
    fc.assert(
      fc.property(anyDate, (sent) => {
        const steps = stepsWhileUnanswered([sent], TOOL_NORMS, DUBAI);
        let before = sent;
        for (const { date } of steps) {
          expect(isBusinessDay(date, DUBAI)).toBe(true);
          expect(countBusinessDays(before, date, DUBAI)).toBe(7);
          before = date;
        }
        expect(steps).toHaveLength(3);
      }),
    );
  });
});

describe('around a meeting', () => {
  const met = '2026-12-03';

  it('there are a confirmation, a thank-you, a report, an update, and the quiet end', () => {
    expect(stepsAroundMeeting({ met, lastUpdate: null, lastHeard: null }, TOOL_NORMS, USUAL_REST)).toEqual([
      {
        id: 'confirm',
        date: '2026-12-02',
        why: 'One day before: confirm the time and its zone, and give your phone number.',
      },
      {
        id: 'thank-you',
        date: '2026-12-04',
        why: 'Within 24 hours of the talk. A late thank-you is better than none.',
      },
      {
        id: 'report-back',
        date: '2026-12-31',
        why: 'Four to six weeks after the talk: say what became of their advice, if you have acted on it.',
      },
      {
        id: 'update',
        date: '2027-03-03',
        why: 'About three months since they last had your news: a few lines on where you are now.',
      },
      {
        id: 'quiet-end',
        date: '2027-12-03',
        why: 'One year without a word from them: stop the updates here. You may write again when you have a new reason.',
      },
    ]);
  });

  it('a thank-you does not wait for Monday, a report does', () => {
    const friday = { met: '2026-12-04', lastUpdate: null, lastHeard: null };
    const steps = datesOf(stepsAroundMeeting(friday, TOOL_NORMS, { ...USUAL_REST, daysOff: ['2027-01-01'] }));
    expect(steps.slice(0, 3)).toEqual(['2026-12-03 confirm', '2026-12-05 thank-you', '2027-01-04 report-back']);
  });

  it('each update is counted from the last one, and the end from the last word of the contact', () => {
    const later = { met, lastUpdate: '2027-03-05', lastHeard: '2027-03-08' };
    expect(datesOf(stepsAroundMeeting(later, TOOL_NORMS, USUAL_REST)).slice(3)).toEqual([
      '2027-06-07 update',
      '2028-03-08 quiet-end',
    ]);
  });

  it('no update is due after the quiet end', () => {
    const silent = { met, lastUpdate: '2027-10-01', lastHeard: null };
    expect(datesOf(stepsAroundMeeting(silent, TOOL_NORMS, USUAL_REST)).slice(3)).toEqual(['2027-12-03 quiet-end']);
  });

  it('what was before the meeting does not count', () => {
    const before = { met, lastUpdate: '2026-01-01', lastHeard: '2026-11-30' };
    expect(stepsAroundMeeting(before, TOOL_NORMS, USUAL_REST)).toEqual(
      stepsAroundMeeting({ met, lastUpdate: null, lastHeard: null }, TOOL_NORMS, USUAL_REST),
    );
  });

  it('the end of a month and the 29th of February have a date some months later', () => {
    const leap = { met: '2028-02-29', lastUpdate: '2028-11-30', lastHeard: '2028-08-31' };
    expect(datesOf(stepsAroundMeeting(leap, TOOL_NORMS, USUAL_REST)).slice(3)).toEqual([
      '2029-02-28 update',
      '2029-08-31 quiet-end',
    ]);
    expect(datesOf(stepsAroundMeeting({ ...leap, lastHeard: null }, TOOL_NORMS, USUAL_REST)).slice(3)).toEqual([
      '2029-02-28 quiet-end',
    ]);
  });

  it('no date means nothing to do', () => {
    expect(stepsAroundMeeting({ met: '', lastUpdate: null, lastHeard: null }, TOOL_NORMS, USUAL_REST)).toEqual([]);
  });

  it('the steps are in order, whatever came after', () => {
    fc.assert(
      fc.property(anyDate, fc.option(anyDate), fc.option(anyDate), (day, lastUpdate, lastHeard) => {
        const steps = stepsAroundMeeting({ met: day, lastUpdate, lastHeard }, TOOL_NORMS, DUBAI);
        const dates = steps.map(({ date }) => date);
        expect(dates).toEqual(dates.toSorted());
        expect(steps.map(({ id }) => id)).toEqual(expect.arrayContaining(['confirm', 'thank-you', 'quiet-end']));
      }),
    );
  });
});
