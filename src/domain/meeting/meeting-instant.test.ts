import { expect, it } from 'vitest';
import { emptyInterview } from '../../../tests/fixtures/interviews.ts';
import { readMeetingTime } from './meeting-instant.ts';

const EMPTY = emptyInterview();
const at = (date: string, time: string, choice: 'earlier' | 'later' | null = null) => ({
  ...EMPTY,
  meeting: { ...EMPTY.meeting, date, time, choice },
  message: { ...EMPTY.message, myZone: 'Europe/Lisbon', contactZone: 'Atlantic/Azores' },
});

it('a meeting is at an instant, told on the clocks of both', () => {
  expect(readMeetingTime(at('2026-12-03', '14:30'), 'Asia/Tokyo')).toEqual({
    kind: 'said',
    at: '2026-12-03T14:30:00.000Z',
    text: 'Thu, Dec 3, 1:30 PM Azores (2:30 PM Lisbon)',
  });
});

it('without a zone of one’s own, that of the device counts; a zone that nobody knows counts as none', () => {
  const bare = { ...at('2026-12-03', '14:30'), message: { ...EMPTY.message, myZone: 'Europe/Nowhere' } };
  expect(readMeetingTime(bare, 'Asia/Tokyo')).toMatchObject({ at: '2026-12-03T05:30:00.000Z' });
});

it('asks where the clocks are changed, until the asker chose', () => {
  expect(readMeetingTime(at('2026-10-25', '01:30'), '')).toMatchObject({ kind: 'ask', why: 'overlap' });
  expect(readMeetingTime(at('2026-10-25', '01:30', 'later'), '')).toMatchObject({ at: '2026-10-25T01:30:00.000Z' });
});

it.each([
  ['', '14:30', null],
  ['2026-12-03', '', null],
  ['9999-99-99', '14:30', { kind: 'invalid' }],
])('on "%s" at "%s" is %j', (date, time, reading) => {
  expect(readMeetingTime(at(date, time), '')).toEqual(reading);
});
