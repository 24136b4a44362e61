import type { SentMessage } from '../interview/sent-message.ts';
import { countBusinessDays, type Rest } from '../schedule/business-days.ts';
import type { Message } from './message.ts';
import { WHILE_WAITING } from './what-next.ts';

/** What the contact has had so far and not answered. */
export interface WaitingSoFar {
  /** Messages. */
  contacts: number;
  /** Business days since the last of them. */
  businessDays: number;
}

/**
 * For a reminder, what it reminds of: the first ask and the reminders before it, with the business days from the last of
 * them to `today` ("2026-12-03"). Null for any other message, where nothing was noted as sent, and where the notes tell
 * that an answer has come.
 */
export function waitingSoFar(
  message: Pick<Message, 'id' | 'situation'>,
  messages: readonly Message[],
  sent: readonly SentMessage[],
  { today, rest }: { today: string; rest: Rest },
): WaitingSoFar | null {
  if (!WHILE_WAITING.includes(message.situation)) return null;
  const before = sent.flatMap((note) => {
    const one = messages.find(({ id }) => id === note.messageId);
    return one?.recipient === 'contact' && one.id !== message.id ? [{ ...one, sentOn: note.sentOn }] : [];
  });
  const isWaiting = before.every(({ group, situation }) => group === 'first-ask' || WHILE_WAITING.includes(situation));
  const last = before
    .map(({ sentOn }) => sentOn)
    .toSorted()
    .at(-1);
  if (last === undefined || !isWaiting) return null;
  const businessDays = countBusinessDays(last, today, rest);
  return businessDays === null ? null : { contacts: before.length, businessDays };
}
