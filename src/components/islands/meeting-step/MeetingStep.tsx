import type { Interview } from '../../../domain/interview/interview.ts';
import { WAYS } from '../../../domain/interview/way.ts';
import { whereField } from '../../../domain/meeting/where-text.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { talkMinutesOf } from '../../../domain/questions/asker-of.ts';
import { formatDay, formatTime } from '../../../domain/schedule/format-meeting.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { MinutesChoice } from '../session/MinutesChoice.tsx';
import { StepFrame, type OpenInterview } from '../session/StepFrame.tsx';

interface MeetingStepProps {
  base: string;
  norms: ToolNorms;
}

/** How long, when and where. */
export function MeetingStep({ base, norms }: MeetingStepProps) {
  return (
    <StepFrame base={base} step="meeting">
      {(open) => <MeetingForm open={open} norms={norms} />}
    </StepFrame>
  );
}

function MeetingForm({ open, norms }: { open: OpenInterview; norms: ToolNorms }) {
  const { interview, change } = open;
  const { meeting } = interview;
  const set = (part: Partial<Interview['meeting']>) =>
    change((now) => ({ ...now, meeting: { ...now.meeting, ...part } }));
  const where = whereField(meeting.way);
  const way = WAYS.find((one) => one.id === meeting.way);
  const when = [formatDay(meeting.date), formatTime(meeting.time)].filter((part) => part !== '').join(', ');
  return (
    <>
      <MinutesChoice open={open} norms={norms} label="How long is the talk?" />
      <div class="field-pair">
        <TextField label="Date" type="date" optional value={meeting.date} onText={(date) => set({ date })} />
        <TextField label="Time" type="time" optional value={meeting.time} onText={(time) => set({ time })} />
      </div>
      <ChoiceGroup
        label="How do you meet?"
        choices={WAYS}
        chosen={meeting.way}
        inline
        onChoose={(chosen) => set({ way: chosen })}
      />
      <TextField
        label={way?.placeLabel ?? 'Place or link'}
        hint={way?.placeHint}
        optional
        value={meeting[where]}
        onText={(text) => set({ [where]: text })}
      />
      {when !== '' && (
        <p class="notice">
          {when}, {talkMinutesOf(interview, norms)} minutes. Write it into your own calendar now: this page reminds
          nobody.
        </p>
      )}
    </>
  );
}
