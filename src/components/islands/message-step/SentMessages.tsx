import type { Interview } from '../../../domain/interview/interview.ts';
import type { Message } from '../../../domain/messages/message.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { useLoaded } from '../questions-step/use-loaded.ts';
import { loadSentList } from './load-sent-list.ts';

export interface SentMessagesProps {
  messages: readonly Message[];
  norms: ToolNorms;
  interview: Interview;
  change: (edit: (interview: Interview) => Interview) => void;
  /** Opens another message, by its id. */
  onOpen: (messageId: string) => void;
}

/** What was sent, and what comes next. It comes with the first note, and at once where there are notes. */
export function SentMessages(props: SentMessagesProps) {
  const { message, undo } = props.interview;
  const isNeeded = message.sent.length > 0 || undo?.kind === 'sent';
  const list = useLoaded(loadSentList, isNeeded);
  if (!isNeeded || list === 'loading') return null;
  if (list === 'failed') {
    return (
      <p class="notice notice-warning" role="alert">
        What you sent is kept, and cannot be shown: a part of the page could not be loaded. Reload the page to see it.
      </p>
    );
  }
  return <list.SentList {...props} />;
}
