import { useStore } from '@nanostores/preact';
import { planFollowUp } from '../../../domain/follow-up/plan-follow-up.ts';
import { restOf } from '../../../domain/follow-up/rest-of.ts';
import { messageForStep } from '../../../domain/messages/message-for-step.ts';
import { dueText } from '../../../domain/schedule/due-text.ts';
import { today } from '../../../platform/today.ts';
import { ownZone } from '../../../platform/zones.ts';
import { myDetails } from '../../../stores/on-this-device.ts';
import type { SentMessagesProps } from './SentMessages.tsx';

/** What comes next with this contact, on which day and why. */
export function NextSteps({ messages, norms, interview, onOpen }: SentMessagesProps) {
  const me = useStore(myDetails.$me);
  const { sent } = interview.message;
  const now = today();
  const context = { messages, norms, rest: restOf(me), today: now, ownZone: ownZone() ?? 'UTC' };
  const steps = planFollowUp(interview, context).filter(({ status }) => status !== 'done' && status !== 'dropped');
  if (steps.length === 0) {
    if (interview.meeting.date !== '') return null;
    return <p class="field-hint">Once the step Meeting has a day, what comes before and after it stands here.</p>;
  }
  return (
    <>
      <h3>What comes next</h3>
      <ul class="next-steps">
        {steps.map(({ key, title, date, why, situation }) => {
          const message = messageForStep(situation, { sent, messages });
          return (
            <li key={key}>
              <p class="next-step-name">
                <strong>{title}</strong> <span class="next-step-day">{dueText(date, now)}</span>
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
      <p class="field-hint">
        Business days leave out your weekend and your days off. The step Follow-up lets you change both, and move a
        step.
      </p>
    </>
  );
}
