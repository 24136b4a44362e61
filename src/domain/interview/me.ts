import type { Weekday } from '../schedule/calendar-date.ts';

/** What the asker tells about themselves once, for every message and every follow-up. */
export interface Me {
  name: string;
  /** After "I am": "a second-year nursing student at Otago Polytechnic". */
  introduction: string;
  /** Days of the week on which nobody is expected to answer. */
  weekend: Weekday[];
  /** Own days off, "2026-12-25"; empty ones are kept while they are being typed. */
  daysOff: string[];
}

export const EMPTY_ME: Me = { name: '', introduction: '', weekend: ['saturday', 'sunday'], daysOff: [] };
