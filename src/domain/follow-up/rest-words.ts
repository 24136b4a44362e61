import type { Me } from '../interview/me.ts';
import { WEEKDAY_IDS, type Weekday } from '../schedule/calendar-date.ts';
import { formatDay } from '../schedule/format-meeting.ts';
import { joinList } from '../text/join-list.ts';
import { capitalized } from '../text/number-in-words.ts';

/** The days of a week as one chooses from them, Monday first. */
export const WEEKDAYS: readonly { id: Weekday; label: string }[] = [
  ...WEEKDAY_IDS.slice(1),
  ...WEEKDAY_IDS.slice(0, 1),
].map((id) => ({ id, label: capitalized(id) }));

/** The days on which no answer is expected, in words: "Saturday, Sunday and 2 days off". */
export function restWords({ weekend, daysOff }: Pick<Me, 'weekend' | 'daysOff'>): string {
  const days = WEEKDAYS.filter(({ id }) => weekend.includes(id)).map(({ label }) => label);
  const off = new Set(daysOff.filter((day) => formatDay(day) !== '')).size;
  const all = [...days, ...(off === 0 ? [] : [`${off} ${off === 1 ? 'day off' : 'days off'}`])];
  return all.length === 0 ? 'no day' : joinList(all);
}

/** The asker’s details with a day of the week free, or a business day. */
export function withFreeDay(me: Me, day: Weekday, isFree: boolean): Me {
  return { ...me, weekend: WEEKDAY_IDS.filter((id) => (id === day ? isFree : me.weekend.includes(id))) };
}

/** The asker’s details with another date for a day off; `place` counts from 0, and the end adds one. */
export function withDayOff(me: Me, place: number, date: string): Me {
  return { ...me, daysOff: me.daysOff.toSpliced(place, 1, date) };
}
