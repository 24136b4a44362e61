import { useState } from 'preact/hooks';
import { meetingWhen } from '../../../domain/meeting/meeting-when.ts';
import { setZones } from '../../../domain/meeting/set-when.ts';
import { now } from '../../../platform/now.ts';
import { ownZone } from '../../../platform/zones.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { ZoneField } from '../session/ZoneField.tsx';
import type { OpenInterview } from '../session/StepFrame.tsx';

interface MeetingClocksProps {
  open: OpenInterview;
  announce: (text: string) => void;
}

/** The time on the clocks of both, whose clocks they are, and what has to be asked where clocks are changed. */
export function MeetingClocks({ open, announce }: MeetingClocksProps) {
  const { interview, change } = open;
  const { meeting, message } = interview;
  const [openedAt] = useState(now);
  const device = ownZone() ?? 'UTC';
  const { clocks, question, notes } = meetingWhen(interview, device, openedAt);
  const said = clocks.map(({ whose, text }) => `${whose} ${text}`).join('. ');
  const settled = useSettled(said, PAUSE);
  return (
    <>
      <div class="clock-lines" role="status" aria-busy={settled !== said}>
        {clocks.map(({ whose, text }) => (
          <p key={whose}>
            <span class="clock-whose">{whose}</span> {text}
          </p>
        ))}
        {notes.map((note) => (
          <p class="field-hint" key={note}>
            {note}
          </p>
        ))}
      </div>
      {question !== null && (
        <ChoiceGroup
          label={QUESTIONS[question.why]}
          choices={question.options.map(({ choice, text }) => ({ id: choice, label: text }))}
          chosen={meeting.choice}
          onChoose={(choice) => change((before) => ({ ...before, meeting: { ...before.meeting, choice } }))}
        />
      )}
      <div class="field-pair">
        <ZoneField
          label="Their time zone"
          hint="Search for their city or country."
          zone={message.contactZone}
          device={null}
          onChoose={(contactZone) => change((before) => setZones(before, { contactZone }))}
          announce={announce}
        />
        <ZoneField
          label="Your time zone"
          hint="Where you are when you talk."
          zone={message.myZone}
          device={device}
          onChoose={(myZone) => change((before) => setZones(before, { myZone }))}
          announce={announce}
        />
      </div>
    </>
  );
}

/** Milliseconds after the last key before the clocks are read out: a time is typed in four keys. */
const PAUSE = 800;

const QUESTIONS = {
  gap: 'That night your clocks are put forward, and this time is skipped. Which do you mean?',
  overlap: 'That night your clocks are put back, and this time comes twice. Which do you mean?',
};
