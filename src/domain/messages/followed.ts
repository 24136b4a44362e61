import type { SentMessage } from '../interview/sent-message.ts';
import type { Message } from './message.ts';

/**
 * The message that this one follows: of those sent to the same reader that belong to its `follows`, the one of the
 * latest day, and of one day the one noted last. Null where there is none.
 */
export function followedMessage(
  message: Message,
  all: readonly Message[],
  sent: readonly SentMessage[],
): SentMessage | null {
  const before = sent.filter(({ messageId }) => {
    const earlier = all.find(({ id }) => id === messageId);
    if (earlier?.recipient !== message.recipient) return false;
    return message.follows.includes(earlier.group) || message.follows.includes(earlier.situation);
  });
  return (
    before.toSorted((one, other) => (one.sentOn < other.sentOn ? -1 : Number(one.sentOn > other.sentOn))).at(-1) ?? null
  );
}
