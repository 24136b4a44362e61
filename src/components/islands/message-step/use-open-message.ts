import { useEffect, useState } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import type { Message } from '../../../domain/messages/message.ts';
import { messageToOpen } from '../../../domain/messages/message-to-open.ts';
import { addressParameter, setAddressParameter } from '../../../platform/address.ts';

/** Which message is open. It stays so whatever is typed, set back or sent, and after a reload: the address names it. */
export function useOpenMessage(
  messages: readonly Message[],
  interview: Interview,
): { message: Message | undefined; openMessage: (id: string) => void } {
  const [id, setId] = useState(() => messageToOpen(messages, interview, addressParameter('message'))?.id ?? null);
  useEffect(() => {
    if (id !== null) setAddressParameter('message', id);
  }, [id]);
  return { message: messages.find((one) => one.id === id) ?? messages[0], openMessage: setId };
}
