import { dateOfDay, dayNumber, weekdayOfDay, type Weekday } from './calendar-date.ts';

/** The days on which nobody is expected to answer. */
export interface Rest {
  weekend: ReadonlySet<Weekday>;
  /** Own days off, as dates "2026-12-25", in any order. */
  daysOff: readonly string[];
}

/** Saturday and Sunday, and no days off. */
export const USUAL_REST: Rest = { weekend: new Set(['saturday', 'sunday']), daysOff: [] };

/** The most business days that are added at once; about forty years. */
const BUSINESS_DAYS_MOST = 10_000;

/** Whether a date is a business day; false for text that is no date. */
export function isBusinessDay(date: string, rest: Rest): boolean {
  const day = dayNumber(date);
  return day !== null && !rest.weekend.has(weekdayOfDay(day)) && !rest.daysOff.includes(date);
}

/**
 * The date some business days later (a whole number, 0 or more): one business day after a Friday is a Monday. For 0 the
 * date itself where it is a business day, otherwise the next one. Null for no date, no such number, or no business days.
 */
export function addBusinessDays(date: string, businessDays: number, rest: Rest): string | null {
  const start = dayNumber(date);
  const isCount = Number.isInteger(businessDays) && businessDays >= 0 && businessDays <= BUSINESS_DAYS_MOST;
  if (start === null || !isCount || rest.weekend.size >= 7) return null;
  const off = daysOffSet(rest);
  const isBusiness = (day: number) => !rest.weekend.has(weekdayOfDay(day)) && !off.has(day);
  let day = start;
  for (let left = businessDays; left > 0;) {
    day += 1;
    if (isBusiness(day)) left -= 1;
  }
  while (!isBusiness(day)) day += 1;
  return dateOfDay(day);
}

/**
 * How many business days have passed from one date to another: those after `from`, up to and with `to`. From a Friday to
 * the Monday after it, 1. 0 where `to` is not later; null where one of them is no date.
 */
export function countBusinessDays(from: string, to: string, rest: Rest): number | null {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (first === null || last === null) return null;
  if (last <= first) return 0;
  const isWorkday = (day: number) => !rest.weekend.has(weekdayOfDay(day));
  const weeks = Math.floor((last - first) / 7);
  const workdays = weeks * (7 - rest.weekend.size);
  const beyond = Array.from({ length: (last - first) % 7 }, (_none, index) => last - index).filter(isWorkday);
  const off = [...daysOffSet(rest)].filter((day) => day > first && day <= last && isWorkday(day));
  return workdays + beyond.length - off.length;
}

function daysOffSet({ daysOff }: Rest): Set<number> {
  return new Set(daysOff.map(dayNumber).filter((day) => day !== null));
}
