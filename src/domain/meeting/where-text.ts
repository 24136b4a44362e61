import type { Way } from '../interview/way.ts';
import type { Meeting } from './meeting.ts';

/** The field that says where the two meet, by the way of meeting. */
export function whereField(way: Way | null): 'place' | 'link' | 'theirPhone' {
  if (way === 'video') return 'link';
  return way === 'phone' ? 'theirPhone' : 'place';
}

/**
 * Where the two meet, as typed: the link of a video room, the number to call, or the place. Where the contact calls, the
 * number is the asker’s own, `myPhone`. Empty where it is not known.
 */
export function whereText(meeting: Meeting, myPhone: string): string {
  if (meeting.way === 'phone' && meeting.caller === 'contact') return myPhone;
  return meeting[whereField(meeting.way)];
}
