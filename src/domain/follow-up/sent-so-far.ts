import type { SentMessage } from '../interview/sent-message.ts';
import type { Message } from '../messages/message.ts';

/** What a plan needs to know of a message: for which situation it is, and who reads it. */
export type MessageFacts = Pick<Message, 'id' | 'situation' | 'group' | 'recipient' | 'name'>;

/** What a page needs to know of a message to plan with it, and to open it. */
export type StepMessage = MessageFacts & Pick<Message, 'channel'>;

/** A message that went to the contact. */
export interface SentFact {
  situation: string;
  group: Message['group'];
  name: string;
  /** Calendar day, or empty where it is not known. */
  sentOn: string;
}

/** Messages after which one waits for an answer, besides the first asks. */
export const NUDGES: readonly string[] = ['nudge-1', 'nudge-2'];

/** The thanks for a no, after which nothing follows. */
const AFTER_A_NO = 'said-no';

/** Of what was noted as sent, what went to the contact, the earliest first. A message that is gone is left out. */
export function sentToContact(sent: readonly SentMessage[], messages: readonly MessageFacts[]): SentFact[] {
  return sent
    .flatMap(({ messageId, sentOn }) => {
      const message = messages.find(({ id }) => id === messageId);
      if (message?.recipient !== 'contact') return [];
      const { situation, group, name } = message;
      return [{ situation, group, name, sentOn }];
    })
    .toSorted((one, other) => one.sentOn.localeCompare(other.sentOn));
}

/** Whether nothing but first asks and nudges was sent. */
export function isWaiting(sent: readonly SentFact[]): boolean {
  return sent.length > 0 && sent.every(({ group, situation }) => group === 'first-ask' || NUDGES.includes(situation));
}

/** Whether the contact has said no, by what was answered to it. */
export function saidNo(sent: readonly SentFact[]): boolean {
  return sent.some(({ situation }) => situation === AFTER_A_NO);
}
