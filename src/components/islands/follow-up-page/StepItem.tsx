import { useState } from 'preact/hooks';
import type { StepState } from '../../../domain/follow-up/follow-up.ts';
import type { PlanContext } from '../../../domain/follow-up/plan-follow-up.ts';
import type { PlannedStep } from '../../../domain/follow-up/planned-step.ts';
import type { StepMessage } from '../../../domain/follow-up/sent-so-far.ts';
import type { Interview } from '../../../domain/interview/interview.ts';
import { messageForStep } from '../../../domain/messages/message-for-step.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { dueText } from '../../../domain/schedule/due-text.ts';
import { PartMissing } from '../session/PartMissing.tsx';
import { useLoaded } from '../session/use-loaded.ts';
import { messageAddress } from './message-address.ts';

interface StepItemProps {
  base: string;
  interview: Interview;
  step: PlannedStep;
  context: PlanContext & { messages: readonly StepMessage[] };
  norms: ToolNorms;
  onSettle: (state: StepState) => void;
  /** Moves the step to a day; an empty one sets it back. */
  onMove: (date: string) => void;
}

const loadMore = () => import('./StepMore.tsx');

/** One step that is still to be done. */
export function StepItem({ base, interview, step, context, norms, onSettle, onMove }: StepItemProps) {
  const { title, date, why, note, status, situation } = step;
  const [isOpen, setOpen] = useState(false);
  const more = useLoaded(loadMore, isOpen);
  const message = messageForStep(situation, { sent: interview.message.sent, messages: context.messages });
  return (
    <li class="follow-step">
      <h3 class="follow-step-title">
        {title} {status !== 'later' && <span class="tag tag-accent">{status === 'due' ? 'Due' : 'Overdue'}</span>}
      </h3>
      <p class="follow-step-day">{dueText(date, context.today)}</p>
      <p class="field-hint">{why}</p>
      {note !== '' && <p class="field-hint">{note}</p>}
      <div class="follow-step-actions">
        {message !== null && (
          <a class="button-quiet" href={messageAddress(base, interview.id, message.id)}>
            Open “{message.name}”
          </a>
        )}
        <button type="button" class="button-link" onClick={() => onSettle('done')}>
          Mark as done<span class="visually-hidden"> “{title}”</span>
        </button>
        <button type="button" class="button-link" onClick={() => onSettle('dropped')}>
          Drop<span class="visually-hidden"> “{title}”</span>
        </button>
      </div>
      <details class="follow-step-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          Move it, or put it into your calendar<span class="visually-hidden"> “{title}”</span>
        </summary>
        {typeof more === 'object' && (
          <more.StepMore interview={interview} step={step} context={context} norms={norms} onMove={onMove} />
        )}
        {more === 'failed' && <PartMissing />}
      </details>
    </li>
  );
}
