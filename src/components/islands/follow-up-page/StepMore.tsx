import { useEffect, useState } from 'preact/hooks';
import { calendarFileName } from '../../../domain/follow-up/calendar-file-name.ts';
import { stepEntry } from '../../../domain/follow-up/follow-up-calendar.ts';
import type { PlanContext } from '../../../domain/follow-up/plan-follow-up.ts';
import type { PlannedStep } from '../../../domain/follow-up/planned-step.ts';
import type { Interview } from '../../../domain/interview/interview.ts';
import { interviewName } from '../../../domain/interview/interview-name.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { talkMinutesOf } from '../../../domain/questions/asker-of.ts';
import { formatDay } from '../../../domain/schedule/format-meeting.ts';
import { TextField } from '../../ui/TextField.tsx';
import { CalendarWays } from './CalendarWays.tsx';

interface StepMoreProps {
  interview: Interview;
  step: PlannedStep;
  context: PlanContext;
  norms: ToolNorms;
  onMove: (date: string) => void;
}

/** Another day for a step, and its ways into a calendar. */
export function StepMore({ interview, step, context, norms, onMove }: StepMoreProps) {
  const { today, ownZone } = context;
  const [date, setDate] = useState(step.date);
  // Another day may come from elsewhere: the step was set back, or the talk has another day.
  useEffect(() => setDate(step.date), [step.date]);
  const day = formatDay(date);
  const entriesAt = (now: string) => {
    const entry = stepEntry(interview, step, { now, today, ownZone, minutes: talkMinutesOf(interview, norms) });
    return entry === null ? [] : [entry];
  };
  return (
    <>
      <div class="follow-move">
        <TextField label="Another day" type="date" value={date} onText={setDate} />
        <button
          type="button"
          class="button-quiet"
          aria-disabled={day === '' || date === step.date}
          onClick={() => {
            if (day !== '' && date !== step.date) onMove(date);
          }}
        >
          Move it there
        </button>
        {step.isMoved && (
          <button type="button" class="button-link" onClick={() => onMove('')}>
            Set back to {formatDay(step.counted)}
          </button>
        )}
      </div>
      <CalendarWays
        label="Download this step"
        about={`“${step.title}”`}
        fileName={calendarFileName([step.title, interviewName(interview)])}
        entriesAt={entriesAt}
        empty=""
      />
    </>
  );
}
