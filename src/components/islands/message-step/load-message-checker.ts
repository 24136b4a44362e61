import type { MessageRemark } from '../../../domain/checker/message-rule.ts';
import type { CheckedMessage } from '../../../domain/checker/reading/read-message.ts';

/** Until its worker is written, nothing is remarked. */
export async function loadMessageChecker(): Promise<{
  check: (message: CheckedMessage) => Promise<readonly MessageRemark[]>;
}> {
  return { check: () => Promise.resolve([]) };
}
