import type { Way } from '../interview/way.ts';
import type { Meeting } from './meeting.ts';

/**
 * The meeting by another way. A link that was typed before there was a way stands in the place, and moves to where a
 * video call has its link, so that it stays in sight.
 */
export function withWay(meeting: Meeting, way: Way): Meeting {
  const isLink = /^https?:\/\/\S+$/i.test(meeting.place.trim());
  if (meeting.way !== null || way !== 'video' || meeting.link !== '' || !isLink) return { ...meeting, way };
  return { ...meeting, way, link: meeting.place, place: '' };
}
