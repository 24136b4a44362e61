import { useRef } from 'preact/hooks';
import type { ChecklistItem } from '../../../domain/meeting/checklist.ts';
import { setMeetingTime } from '../../../domain/meeting/set-when.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { formatDay, formatTime } from '../../../domain/schedule/format-meeting.ts';
import { ownZone } from '../../../platform/zones.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { PartMissing } from '../session/PartMissing.tsx';
import { useAnnouncer } from '../session/use-announcer.ts';
import { useAwake } from '../session/use-awake.ts';
import { useLoaded } from '../session/use-loaded.ts';
import { MinutesChoice } from '../session/MinutesChoice.tsx';
import type { OpenInterview } from '../session/StepFrame.tsx';
import { WhereFields } from './WhereFields.tsx';

interface MeetingFormProps {
  open: OpenInterview;
  norms: ToolNorms;
  checklist: readonly ChecklistItem[];
}

const loadClocks = () => import('./MeetingClocks.tsx');
const loadParts = () => import('./MeetingParts.tsx');

/** The fields of a meeting. What turns clocks, and what stands below, comes with the first touch. */
export function MeetingForm({ open, norms, checklist }: MeetingFormProps) {
  const { interview, change } = open;
  const { meeting } = interview;
  const area = useRef<HTMLDivElement>(null);
  const isAwake = useAwake(area);
  const [announcement, announce] = useAnnouncer();
  const clocks = useLoaded(loadClocks, isAwake);
  const parts = useLoaded(loadParts, isAwake);
  const setTime = (when: Parameters<typeof setMeetingTime>[1]) => change((now) => setMeetingTime(now, when, ownZone()));
  const when = [formatDay(meeting.date), formatTime(meeting.time)].filter((part) => part !== '').join(', ');
  return (
    <div ref={area}>
      <MinutesChoice open={open} norms={norms} label="How long is the talk?" />
      <div class="field-pair">
        <TextField
          label="Date"
          hint="On your calendar"
          type="date"
          optional
          value={meeting.date}
          onText={(date) => setTime({ date })}
        />
        <TextField
          label="Time"
          hint="On your clock"
          type="time"
          optional
          value={meeting.time}
          onText={(time) => setTime({ time })}
        />
      </div>
      <div class="meeting-clocks">
        {typeof clocks === 'object' && <clocks.MeetingClocks open={open} announce={announce} />}
        {clocks === 'loading' && when !== '' && (
          <div class="clock-lines">
            <p>{when}</p>
          </div>
        )}
        {clocks === 'failed' && <PartMissing />}
      </div>
      <WhereFields open={open} />
      <div class="meeting-parts">
        {typeof parts === 'object' && (
          <parts.MeetingParts open={open} norms={norms} checklist={checklist} announce={announce} />
        )}
        {parts === 'failed' && <PartMissing />}
      </div>
      <Announcer text={announcement} />
    </div>
  );
}
