import { describe, expect, it } from 'vitest';
import { emptyInterview } from '../../../tests/fixtures/interviews.ts';
import type { Interview } from '../interview/interview.ts';
import { readMeetingTime } from './meeting-instant.ts';
import { setMeetingTime, setZones } from './set-when.ts';

const EMPTY = emptyInterview();

const inBerlin = (parts: Partial<Interview['message']> = {}): Interview => ({
  ...EMPTY,
  message: { ...EMPTY.message, myZone: 'Europe/Berlin', ...parts },
});

describe('the time of a meeting', () => {
  it('keeps the zone in which it was typed, so that it is the same on a device that has moved', () => {
    const dated = setMeetingTime(EMPTY, { date: '2026-12-03' }, 'Europe/Lisbon');
    expect(dated.message.myZone).toBe('');
    const timed = setMeetingTime(dated, { time: '14:30' }, 'Europe/Lisbon');
    expect(timed.message.myZone).toBe('Europe/Lisbon');
    const read = ['Europe/Lisbon', 'America/New_York'].map((zone) => readMeetingTime(timed, zone));
    expect(read).toEqual([
      { kind: 'said', at: '2026-12-03T14:30:00.000Z', text: 'Thu, Dec 3, 2:30 PM Lisbon' },
      { kind: 'said', at: '2026-12-03T14:30:00.000Z', text: 'Thu, Dec 3, 2:30 PM Lisbon' },
    ]);
  });

  it('never changes a zone that was chosen, and takes none that cannot be counted with', () => {
    expect(setMeetingTime(inBerlin(), { time: '14:30' }, 'Europe/Lisbon').message.myZone).toBe('Europe/Berlin');
    expect(setMeetingTime(EMPTY, { time: '14:30' }, null).message.myZone).toBe('');
    expect(setMeetingTime(EMPTY, { time: '14:30' }, 'Mars/Phobos').message.myZone).toBe('');
  });

  it('asks anew which of two is meant once day, hour or zone is another', () => {
    const chosen = { ...inBerlin(), meeting: { ...EMPTY.meeting, date: '2026-10-25', choice: 'later' as const } };
    expect(setMeetingTime(chosen, { time: '02:30' }, null).meeting).toMatchObject({ time: '02:30', choice: null });
    expect(setZones(chosen, { myZone: 'Europe/Paris' }).meeting.choice).toBeNull();
    expect(setZones(chosen, { contactZone: 'Europe/Paris' }).meeting.choice).toBe('later');
  });
});

it('another zone of one’s own makes every choice for proposed times void', () => {
  const proposedTimes = [{ date: '2026-10-25', time: '02:30', choice: 'later' as const }];
  const before = inBerlin({ proposedTimes });
  expect(setZones(before, { myZone: '' }).message).toMatchObject({ myZone: '', proposedTimes: [{ choice: null }] });
  expect(setZones(before, { contactZone: 'Asia/Kolkata' }).message).toMatchObject({
    contactZone: 'Asia/Kolkata',
    proposedTimes,
  });
});
