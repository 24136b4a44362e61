import type { Connection } from '../interview/connection.ts';
import type { Purpose } from '../interview/purpose.ts';
import { GROUP_IDS } from './group.ts';
import type { Message } from './message.ts';

/**
 * The messages that the asker may need for this purpose: first asks, those for this connection first, then those of a
 * later day in their order. The first is the one to begin with.
 */
export function offerMessages(
  messages: readonly Message[],
  purpose: Purpose,
  connection: Connection | null,
): Message[] {
  const wanted = connection ?? 'stranger';
  const place = (message: Message) => {
    if (message.connections.includes(wanted)) return 0;
    return message.connections.length > 0 ? 1 : 2 + GROUP_IDS.indexOf(message.group);
  };
  return messages
    .filter((message) => message.writer === 'asker' && message.purposes.includes(purpose))
    .toSorted((one, other) => place(one) - place(other));
}
