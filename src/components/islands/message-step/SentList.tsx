import { useRef } from 'preact/hooks';
import { moveSentTo, removeSent, sentLatestFirst } from '../../../domain/interview/noted-as-sent.ts';
import type { SentMessage } from '../../../domain/interview/sent-message.ts';
import { channelText } from '../../../domain/messages/channel.ts';
import { formatDay } from '../../../domain/schedule/format-meeting.ts';
import { TextField } from '../../ui/TextField.tsx';
import { NextSteps } from './NextSteps.tsx';
import type { SentMessagesProps } from './SentMessages.tsx';
import { UndoBar } from '../session/UndoBar.tsx';
import { useUndoTools } from '../session/use-undo-tools.ts';

/** What was sent, the latest day first, each with its words on demand. */
export function SentList(props: SentMessagesProps) {
  const { messages, interview, change } = props;
  const { undo } = interview;
  const undoTools = useUndoTools(undo);
  const heading = useRef<HTMLHeadingElement>(null);
  const focusHeading = () => heading.current?.focus({ preventScroll: true });
  return (
    <section class="sent-messages" aria-labelledby="sent-heading">
      <h2 id="sent-heading" tabIndex={-1} ref={heading}>
        What you sent
      </h2>
      {undo?.kind === 'sent' && (
        <UndoBar
          undo={undo}
          tools={undoTools}
          onUndo={() => {
            if (typeof undoTools === 'object') change(undoTools.applyUndo);
            focusHeading();
          }}
        />
      )}
      <ul class="sent-list">
        {sentLatestFirst(interview).map((sent) => (
          <li key={sent.id}>
            <details>
              <summary>{titleOf(sent, messages)}</summary>
              <div class="sent-letter">
                {sent.subject !== null && (
                  <p class="sent-subject">
                    <span>Subject</span> {sent.subject}
                  </p>
                )}
                <p class="sent-body">{sent.body}</p>
              </div>
              <div class="sent-note">
                <TextField
                  label="Day on which you sent it"
                  type="date"
                  value={sent.sentOn}
                  onText={(day) => change((now) => moveSentTo(now, sent.id, day))}
                />
                <button
                  type="button"
                  class="button-link"
                  onClick={() => {
                    change((now) => removeSent(now, sent.id));
                    focusHeading();
                  }}
                >
                  Remove this note
                </button>
              </div>
            </details>
          </li>
        ))}
      </ul>
      <NextSteps {...props} />
    </section>
  );
}

function titleOf({ sentOn, messageId, to }: SentMessage, messages: SentMessagesProps['messages']): string {
  const message = messages.find(({ id }) => id === messageId);
  const name = message ? `${message.name} (${channelText(message.channel).label})` : 'A message';
  const day = formatDay(sentOn) || 'Day not noted';
  return `${day}: ${name}${to === '' ? '' : `, to ${to}`}`;
}
