import type { Interview } from '../../../domain/interview/interview.ts';
import type { Message } from '../../../domain/messages/message.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { SentList } from './SentList.tsx';

export interface SentMessagesProps {
  messages: readonly Message[];
  norms: ToolNorms;
  interview: Interview;
  change: (edit: (interview: Interview) => Interview) => void;
  /** Opens another message, by its id. */
  onOpen: (messageId: string) => void;
}

/** What was sent, and what comes next; nothing before the first note. */
export function SentMessages(props: SentMessagesProps) {
  const { message, undo } = props.interview;
  return message.sent.length > 0 || undo?.kind === 'sent' ? <SentList {...props} /> : null;
}
