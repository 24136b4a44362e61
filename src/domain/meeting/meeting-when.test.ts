import { describe, expect, it } from 'vitest';
import { emptyInterview } from '../../../tests/fixtures/interviews.ts';
import type { Interview } from '../interview/interview.ts';
import { meetingWhen } from './meeting-when.ts';

const NOW = '2026-11-20T10:00:00.000Z';

function at(when: [date: string, time: string], zones: [mine: string, theirs: string], device = 'Europe/Lisbon') {
  const empty = emptyInterview();
  const [date, time] = when;
  const [myZone, contactZone] = zones;
  const interview: Interview = {
    ...empty,
    meeting: { ...empty.meeting, date, time },
    message: { ...empty.message, myZone, contactZone },
  };
  return { interview, when: meetingWhen(interview, device, NOW) };
}

const lines = ({ when }: ReturnType<typeof at>) => when.clocks.map(({ whose, text }) => `${whose}: ${text}`);

describe('the time of a meeting', () => {
  it('is told on both clocks, each with its day', () => {
    expect(lines(at(['2027-03-03', '21:30'], ['America/New_York', 'Europe/London'], 'America/New_York'))).toEqual([
      'Their clock: Thursday, March 4, 2027, 2:30 AM in London',
      'Your clock: Wednesday, March 3, 2027, 9:30 PM in New York',
    ]);
    expect(lines(at(['2027-03-03', '09:00'], ['', 'Asia/Kolkata']))).toEqual([
      'Their clock: Wednesday, March 3, 2027, 2:30 PM in Kolkata',
      'Your clock: Wednesday, March 3, 2027, 9:00 AM in Lisbon',
    ]);
  });

  it('is one line where the clocks are the same, or theirs is not known', () => {
    expect(lines(at(['2027-03-03', '09:00'], ['', 'Europe/Lisbon']))).toEqual([
      'Your clock and theirs: Wednesday, March 3, 2027, 9:00 AM in Lisbon',
    ]);
    expect(lines(at(['2027-03-03', '09:00'], ['', '']))).toEqual([
      'Your clock: Wednesday, March 3, 2027, 9:00 AM in Lisbon',
    ]);
  });

  it('is nothing while day or hour is open', () => {
    expect(at(['', '09:00'], ['', '']).when).toEqual({ clocks: [], question: null, notes: [] });
    expect(at(['2027-03-03', ''], ['', '']).when.clocks).toEqual([]);
  });

  it('stays what was typed on a device that has moved, and says so', () => {
    const moved = at(['2027-03-03', '09:00'], ['Europe/Lisbon', ''], 'America/New_York');
    expect(lines(moved)).toEqual(['Your clock: Wednesday, March 3, 2027, 9:00 AM in Lisbon']);
    expect(moved.when.notes).toEqual([
      'This device is set to New York now. The time stands on the clocks of Lisbon, as you typed it.',
    ]);
  });

  it('is asked about where the clocks are changed, also after the answer', () => {
    const { interview, when } = at(['2026-10-25', '02:30'], ['Europe/Berlin', ''], 'Europe/Berlin');
    expect(when.question?.why).toBe('overlap');
    expect(when.clocks).toEqual([]);
    const chosen = { ...interview, meeting: { ...interview.meeting, choice: 'later' as const } };
    const told = meetingWhen(chosen, 'Europe/Berlin', NOW);
    expect(told.clocks[0]?.text).toBe('Sunday, October 25, 2026, 2:30 AM in Berlin, after the clocks go back');
    expect(told.question?.why).toBe('overlap');
    expect(told.notes).toEqual(['This time has passed.']);
    expect(at(['2027-03-28', '02:30'], ['Europe/Berlin', ''], 'Europe/Berlin').when.question?.why).toBe('gap');
  });

  it('names a zone that nobody knows, and counts without it', () => {
    const theirs = at(['2027-03-03', '09:00'], ['', 'Mars/Phobos']);
    expect(lines(theirs)).toEqual(['Your clock: Wednesday, March 3, 2027, 9:00 AM in Lisbon']);
    expect(theirs.when.notes[0]).toContain('“Mars/Phobos”');
    expect(at(['', ''], ['Mars/Phobos', '']).when.notes).toHaveLength(1);
  });

  it('is none on a day that there is not', () => {
    expect(at(['2026-02-30', '09:00'], ['', '']).when).toMatchObject({ clocks: [], notes: ['There is no such day.'] });
  });
});
