import { isWaiting, NUDGES, sentToContact } from '../follow-up/sent-so-far.ts';
import type { SentMessage } from '../interview/sent-message.ts';
import { countBusinessDays, type Rest } from '../schedule/business-days.ts';
import type { Message } from './message.ts';

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
  if (!NUDGES.includes(message.situation)) return null;
  const others = sent.filter(({ messageId }) => messageId !== message.id);
  const before = sentToContact(others, messages);
  const last = before.at(-1);
  if (last === undefined || !isWaiting(before)) return null;
  const businessDays = countBusinessDays(last.sentOn, today, rest);
  return businessDays === null ? null : { contacts: before.length, businessDays };
}
