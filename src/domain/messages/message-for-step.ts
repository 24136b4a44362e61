import type { SentMessage } from '../interview/sent-message.ts';
import type { Message } from './message.ts';

/**
 * The message for a situation: on the channel that was used last where there is one, otherwise on its first; null where
 * nothing is written for it.
 */
export function messageForStep<One extends Pick<Message, 'id' | 'situation' | 'channel'>>(
  situation: string | null,
  { sent, messages }: { sent: readonly SentMessage[]; messages: readonly One[] },
): One | null {
  const forStep = messages.filter((message) => message.situation === situation);
  const last = sent.toSorted((one, other) => one.sentOn.localeCompare(other.sentOn)).at(-1);
  const channel = messages.find((message) => message.id === last?.messageId)?.channel;
  return forStep.find((message) => message.channel === channel) ?? forStep[0] ?? null;
}
