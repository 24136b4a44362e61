import type { Interview } from '../interview/interview.ts';
import { isZone } from '../schedule/zones.ts';

/**
 * The interview with another day or hour for the meeting ("2026-12-03", "14:30", or empty). With the first hour that is
 * typed, the zone of this device (IANA id, null where it does not tell) is kept as the asker’s: the hour stays what was
 * meant when the device goes to another zone.
 */
export function setMeetingTime(
  interview: Interview,
  when: { date: string } | { time: string },
  device: string | null,
): Interview {
  const meeting = { ...interview.meeting, ...when, choice: null };
  const { message } = interview;
  const isPinned = message.myZone !== '' || meeting.time === '' || device === null || !isZone(device);
  return { ...interview, meeting, message: isPinned ? message : { ...message, myZone: device } };
}

/**
 * The interview with another zone for the asker or the contact; empty for none. What was chosen for a change of the
 * asker’s clocks says nothing about another zone.
 */
export function setZones(interview: Interview, zones: { myZone: string } | { contactZone: string }): Interview {
  const message = { ...interview.message, ...zones };
  if (message.myZone === interview.message.myZone) return { ...interview, message };
  const proposedTimes = message.proposedTimes.map((time) => ({ ...time, choice: null }));
  return { ...interview, message: { ...message, proposedTimes }, meeting: { ...interview.meeting, choice: null } };
}
