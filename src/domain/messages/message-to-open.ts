import { isOwnWording } from '../interview/draft.ts';
import { draftOf } from '../interview/drafts.ts';
import type { Interview } from '../interview/interview.ts';
import type { Message } from './message.ts';
import { nextMessages } from './next-messages.ts';
import { offerMessages } from './offer.ts';

/** What the asker may write for this interview: what its purpose offers, and what was begun already. */
export function writableMessages(all: readonly Message[], interview: Interview): Message[] {
  const offered = offerMessages(all, interview.purpose ?? 'explore', interview.contact.connection);
  const begun = all.filter((message) => !offered.includes(message) && isOwnWording(draftOf(interview, message.id)));
  return [...offered, ...begun];
}

/**
 * The message to show first: the one that was asked for by its id; else one that was begun and not sent; else the first
 * that may come after what was sent; else the one to begin with. Undefined only where there are no messages at all.
 */
export function messageToOpen(
  all: readonly Message[],
  interview: Interview,
  askedFor: string | null,
): Message | undefined {
  const wanted = all.find(({ id, writer }) => id === askedFor && writer === 'asker');
  if (wanted) return wanted;
  const { sent } = interview.message;
  const writable = writableMessages(all, interview);
  const begun = writable.find(
    ({ id }) => isOwnWording(draftOf(interview, id)) && !sent.some(({ messageId }) => messageId === id),
  );
  return begun ?? nextMessages(writable, all, sent)[0] ?? writable[0];
}
