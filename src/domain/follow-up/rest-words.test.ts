import { describe, expect, it } from 'vitest';
import { EMPTY_ME } from '../interview/me.ts';
import { restWords, WEEKDAYS, withDayOff, withFreeDay } from './rest-words.ts';

describe('the days on which no answer is expected', () => {
  it('are told in words, a day off that is still being typed left out', () => {
    expect(restWords(EMPTY_ME)).toBe('Saturday and Sunday');
    expect(restWords({ weekend: ['friday'], daysOff: ['2026-12-24', '2026-12-24', ''] })).toBe('Friday and 1 day off');
    expect(restWords({ weekend: ['sunday'], daysOff: ['2026-12-24', '2026-12-25'] })).toBe('Sunday and 2 days off');
    expect(restWords({ weekend: [], daysOff: [''] })).toBe('no day');
  });

  it('are chosen from a week that begins on Monday', () => {
    expect(WEEKDAYS.map(({ label }) => label)).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
  });

  it('change one by one', () => {
    expect(withFreeDay(EMPTY_ME, 'friday', true).weekend).toEqual(['sunday', 'friday', 'saturday']);
    expect(withFreeDay(EMPTY_ME, 'sunday', false).weekend).toEqual(['saturday']);
    const one = withDayOff(EMPTY_ME, 0, '2026-12-24');
    expect(withDayOff(withDayOff(one, 1, ''), 0, '2026-12-25').daysOff).toEqual(['2026-12-25', '']);
  });
});
