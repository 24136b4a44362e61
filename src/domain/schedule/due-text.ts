import { formatDay } from './format-meeting.ts';

/** When something is to be done, in words; both are calendar days, "2026-12-03". */
export function dueText(day: string, today: string): string {
  if (day > today) return `on ${formatDay(day)}`;
  return day === today ? 'today' : `since ${formatDay(day)}`;
}
