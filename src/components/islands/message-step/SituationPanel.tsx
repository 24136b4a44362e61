import { useId } from 'preact/hooks';
import { isOwnWording } from '../../../domain/interview/draft.ts';
import { draftOf } from '../../../domain/interview/drafts.ts';
import type { Interview } from '../../../domain/interview/interview.ts';
import { groupSituations, type SituationChoice } from '../../../domain/messages/group-situations.ts';
import type { Message } from '../../../domain/messages/message.ts';
import { writableMessages } from '../../../domain/messages/message-to-open.ts';
import { nextMessages } from '../../../domain/messages/next-messages.ts';

export interface SituationPanelProps {
  messages: readonly Message[];
  interview: Interview;
  chosen: Message;
  onChoose: (id: string) => void;
}

/** Every message that the asker can write, by the time at which it comes up, each with when to send it. */
export function SituationPanel({ messages, interview, chosen, onChoose }: SituationPanelProps) {
  const id = useId();
  const writable = writableMessages(messages, interview);
  const next = nextMessages(writable, messages, interview.message.sent);
  const marks = (choice: SituationChoice) => marksOf(choice, { interview, next, first: writable[0] });
  return (
    <>
      {groupSituations(writable, chosen.channel).map(({ group, choices }) => (
        <section key={group.id} aria-labelledby={`${id}-${group.id}`}>
          <h3 id={`${id}-${group.id}`}>{group.label}</h3>
          <ul class="plain-list">
            {choices.map((choice) => {
              const isChosen = choice.situation === chosen.situation;
              return (
                <li key={choice.situation}>
                  <button
                    type="button"
                    class="situation-button"
                    aria-current={isChosen}
                    onClick={() => onChoose(isChosen ? chosen.id : choice.messageId)}
                  >
                    <span class="situation-button-name">{choice.name}</span>{' '}
                    {marks(choice).map((mark) => (
                      <span class="tag tag-accent" key={mark}>
                        {mark}
                      </span>
                    ))}
                  </button>
                  <p class="field-hint">{choice.use}</p>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What is worth knowing about a situation before one chooses it. */
function marksOf(
  { situation, messageIds }: SituationChoice,
  { interview, next, first }: { interview: Interview; next: readonly Message[]; first: Message | undefined },
): string[] {
  const { sent } = interview.message;
  const isBegun = messageIds.some((id) => isOwnWording(draftOf(interview, id)));
  const isSent = sent.some(({ messageId }) => messageIds.includes(messageId));
  return [
    ...(sent.length === 0 && first?.situation === situation ? ['Fits you'] : []),
    ...(next.some((message) => message.situation === situation) ? ['May come next'] : []),
    ...(isBegun ? ['In your words'] : []),
    ...(isSent ? ['Sent'] : []),
  ];
}
