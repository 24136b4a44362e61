import { dayNumber } from './calendar-date.ts';

/** The milliseconds since 1970 of an instant (UTC, ISO 8601, ending in Z); null for any other text. */
export function instantNumber(instant: string): number | null {
  const parts = /^(.{10})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?Z$/.exec(instant);
  return parts?.[1] === undefined || dayNumber(parts[1]) === null ? null : Date.parse(instant);
}
