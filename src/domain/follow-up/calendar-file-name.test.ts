import { expect, it } from 'vitest';
import { calendarFileName } from './calendar-file-name.ts';

it('a calendar file is named after what it holds and with whom', () => {
  expect(calendarFileName(['Thank-you', ' Beatriz / Duarte '])).toBe('thank-you-beatriz-duarte.ics');
  expect(calendarFileName(['talk', '🦭'])).toBe('talk.ics');
  expect(calendarFileName(['', '..'])).toBe('dates.ics');
});
