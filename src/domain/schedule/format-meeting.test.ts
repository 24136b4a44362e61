import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, formatTime } from './format-meeting.ts';

describe('a day in words', () => {
  it.each([
    ['2026-12-03', 'Thursday, December 3, 2026'],
    ['2027-01-01', 'Friday, January 1, 2027'],
    ['2028-02-29', 'Tuesday, February 29, 2028'],
    ['1999-12-31', 'Friday, December 31, 1999'],
  ])('of %s is "%s"', (day, text) => {
    expect(formatDay(day)).toBe(text);
  });

  it.each([
    '',
    'tomorrow',
    '2026-2-3',
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-15',
    '2026-12-00',
    '9999-99-99',
    '0026-12-03',
    '20266-12-03',
    ' 2026-12-03',
    '2026-12-03T10:00',
  ])('is empty for "%s", which is no day that a meeting can have', (day) => {
    expect(formatDay(day)).toBe('');
  });

  it('names the day that was chosen, in every time zone', () => {
    const anyDay = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, (day) => {
        const text = formatDay(day.toISOString().slice(0, 10));
        expect(text).toMatch(/^[A-Z][a-z]+day, [A-Z][a-z]+ \d{1,2}, \d{4}$/);
        expect(text).toContain(` ${day.getUTCDate()}, ${day.getUTCFullYear()}`);
      }),
    );
  });
});

describe('a time in words', () => {
  it.each([
    ['00:00', '12:00 AM'],
    ['09:05', '9:05 AM'],
    ['12:00', '12:00 PM'],
    ['14:30', '2:30 PM'],
    ['23:59', '11:59 PM'],
  ])('of %s is "%s"', (time, text) => {
    expect(formatTime(time)).toBe(text);
  });

  it.each(['', '24:00', '12:60', '9:05', '14:30:00', 'noon', '-1:30'])('is empty for "%s"', (time) => {
    expect(formatTime(time)).toBe('');
  });
});
