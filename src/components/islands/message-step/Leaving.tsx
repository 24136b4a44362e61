import type { Interview } from '../../../domain/interview/interview.ts';
import type { Composed } from '../../../domain/messages/compose.ts';
import type { Message } from '../../../domain/messages/message.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { SendWays } from './SendWays.tsx';
import { SentMessages } from './SentMessages.tsx';

export interface LeavingProps {
  messages: readonly Message[];
  message: Message;
  shown: Pick<Composed, 'subject' | 'body'>;
  interview: Interview;
  norms: ToolNorms;
  change: (edit: (interview: Interview) => Interview) => void;
  /** Opens another message, by its id. */
  onOpen: (messageId: string) => void;
}

/** How the message leaves the page, why it is written this way, and what was sent before. */
export function Leaving({ messages, message, shown, interview, norms, change, onOpen }: LeavingProps) {
  return (
    <>
      <SendWays message={message} shown={shown} interview={interview} change={change} />
      <details class="message-reasons">
        <summary>Why it is written this way</summary>
        <ul>
          {message.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
      <SentMessages messages={messages} norms={norms} interview={interview} change={change} onOpen={onOpen} />
    </>
  );
}
