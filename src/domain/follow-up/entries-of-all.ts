import type { Interview } from '../interview/interview.ts';
import type { ToolNorms } from '../norms/tool-norms.ts';
import { talkMinutesOf } from '../questions/asker-of.ts';
import type { CalendarEntry } from '../schedule/calendar-entry.ts';
import { calendarEntries } from './follow-up-calendar.ts';
import { planFollowUp, type PlanContext } from './plan-follow-up.ts';

/** Every talk and every step that is still to be done, over all interviews, for a calendar. `now` is the instant. */
export function entriesOfAll(
  interviews: readonly Interview[],
  context: PlanContext,
  { now, norms }: { now: string; norms: ToolNorms },
): CalendarEntry[] {
  const { today, ownZone } = context;
  return interviews.flatMap((interview) =>
    calendarEntries(interview, planFollowUp(interview, context), {
      now,
      today,
      ownZone,
      minutes: talkMinutesOf(interview, norms),
    }),
  );
}
