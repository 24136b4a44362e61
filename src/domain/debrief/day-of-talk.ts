import type { Interview } from '../interview/interview.ts';
import { dayNumber } from '../schedule/calendar-date.ts';
import { wallTimeAt } from '../schedule/wall-time.ts';
import { isZone } from '../schedule/zones.ts';

type Told = Pick<Interview, 'debrief' | 'meeting' | 'message' | 'talk'>;

/**
 * The day on which the two talked, on the asker’s clocks: the one that the asker gives; else the one on which the talk
 * began; else that of the meeting, once it has come. Null where there was no talk yet. `ownZone` is the zone of this
 * device (IANA id), for an asker who has chosen none.
 */
export function dayOfTalk({ debrief, meeting, message, talk }: Told, today: string, ownZone: string): string | null {
  if (dayNumber(debrief.talkedOn) !== null) return debrief.talkedOn;
  if (talk !== null) {
    const zone = isZone(message.myZone) ? message.myZone : ownZone;
    return (wallTimeAt(talk.startedAt, zone) ?? wallTimeAt(talk.startedAt, 'UTC'))?.date ?? null;
  }
  return dayNumber(meeting.date) !== null && meeting.date <= today ? meeting.date : null;
}

/** The day that the steps around the meeting are counted from: that of the talk, or else that of the meeting to come. */
export function dayToCountFrom(interview: Told, today: string, ownZone: string): string | null {
  const talked = dayOfTalk(interview, today, ownZone);
  if (talked !== null) return talked;
  return dayNumber(interview.meeting.date) === null ? null : interview.meeting.date;
}
