import type { Interview } from '../interview/interview.ts';
import { readProposedTime, type ProposedTimeReading } from '../schedule/proposed-times.ts';
import { isZone } from '../schedule/zones.ts';

/**
 * The instant of a meeting and its words on the clocks of both, as of a time that is proposed; null while its day or its
 * hour is open. `ownZone` is the zone of this device (IANA id), for an asker who has chosen none.
 */
export function readMeetingTime(
  { meeting, message }: Pick<Interview, 'meeting' | 'message'>,
  ownZone: string,
): ProposedTimeReading | null {
  const { date, time, choice } = meeting;
  if (date === '' || time === '') return null;
  const asker = isZone(message.myZone) ? message.myZone : ownZone;
  const contact = isZone(message.contactZone) ? message.contactZone : null;
  return readProposedTime({ date, time, choice }, { contact, asker, naming: 'cities' });
}
