import type { MessageRemark } from '../../../domain/checker/message-rule.ts';
import type { CheckedMessage } from '../../../domain/checker/reading/read-message.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { workerToAsk } from '../../../platform/ask-worker.ts';

export interface CheckRequest {
  message: CheckedMessage;
  norms: ToolNorms;
}

const checker = workerToAsk<CheckRequest, MessageRemark[]>(
  () => new Worker(new URL('./check-message-worker.ts', import.meta.url), { type: 'module' }),
);

/** Starts the checker, which needs a moment, for somebody who is about to write. */
export const wakeMessageChecker = checker.wake;

/** What the checker says to a message. Where it cannot be had, the answer never comes: writing goes on without. */
export function checkMessageBesides(
  { situation, channel, subject, body, contacts, businessDays }: CheckedMessage,
  norms: ToolNorms,
  onRemarks: (remarks: MessageRemark[]) => void,
): () => void {
  const { group, recipient } = situation;
  const message = { situation: { group, recipient }, channel, subject, body, contacts, businessDays };
  return checker.ask({ message, norms }, onRemarks);
}
