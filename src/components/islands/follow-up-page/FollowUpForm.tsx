import { useRef } from 'preact/hooks';
import { heardOn, moveStep, settleStep } from '../../../domain/follow-up/change-step.ts';
import { lineOfTime } from '../../../domain/follow-up/due-list.ts';
import type { StepState } from '../../../domain/follow-up/follow-up.ts';
import { planFollowUp } from '../../../domain/follow-up/plan-follow-up.ts';
import type { PlannedStep } from '../../../domain/follow-up/planned-step.ts';
import type { StepMessage } from '../../../domain/follow-up/sent-so-far.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { formatDay } from '../../../domain/schedule/format-meeting.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useAnnouncer } from '../session/use-announcer.ts';
import { useAwake } from '../session/use-awake.ts';
import { stepAddress } from '../session/step-address.ts';
import type { OpenInterview } from '../session/StepFrame.tsx';
import { AfterPart } from './AfterPart.tsx';
import { SettledSteps } from './SettledSteps.tsx';
import { StepItem } from './StepItem.tsx';
import { TimeLine } from './TimeLine.tsx';
import { usePlanContext } from './use-plan-context.ts';

interface FollowUpFormProps {
  base: string;
  open: OpenInterview;
  messages: readonly StepMessage[];
  norms: ToolNorms;
}

/** The dated steps with one contact, what has been so far, and the ways into a calendar. */
export function FollowUpForm({ base, open, messages, norms }: FollowUpFormProps) {
  const { id, interview, change } = open;
  const context = usePlanContext(messages, norms);
  const [announcement, announce] = useAnnouncer();
  const heading = useRef<HTMLHeadingElement>(null);
  const isAwake = useAwake();
  const steps = planFollowUp(interview, context);
  const settled = steps.filter(({ status }) => status === 'done' || status === 'dropped');
  const todo = steps.filter((step) => !settled.includes(step));

  function settle(step: PlannedStep, state: StepState) {
    change((now) => settleStep(now, step, state, context.today));
    announce(`${step.title}: ${SETTLED[state]}.`);
    heading.current?.focus({ preventScroll: true });
  }
  function move(step: PlannedStep, date: string) {
    change((now) => moveStep(now, step, date));
    announce(`${step.title}: moved to ${formatDay(date === '' ? step.counted : date)}.`);
    heading.current?.focus({ preventScroll: true });
  }

  return (
    <>
      <section aria-labelledby="steps-heading">
        <h2 id="steps-heading" tabIndex={-1} ref={heading}>
          What to do, and when
        </h2>
        {todo.length === 0 && <NothingToDo base={base} id={id} hasSteps={steps.length > 0} />}
        <ol class="follow-steps">
          {todo.map((step) => (
            <StepItem
              key={step.key}
              base={base}
              interview={interview}
              step={step}
              context={context}
              norms={norms}
              onSettle={(state) => settle(step, state)}
              onMove={(date) => move(step, date)}
            />
          ))}
        </ol>
        <SettledSteps steps={settled} onReopen={(step) => settle(step, 'open')} />
      </section>
      <TextField
        label="The day on which they last wrote to you"
        hint="Reminders stop once they have answered, and updates go on while they do."
        type="date"
        optional
        value={interview.followUp.heardOn}
        onText={(day) => change((now) => heardOn(now, day))}
      />
      <TimeLine points={lineOfTime(interview, context)} />
      <AfterPart open={open} steps={steps} context={context} norms={norms} isAwake={isAwake} />
      <Announcer text={announcement} />
    </>
  );
}

const SETTLED: Readonly<Record<StepState, string>> = {
  done: 'marked as done',
  dropped: 'dropped',
  open: 'taken up again',
};

function NothingToDo({ base, id, hasSteps }: { base: string; id: string; hasSteps: boolean }) {
  if (hasSteps) return <p>Nothing is left to do with this contact.</p>;
  return (
    <p>
      No dates yet. They come with the first message that you note as sent in the step{' '}
      <a href={stepAddress(base, 'message', id)}>Message</a>, and with a day in the step{' '}
      <a href={stepAddress(base, 'meeting', id)}>Meeting</a>.
    </p>
  );
}
