import type { Connection } from '../interview/connection.ts';
import type { Purpose } from '../interview/purpose.ts';
import type { Message } from './message.ts';

/** The messages that fit the purpose, those for this connection first, later ones last; the first is the one to begin with. */
export function offerMessages(
  messages: readonly Message[],
  purpose: Purpose,
  connection: Connection | null,
): Message[] {
  const wanted = connection ?? 'stranger';
  const place = (message: Message) => {
    if (message.connections.includes(wanted)) return 0;
    return message.connections.length > 0 ? 1 : 2;
  };
  return messages
    .filter((message) => message.purposes.includes(purpose))
    .toSorted((one, other) => place(one) - place(other));
}
