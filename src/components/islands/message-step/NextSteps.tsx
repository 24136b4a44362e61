import { messageForStep, whatNext } from '../../../domain/messages/what-next.ts';
import { USUAL_REST } from '../../../domain/schedule/business-days.ts';
import type { FollowUpId } from '../../../domain/schedule/cadence.ts';
import { dueText } from '../../../domain/schedule/due-text.ts';
import { today } from '../../../platform/today.ts';
import type { SentMessagesProps } from './SentMessages.tsx';

/** Steps for which nothing is written. */
const NAMES: Readonly<Partial<Record<FollowUpId, string>>> = {
  close: 'Let it rest',
  'quiet-end': 'The last update',
};

/** What comes next with this contact, on which day and why. */
export function NextSteps({ messages, norms, interview, onOpen }: SentMessagesProps) {
  const { sent } = interview.message;
  const meetingDay = interview.meeting.date;
  const steps = whatNext({ sent, messages, meetingDay }, norms, USUAL_REST);
  const now = today();
  if (steps.length === 0) {
    if (meetingDay !== '') return null;
    return <p class="field-hint">Once the step Meeting has a day, what comes before and after it stands here.</p>;
  }
  return (
    <>
      <h3>What comes next</h3>
      <ul class="next-steps">
        {steps.map(({ id, date, why }) => {
          const message = messageForStep(id, { sent, messages });
          const name = NAMES[id] ?? message?.name ?? id;
          return (
            <li key={id}>
              <p class="next-step-name">
                <strong>{name}</strong> <span class="next-step-day">{dueText(date, now)}</span>
              </p>
              <p class="field-hint">{why}</p>
              {message && (
                <button type="button" class="button-link" onClick={() => onOpen(message.id)}>
                  Open “{message.name}”
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <p class="field-hint">Business days leave out Saturdays and Sundays. Add a day for each holiday.</p>
    </>
  );
}
