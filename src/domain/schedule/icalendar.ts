import { spanOf, stampOf, type CalendarEntry, type Span } from './calendar-entry.ts';
import { contentLine, escapeText } from './content-line.ts';
import { instantNumber } from './instant.ts';

// cspell:ignore CANCELLED VCALENDAR PRODID CALSCALE VEVENT DTSTAMP DTSTART DTEND VALARM
const PRODUCT = '-//Twenty Good Minutes//Calendar//EN';

/**
 * A calendar file (iCalendar, RFC 5545) that adds entries to one’s own calendar, or changes them where they came from an
 * earlier file, or takes them out. It invites nobody: there is no METHOD and no ATTENDEE. Times are in UTC, so that no zone needs describing.
 * `now` is when the file is made (UTC, ISO 8601). Null where there is no entry, or one without a time.
 */
export function writeCalendar(entries: readonly CalendarEntry[], now: string): string | null {
  const made = instantNumber(now);
  const events = made === null ? [] : entries.map((entry) => writeEntry(entry, stampOf(made)));
  if (events.length === 0 || events.includes(null)) return null;
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', PRODUCT),
    contentLine('CALSCALE', 'GREGORIAN'),
    ...events,
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function writeEntry(entry: CalendarEntry, made: string): string | null {
  const span = spanOf(entry);
  if (span === null) return null;
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', escapeText(`${entry.id}@twenty-good-minutes`)),
    contentLine('DTSTAMP', made),
    contentLine('SEQUENCE', String(Math.max(0, Math.trunc(entry.sequence) || 0))),
    contentLine('STATUS', entry.kind === 'canceled' ? 'CANCELLED' : 'CONFIRMED'),
    ...spanLines(span),
    contentLine('SUMMARY', escapeText(entry.title)),
    ...(entry.description === '' ? [] : [contentLine('DESCRIPTION', escapeText(entry.description))]),
    ...(entry.location === '' ? [] : [contentLine('LOCATION', escapeText(entry.location))]),
    ...(entry.alarm === null ? [] : alarmLines(entry.alarm, entry.title)),
    contentLine('END', 'VEVENT'),
  ].join('');
}

function spanLines({ kind, start, end }: Span): string[] {
  if (kind === 'instants') return [contentLine('DTSTART', start), contentLine('DTEND', end)];
  return [
    contentLine('DTSTART;VALUE=DATE', start),
    contentLine('DTEND;VALUE=DATE', end),
    // A reminder does not make anybody busy.
    contentLine('TRANSP', 'TRANSPARENT'),
  ];
}

function alarmLines(minutes: number, title: string): string[] {
  const whole = Math.trunc(minutes) || 0;
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('TRIGGER', `${whole < 0 ? '-' : ''}PT${Math.abs(whole)}M`),
    contentLine('DESCRIPTION', escapeText(title)),
    contentLine('END', 'VALARM'),
  ];
}
