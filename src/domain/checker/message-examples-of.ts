import type { Channel } from '../messages/channel.ts';
import type { Situation } from '../messages/situation.ts';
import type { MessagePart } from './message-rule.ts';
import type { RuleExamples } from './rule-examples.ts';

/** Where the texts of a rule's examples stand: all in the same part of the same kind of message. */
export interface ExampleSetting {
  situation: Pick<Situation, 'group' | 'recipient'>;
  channel: Channel;
  part: MessagePart;
  /** What stands before each text, and behind it, the same for all, so that it need not be shown. */
  before?: string;
  behind?: string;
}

/** What a reader is told of a rule for messages, and the examples that are its test. Not for the browser's scripts. */
export interface MessageExamples extends RuleExamples {
  setting: ExampleSetting;
}

/** A whole message with which somebody asks for a talk. */
export const FIRST_ASK: ExampleSetting = bodyOf('first-ask', 'direct-message');

/** What opens a message with which somebody asks for a talk. */
export const OPENING: ExampleSetting = {
  ...FIRST_ASK,
  behind: ' 15 minutes by phone, any day after four, or when you like? A no is fine.',
};

/** What closes a message with which somebody asks for a talk. */
export const CLOSING: ExampleSetting = {
  ...FIRST_ASK,
  before: 'I build cedar canoes in Duluth. You told a boy that birch bark picks you. ',
};

/** A sentence of any message. */
export const ANY_SENTENCE: ExampleSetting = bodyOf('afterwards', 'direct-message');

/** A nudge. */
export const REMINDER: ExampleSetting = bodyOf('on-the-way', 'direct-message');

/** A subject. */
export const EMAIL_SUBJECT: ExampleSetting = { ...bodyOf('afterwards', 'email'), part: 'subject' };

/** A note with an invitation. */
export const NOTE: ExampleSetting = bodyOf('afterwards', 'linkedin-note');

/** A first email. */
export const FIRST_EMAIL: ExampleSetting = bodyOf('first-ask', 'email');

/** The body of a message to the contact. */
function bodyOf(group: Situation['group'], channel: Channel): ExampleSetting {
  return { situation: { group, recipient: 'contact' }, channel, part: 'body' };
}
