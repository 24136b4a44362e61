import { DAY, dayNumber } from './calendar-date.ts';
import { instantNumber } from './instant.ts';
import { zoneClock } from './zone-clock.ts';

/** What a calendar and a clock on the wall show: "2026-03-29" and "02:30". */
export interface WallTime {
  date: string;
  time: string;
}

/** The instant of a wall time, or why there is not one. Every instant is UTC, ISO 8601. */
export type WallTimeReading =
  | { kind: 'instant'; at: string }
  /** The clocks were put forward over it. Read as the length of the gap earlier (`before`) and later (`after`). */
  | { kind: 'gap'; before: string; after: string }
  /** The clocks were put back, so that it comes twice. */
  | { kind: 'overlap'; earlier: string; later: string }
  | { kind: 'invalid' }
  | { kind: 'unknown-zone' };

/**
 * The instant at which the clocks of a zone (IANA id) show a wall time. Where they never do, or twice, both readings
 * come back, so that the asker can be asked: in the gap of 2026-03-29 in Berlin, 02:30 is read as 01:30 or as 03:30.
 */
export function readWallTime({ date, time }: WallTime, zone: string): WallTimeReading {
  const shown = asIfUtc(date, time);
  if (shown === null) return { kind: 'invalid' };
  const clock = zoneClock(zone);
  if (clock === null) return { kind: 'unknown-zone' };
  // No zone is more than 14 hours from UTC: what is sought lies between these two, and so does a change of the clocks.
  const [first, second] = [shown - DAY, shown + DAY].map((instant) => shown - (clock(instant) - instant));
  if (first === undefined || second === undefined) return { kind: 'invalid' };
  const earlier = isoOf(Math.min(first, second));
  const later = isoOf(Math.max(first, second));
  const found = [...new Set([first, second])].filter((instant) => clock(instant) === shown);
  if (found.length === 0) return { kind: 'gap', before: earlier, after: later };
  if (found.length > 1) return { kind: 'overlap', earlier, later };
  return { kind: 'instant', at: isoOf(found[0] ?? first) };
}

/**
 * What the clocks of a zone (IANA id) show at an instant (UTC, ISO 8601, as "2026-03-03T17:00:00.000Z"), seconds left
 * out. Null for text that is no such instant, and for a zone that this browser does not know.
 */
export function wallTimeAt(instant: string, zone: string): WallTime | null {
  const milliseconds = instantNumber(instant);
  const clock = zoneClock(zone);
  if (milliseconds === null || clock === null) return null;
  const shown = isoOf(clock(milliseconds));
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** A wall time in milliseconds, as if its zone were UTC. */
function asIfUtc(date: string, time: string): number | null {
  const day = dayNumber(date);
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (day === null || parts === null) return null;
  return day * DAY + Number(parts[1]) * 3_600_000 + Number(parts[2]) * 60_000;
}

function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
