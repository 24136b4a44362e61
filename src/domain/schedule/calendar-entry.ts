import { instantNumber } from './instant.ts';
import { addDays } from './calendar-date.ts';

interface EntryText {
  /** Stays the same for as long as it is the same thing, so that a second import changes the first. */
  id: string;
  /** How often it was changed since it was first given out, from 0. */
  sequence: number;
  title: string;
  /** May be empty. */
  description: string;
  /** May be empty. */
  location: string;
  /** Minutes from the start to the alarm: -15 is a quarter of an hour before, 540 nine in the morning of a whole day. */
  alarm: number | null;
}

/**
 * What stands in a calendar: an event from an instant on (UTC, ISO 8601), or a reminder on a whole day ("2026-12-03");
 * or such a reminder that is to leave it.
 */
export type CalendarEntry =
  | (EntryText & { kind: 'event'; start: string; minutes: number })
  | (EntryText & { kind: 'all-day' | 'canceled'; date: string });

/** Start and end as calendars write them; the end is not part of the entry any more. */
export type Span = { kind: 'instants' | 'dates'; start: string; end: string };

/** When an entry is: "20260303T170000Z" or "20261203". Null where it has no such time. */
export function spanOf(entry: CalendarEntry): Span | null {
  if (entry.kind !== 'event') {
    const after = addDays(entry.date, 1);
    return after === null ? null : { kind: 'dates', start: digits(entry.date), end: digits(after) };
  }
  const start = instantNumber(entry.start);
  if (start === null || !(entry.minutes > 0 && entry.minutes <= 10_000)) return null;
  return { kind: 'instants', start: stampOf(start), end: stampOf(start + entry.minutes * 60_000) };
}

/** An instant (milliseconds since 1970) as calendars write it, in UTC and whole seconds: "20260303T170000Z". */
export function stampOf(milliseconds: number): string {
  return `${digits(new Date(milliseconds).toISOString().slice(0, 19))}Z`;
}

function digits(text: string): string {
  return text.replaceAll(/[-:]/g, '');
}
