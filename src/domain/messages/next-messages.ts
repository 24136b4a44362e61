import type { SentMessage } from '../interview/sent-message.ts';
import type { Message } from './message.ts';

/**
 * Of the messages on offer those that may come after what was sent: they follow the last one that was sent, by its
 * situation or its group, and their situation was not sent yet. None where nothing was sent.
 */
export function nextMessages(
  offered: readonly Message[],
  all: readonly Message[],
  sent: readonly SentMessage[],
): Message[] {
  const situations = sent.flatMap(({ messageId }) => all.find(({ id }) => id === messageId) ?? []);
  const last = situations.at(-1);
  if (!last) return [];
  const done = new Set(situations.map(({ situation }) => situation));
  return offered.filter(
    ({ follows, situation }) =>
      !done.has(situation) && (follows.includes(last.situation) || follows.includes(last.group)),
  );
}
