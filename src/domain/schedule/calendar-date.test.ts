import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill/implementation';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dateOfDay, dayNumber, weekdayOf, WEEKDAY_IDS } from './calendar-date.ts';

const anyDate = fc.integer({ min: -300_000, max: 2_900_000 }).map((day) => dateOfDay(day) ?? '');

describe('a calendar date', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2028-02-29', 21_243],
    ['9998-12-31', 2_932_531],
  ])('%s is day %d', (date, day) => {
    expect(dayNumber(date)).toBe(day);
    expect(dateOfDay(day)).toBe(date);
  });

  it.each([
    '',
    'tomorrow',
    '2026-2-3',
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-15',
    '2026-12-00',
    '9999-01-01',
    '0999-12-31',
    '12026-01-01',
    ' 2026-12-03',
    '2026-12-03T10:00',
    '2026-12-03\n',
  ])('is not "%s"', (text) => {
    expect(dayNumber(text)).toBeNull();
    expect(weekdayOf(text)).toBeNull();
    expect(addDays(text, 1)).toBeNull();
    expect(addMonths(text, 1)).toBeNull();
  });

  it.each([2_932_532, 1e9, -400_000, Number.NaN, Number.POSITIVE_INFINITY])('does not exist for day %d', (day) => {
    expect(dateOfDay(day)).toBeNull();
  });

  it('ends with the year 9998', () => {
    expect(addDays('9998-12-31', 1)).toBeNull();
    expect(addMonths('9998-12-01', 1)).toBeNull();
  });
});

describe('against Temporal', () => {
  it('adds days and tells weekdays', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        const there = Temporal.PlainDate.from(date);
        expect(addDays(date, days)).toBe(there.add({ days }).toString());
        expect(weekdayOf(date)).toBe(WEEKDAY_IDS[there.dayOfWeek % 7]);
      }),
    );
  });

  it('adds months, and stays within a month that is shorter', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        expect(addMonths(date, months)).toBe(Temporal.PlainDate.from(date).add({ months }).toString());
      }),
    );
  });
});
