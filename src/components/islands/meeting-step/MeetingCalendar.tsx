import { calendarFileName } from '../../../domain/follow-up/calendar-file-name.ts';
import { meetingEntry } from '../../../domain/follow-up/follow-up-calendar.ts';
import { interviewName } from '../../../domain/interview/interview-name.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { talkMinutesOf } from '../../../domain/questions/asker-of.ts';
import { today } from '../../../platform/today.ts';
import { ownZone } from '../../../platform/zones.ts';
import { CalendarWays } from '../follow-up-page/CalendarWays.tsx';
import type { OpenInterview } from '../session/StepFrame.tsx';

/** The talk for one's own calendar. */
export function MeetingCalendar({ open: { interview }, norms }: { open: OpenInterview; norms: ToolNorms }) {
  const minutes = talkMinutesOf(interview, norms);
  const entriesAt = (now: string) => {
    const entry = meetingEntry(interview, { now, today: today(), ownZone: ownZone() ?? 'UTC', minutes });
    return entry === null ? [] : [entry];
  };
  return (
    <section class="meeting-part" aria-labelledby="calendar-heading">
      <h2 id="calendar-heading">In your calendar</h2>
      <p class="field-hint">
        This page reminds nobody; your calendar does. It gets the time on your clock, the place or the number, and an
        alarm. Nobody is invited by it.
      </p>
      <CalendarWays
        label="Download the talk"
        fileName={calendarFileName(['talk', interviewName(interview)])}
        entriesAt={entriesAt}
        empty="Once there is a day and a time above, you can take the talk into your calendar."
      />
    </section>
  );
}
