import { spanOf, type CalendarEntry } from './calendar-entry.ts';

/** Longest address that is given. Google's mail links fail from about 4,000 characters on; its calendar tells no limit. */
export const GOOGLE_LINK_MOST = 4_000;

/**
 * The address at which Google Calendar offers to add an entry. Where it would be too long, the description stays out;
 * null where it is too long even so, or where the entry has no time or is to leave the calendar. It carries no alarm: Google uses the visitor’s own.
 */
export function googleCalendarLink(entry: CalendarEntry): string | null {
  const span = spanOf(entry);
  if (span === null || entry.kind === 'canceled') return null;
  const required = [
    ['action', 'TEMPLATE'],
    ['text', entry.title],
    ['dates', `${span.start}/${span.end}`],
  ] as const;
  const location = entry.location === '' ? [] : [['location', entry.location] as const];
  const details = entry.description === '' ? [] : [['details', entry.description] as const];
  const addresses = [
    [...required, ...location, ...details],
    [...required, ...location],
  ].map(addressOf);
  return addresses.find((address) => address.length <= GOOGLE_LINK_MOST) ?? null;
}

function addressOf(fields: readonly (readonly [name: string, value: string])[]): string {
  const query = fields.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&');
  return `https://calendar.google.com/calendar/render?${query}`;
}
