import type { Me } from '../interview/me.ts';
import { USUAL_REST, type Rest } from '../schedule/business-days.ts';
import { WEEKDAY_IDS } from '../schedule/calendar-date.ts';

/** The days on which the asker expects no answer. A week without a business day counts as one with the usual weekend. */
export function restOf({ weekend, daysOff }: Pick<Me, 'weekend' | 'daysOff'>): Rest {
  const days = new Set(weekend);
  return { weekend: days.size < WEEKDAY_IDS.length ? days : USUAL_REST.weekend, daysOff };
}
