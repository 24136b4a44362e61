import type { StepMessage } from '../../domain/follow-up/sent-so-far.ts';
import { messagesOf } from '../../domain/messages/messages-of.ts';
import { messagesForAskers } from './tool-content.ts';

/** What following up needs to know of each message that an asker writes. */
export async function messageFacts(): Promise<StepMessage[]> {
  const messages = messagesOf(await messagesForAskers());
  return messages.map(({ id, situation, channel, group, recipient, name }) => {
    return { id, situation, channel, group, recipient, name };
  });
}
