/** The days of a week, in the order in which a calendar of the United States shows them. */
export const WEEKDAY_IDS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

export type Weekday = (typeof WEEKDAY_IDS)[number];

/** Milliseconds of a day of 24 hours. */
export const DAY = 86_400_000;

/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 4;

/**
 * The number of a calendar date, "2026-12-03": whole days since 1970-01-01. Null for text that is no date of the years
 * 1000 to 9998; 9999 is left out, so that the next day always has a year of four digits.
 */
export function dayNumber(date: string): number | null {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(date)) return null;
  const instant = Date.parse(`${date}T00:00:00Z`);
  // Some browsers read February 30 as March 2.
  return Number.isNaN(instant) || dateOfDay(instant / DAY) !== date ? null : instant / DAY;
}

/** The calendar date of a number of whole days since 1970-01-01; null outside of the years 1000 to 9998. */
export function dateOfDay(day: number): string | null {
  const instant = new Date(day * DAY);
  const year = instant.getUTCFullYear();
  return year >= 1000 && year <= 9998 ? instant.toISOString().slice(0, 10) : null;
}

/** The date some whole days later, or earlier where `days` is negative; null where there is no such date. */
export function addDays(date: string, days: number): string | null {
  const day = dayNumber(date);
  return day === null ? null : dateOfDay(day + days);
}

/**
 * The date some whole months later, or earlier where `months` is negative. Where that month is too short, its last day:
 * one month after 2026-01-31 is 2026-02-28. Null where there is no such date.
 */
export function addMonths(date: string, months: number): string | null {
  if (dayNumber(date) === null) return null;
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const first = Date.UTC(year, month - 1 + months, 1);
  const last = Date.UTC(year, month + months, 0);
  return dateOfDay(Math.min(first / DAY + dayOfMonth - 1, last / DAY));
}

/** The weekday of a date; null for text that is no date. */
export function weekdayOf(date: string): Weekday | null {
  const day = dayNumber(date);
  return day === null ? null : weekdayOfDay(day);
}

/** The weekday of a number of whole days since 1970-01-01. */
export function weekdayOfDay(day: number): Weekday {
  const place = (((day + FIRST_WEEKDAY) % 7) + 7) % 7;
  return WEEKDAY_IDS[place] ?? 'sunday';
}
