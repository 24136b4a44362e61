import type { DueStep } from '../../../domain/follow-up/due-list.ts';
import type { PlanContext } from '../../../domain/follow-up/plan-follow-up.ts';
import type { StepMessage } from '../../../domain/follow-up/sent-so-far.ts';
import type { Interview } from '../../../domain/interview/interview.ts';
import { messageForStep } from '../../../domain/messages/message-for-step.ts';
import { dueText } from '../../../domain/schedule/due-text.ts';
import { stepAddress } from '../session/step-address.ts';
import { messageAddress } from './message-address.ts';

interface DueRowsProps {
  base: string;
  rows: readonly DueStep[];
  interviews: readonly Interview[];
  context: PlanContext & { messages: readonly StepMessage[] };
}

/** Steps with their contacts, each with the way to its dates and to its message. */
export function DueRows({ base, rows, interviews, context }: DueRowsProps) {
  return (
    <ul class="card-list due-rows">
      {rows.map(({ interviewId, name, step }) => {
        const sent = interviews.find(({ id }) => id === interviewId)?.message.sent ?? [];
        const message = messageForStep(step.situation, { sent, messages: context.messages });
        return (
          <li key={`${interviewId} ${step.key}`}>
            <p class="due-row-name">
              <strong>{step.title}</strong>
              {' · '}
              <a href={stepAddress(base, 'follow-up', interviewId)}>{name}</a>
            </p>
            <p class="field-hint">{dueText(step.date, context.today)}</p>
            {message !== null && (
              <a class="button-link" href={messageAddress(base, interviewId, message.id)}>
                Open “{message.name}”<span class="visually-hidden"> for {name}</span>
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
