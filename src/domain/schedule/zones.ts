import { newerSpelling } from './renamed-zones.ts';
import { zoneClock } from './zone-clock.ts';

/**
 * Whether a text is the id of a zone that this browser can count with: "Europe/Paris", "UTC", in an older or a newer
 * spelling. Offsets ("+05:30") and abbreviations of three letters ("IST") are none: the first know no summer time, and
 * the second mean several zones.
 */
export function isZone(text: string): boolean {
  if (!/^[A-Za-z][\w+/-]{2,59}$/.test(text)) return false;
  return (text.length > 3 || text === 'UTC' || text === 'GMT') && zoneClock(text) !== null;
}

/** Whether two ids name one zone: "Europe/Kiev" and "Europe/Kyiv" do. */
export function isSameZone(one: string, other: string): boolean {
  return newerSpelling(one) === newerSpelling(other);
}
