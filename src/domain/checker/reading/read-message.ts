import type { Channel } from '../../messages/channel.ts';
import type { Situation } from '../../messages/situation.ts';
import type { ToolNorms } from '../../norms/tool-norms.ts';
import { needsOf, type Needs } from './message-needs.ts';
import { readSentences, type MessageText } from './message-text.ts';

/** A message to be checked. What is known beyond its words sharpens the remarks. */
export interface CheckedMessage {
  /** Why it is written, from its file. */
  situation: Pick<Situation, 'group' | 'recipient'>;
  channel: Channel;
  subject: string | null;
  body: string;
  /** How many messages this person has had and not answered. */
  contacts?: number | undefined;
  /** Business days since the last of them. */
  businessDays?: number | undefined;
}

/** A message as the rules see it. */
export interface MessageReading {
  message: CheckedMessage;
  norms: ToolNorms;
  needs: Needs;
  /** Empty where there is no subject. */
  subject: MessageText;
  body: MessageText;
}

/** Reads a message once for all rules, in time in proportion to its length. */
export function readMessage(message: CheckedMessage, norms: ToolNorms): MessageReading {
  return {
    message,
    norms,
    needs: needsOf(message.situation, message.channel),
    subject: readSentences(message.subject ?? ''),
    body: readSentences(message.body),
  };
}
