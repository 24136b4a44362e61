import { weekdayOf } from './calendar-date.ts';
import { readWallTime, wallTimeAt, type WallTime, type WallTimeReading } from './wall-time.ts';
import { cityOf } from './zone-city.ts';
import { isSameZone } from './zones.ts';

/** Which of two readings is meant, where the clocks are changed at that time. */
export type ClockChoice = 'earlier' | 'later';

/** A time that the asker proposes, on the clocks of their own zone. */
export interface ProposedTime extends WallTime {
  /** Null while nobody had to choose. */
  choice: ClockChoice | null;
}

/** Whose clocks a proposed time is told in. Zones are IANA ids; the contact’s is null while it is not known. */
export interface ZonePair {
  contact: string | null;
  asker: string;
  /** Whether a zone is called by its city, "London", or by whose it is, "your time". */
  naming: 'cities' | 'persons';
}

/** A proposed time in words, or what stands in the way. */
export type ProposedTimeReading =
  | { kind: 'said'; at: string; text: string }
  /** The clocks change: the time does not exist (`gap`), or twice (`overlap`). The asker chooses. */
  | { kind: 'ask'; why: 'gap' | 'overlap'; options: { choice: ClockChoice; at: string; text: string }[] }
  | { kind: 'invalid' }
  | { kind: 'unknown-zone'; zone: string };

/**
 * One proposed time as an email has it, the contact’s clocks first: "Tue, Mar 3, 5:00 PM London (12:00 PM New York)". The
 * asker’s have their own date where the day differs. Where both clocks show the same, the time is told once.
 */
export function readProposedTime({ date, time, choice }: ProposedTime, zones: ZonePair): ProposedTimeReading {
  const reading = readWallTime({ date, time }, zones.asker);
  if (reading.kind === 'unknown-zone') return { kind: 'unknown-zone', zone: zones.asker };
  if (reading.kind === 'invalid') return reading;
  const option = (chosen: ClockChoice) => {
    const at = instantFor(reading, chosen);
    return { choice: chosen, at, text: sayInstant(at, zones) };
  };
  const { at, text } = option(choice ?? 'earlier');
  if (text === null) return { kind: 'unknown-zone', zone: zones.contact ?? zones.asker };
  if (reading.kind === 'instant' || choice !== null) return { kind: 'said', at, text };
  const options = [option('earlier'), option('later')].map((one) => ({ ...one, text: one.text ?? '' }));
  return { kind: 'ask', why: reading.kind, options };
}

function instantFor(
  reading: Extract<WallTimeReading, { kind: 'instant' | 'gap' | 'overlap' }>,
  choice: ClockChoice,
): string {
  if (reading.kind === 'instant') return reading.at;
  if (reading.kind === 'gap') return choice === 'earlier' ? reading.before : reading.after;
  return reading[choice];
}

/** An instant on the clocks of both; null where one of the zones is not known. */
function sayInstant(at: string, { contact, asker, naming }: ZonePair): string | null {
  const mine = clockOf(at, asker);
  const theirs = contact === null ? null : clockOf(at, contact);
  if (mine === null || (contact !== null && theirs === null)) return null;
  const byCity = naming === 'cities';
  const myName = byCity ? cityOf(asker) : 'my time';
  if (contact === null || theirs === null) return `${mine.day}, ${mine.time} ${myName}${mine.note}`;
  const theirName = byCity ? cityOf(contact) : 'your time';
  const start = `${theirs.day}, ${theirs.time}`;
  if (isSameZone(contact, asker)) return `${start}${byCity ? ` ${theirName}` : ''}${theirs.note}`;
  if (start + theirs.note === `${mine.day}, ${mine.time}${mine.note}`) {
    return `${start} ${byCity ? `${theirName} and ${myName}` : 'your time and mine'}${theirs.note}`;
  }
  const myDay = mine.day === theirs.day ? '' : `${mine.day}, `;
  return `${start} ${theirName}${theirs.note} (${myDay}${mine.time} ${myName}${mine.note})`;
}

/** What one clock shows: "Tue, Mar 3", "5:00 PM", and which of two such times it is, where the clocks are put back. */
function clockOf(at: string, zone: string): { day: string; time: string; note: string } | null {
  const shown = wallTimeAt(at, zone);
  if (shown === null) return null;
  const reading = readWallTime(shown, zone);
  const note = reading.kind === 'overlap' ? `, ${reading.earlier === at ? 'before' : 'after'} the clocks go back` : '';
  return { day: shortDay(shown.date), time: shortTime(shown.time), note };
}

/** Fixed names: browsers differ in blanks and commas. */
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function shortDay(date: string): string {
  const weekday = weekdayOf(date) ?? '';
  const [, month, day] = date.split('-').map(Number);
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1, 3)}, ${MONTHS[(month ?? 1) - 1]} ${day}`;
}

function shortTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return `${hours % 12 || 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'AM' : 'PM'}`;
}
