import { LIST_MOST } from '../saving/reader.ts';
import type { Interview } from './interview.ts';
import type { SentMessage } from './sent-message.ts';

/** Whether one more message can be noted as sent: a record keeps so many lines of a kind and no more. */
export function hasRoomForSent({ message }: Interview): boolean {
  return message.sent.length < LIST_MOST;
}

/** The interview with a message noted as sent, as it stands then; unchanged where there is no room. */
export function noteAsSent(interview: Interview, sent: SentMessage): Interview {
  return hasRoomForSent(interview) ? withSent(interview, [...interview.message.sent, sent]) : interview;
}

/** The interview with another day for a message that was sent, "2026-12-03"; empty for a day that is not known. */
export function moveSentTo(interview: Interview, id: string, sentOn: string): Interview {
  return withSent(
    interview,
    interview.message.sent.map((one) => (one.id === id ? { ...one, sentOn } : one)),
  );
}

/** The interview without one of the messages that were noted as sent, which can be put back. */
export function removeSent(interview: Interview, id: string): Interview {
  const { sent: all } = interview.message;
  const place = all.findIndex((one) => one.id === id);
  const sent = all[place];
  if (!sent) return interview;
  return { ...withSent(interview, all.toSpliced(place, 1)), undo: { kind: 'sent', sent, place } };
}

/** The message that was noted last with these very words; null where there is none. */
export function sentWithWords(
  { message }: Interview,
  { messageId, subject, body }: Pick<SentMessage, 'messageId' | 'subject' | 'body'>,
): SentMessage | null {
  const same = (one: SentMessage) => one.messageId === messageId && one.subject === subject && one.body === body;
  return message.sent.findLast(same) ?? null;
}

/** What was sent, the latest day first, and of one day what was noted last. */
export function sentLatestFirst({ message }: Interview): SentMessage[] {
  return message.sent
    .toReversed()
    .toSorted((one, other) => Number(one.sentOn < other.sentOn) - Number(one.sentOn > other.sentOn));
}

function withSent(interview: Interview, sent: SentMessage[]): Interview {
  return { ...interview, message: { ...interview.message, sent } };
}
