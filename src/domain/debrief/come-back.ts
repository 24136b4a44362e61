import type { Interview } from '../interview/interview.ts';
import { interviewName } from '../interview/interview-name.ts';
import type { CalendarEntry } from '../schedule/calendar-entry.ts';
import { instantNumber } from '../schedule/instant.ts';

/** Minutes from midnight to the alarm: nine in the morning. */
const MORNING = 540;

/**
 * A reminder to come back for the verdict on a whole day ("2026-12-04"). Given out again at `now` (UTC, ISO 8601) it has
 * the same id and a higher sequence, so that a second import changes the first.
 */
export function comeBackEntry(interview: Interview, date: string, now: string): CalendarEntry {
  const passed = (instantNumber(now) ?? 0) - (instantNumber(interview.createdAt) ?? 0);
  return {
    kind: 'all-day',
    id: `${interview.id}-verdict`,
    sequence: Math.max(0, Math.floor(passed / 1000)),
    title: `What do you make of it? ${interviewName(interview)}`,
    description: 'Read your debrief again. It now asks which way you lean, and why.',
    location: '',
    alarm: MORNING,
    date,
  };
}
