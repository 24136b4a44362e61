import { spellingsOf } from './renamed-zones.ts';

/**
 * What the clocks of a zone show at an instant. Both are milliseconds: the instant since 1970 in UTC, the answer as if
 * the zone were UTC. The difference of the two is the offset of the zone.
 */
export type ZoneClock = (instant: number) => number;

/** To make a formatter takes a thousand times longer than to use it. */
const made = new Map<string, ZoneClock>();

/** The clock of a zone by its IANA id, in an older or a newer spelling; null where this browser knows neither. */
export function zoneClock(zone: string): ZoneClock | null {
  const clock = made.get(zone) ?? makeClock(zone);
  if (clock !== null) made.set(zone, clock);
  return clock;
}

function makeClock(zone: string): ZoneClock | null {
  const format = spellingsOf(zone)
    .map(makeFormat)
    .find((one) => one !== null);
  if (!format) return null;
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  };
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
}
