import { calendarFileName } from '../../../domain/follow-up/calendar-file-name.ts';
import { calendarEntries } from '../../../domain/follow-up/follow-up-calendar.ts';
import type { PlanContext } from '../../../domain/follow-up/plan-follow-up.ts';
import type { PlannedStep } from '../../../domain/follow-up/planned-step.ts';
import { interviewName } from '../../../domain/interview/interview-name.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { talkMinutesOf } from '../../../domain/questions/asker-of.ts';
import type { OpenInterview } from '../session/StepFrame.tsx';
import { BusinessDays } from './BusinessDays.tsx';
import { CalendarWays } from './CalendarWays.tsx';

export interface AfterProps {
  open: OpenInterview;
  /** Those that are done or dropped, too: they may have to leave the calendar. */
  steps: readonly PlannedStep[];
  context: PlanContext;
  norms: ToolNorms;
}

/** All dates for a calendar, and the days that are no business days. */
export function After({ open, steps, context, norms, isAwake }: AfterProps & { isAwake: boolean }) {
  const { interview } = open;
  const { today, ownZone } = context;
  const minutes = talkMinutesOf(interview, norms);
  return (
    <>
      <section aria-labelledby="calendar-heading">
        <h2 id="calendar-heading">In your calendar</h2>
        <p class="field-hint">
          This page reminds nobody; your calendar does. The file holds the talk, if its time is set, and each step on
          its day. Import a newer file later: it changes what the first one brought, and takes out what you have
          dropped, or done early. Some calendars keep that in sight, crossed out. If your contact answers before a
          reminder is due, delete that reminder yourself. Nobody is invited by the file.
        </p>
        <CalendarWays
          label="Download all dates"
          fileName={calendarFileName(['follow-up', interviewName(interview)])}
          entriesAt={(now) => calendarEntries(interview, steps, { now, today, ownZone, minutes })}
          empty="There is no date for your calendar yet."
        />
      </section>
      <BusinessDays isAwake={isAwake} />
    </>
  );
}
