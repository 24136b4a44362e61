import type { Interview } from '../interview/interview.ts';
import { formatDay, formatTime } from '../schedule/format-meeting.ts';
import type { ProposedTimeReading } from '../schedule/proposed-times.ts';
import { offerZones } from '../schedule/times-to-offer.ts';
import { instantNumber } from '../schedule/instant.ts';
import { readWallTime, wallTimeAt } from '../schedule/wall-time.ts';
import { cityOf } from '../schedule/zone-city.ts';
import { isSameZone, isZone } from '../schedule/zones.ts';
import { readMeetingTime } from './meeting-instant.ts';

/** When the two meet, as the page tells it. */
export interface MeetingWhen {
  /** One line for each clock: whose it is, and what it shows; none while the time is open. */
  clocks: { whose: string; text: string }[];
  /** What the asker has to be asked, or was asked; null where the clocks show the time once. */
  question: Extract<ProposedTimeReading, { kind: 'ask' }> | null;
  /** What is to be known besides; empty for nothing. */
  notes: string[];
}

/** The time of a meeting on the clocks of both. `device` is the zone of this device (IANA id), `now` the instant. */
export function meetingWhen(interview: Interview, device: string, now: string): MeetingWhen {
  const { meeting, message } = interview;
  const zones = offerZones(message, device);
  const unknown = zones.unknown.map((zone) => unknownText(zone));
  const reading = readMeetingTime(interview, device);
  if (reading === null) return { clocks: [], question: null, notes: unknown };
  const unchosen = readMeetingTime({ message, meeting: { ...meeting, choice: null } }, device);
  const question = unchosen?.kind === 'ask' ? unchosen : null;
  if (reading.kind !== 'said') {
    const open =
      reading.kind === 'ask' ? 'Until you choose, there is no time for your calendar.' : 'There is no such day.';
    return { clocks: [], question, notes: [...unknown, open] };
  }
  const mine = isZone(zones.mine) ? zones.mine : device;
  const theirs = zones.theirs !== null && isZone(zones.theirs) ? zones.theirs : null;
  const passed = (instantNumber(reading.at) ?? 0) <= (instantNumber(now) ?? 0);
  const notes = [
    ...unknown,
    ...(isSameZone(mine, device) ? [] : [elsewhereText(mine, device)]),
    ...(passed ? ['This time has passed.'] : []),
  ];
  return { clocks: clocksOf(reading.at, mine, theirs), question, notes };
}

function clocksOf(at: string, mine: string, theirs: string | null): MeetingWhen['clocks'] {
  const shared = theirs !== null && isSameZone(mine, theirs);
  const own = { whose: shared ? 'Your clock and theirs' : 'Your clock', text: clockText(at, mine) };
  return theirs === null || shared ? [own] : [{ whose: 'Their clock', text: clockText(at, theirs) }, own];
}

/** "Thursday, December 3, 2026, 2:30 PM in Lisbon". */
function clockText(at: string, zone: string): string {
  const shown = wallTimeAt(at, zone);
  if (shown === null) return '';
  const reading = readWallTime(shown, zone);
  const which = reading.kind === 'overlap' && reading.earlier !== at ? 'after' : 'before';
  const note = reading.kind === 'overlap' ? `, ${which} the clocks go back` : '';
  return `${formatDay(shown.date)}, ${formatTime(shown.time)} in ${cityOf(zone)}${note}`;
}

function unknownText(zone: string): string {
  return `This browser does not know the time zone “${zone}”, which came with this interview. Choose another one.`;
}

function elsewhereText(mine: string, device: string): string {
  return `This device is set to ${cityOf(device)} now. The time stands on the clocks of ${cityOf(mine)}, as you typed it.`;
}
