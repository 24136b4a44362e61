import type { MessageReading } from './reading/read-message.ts';
import type { Remark, Span } from './remark.ts';

/** The rules for a message, in the order in which they stand where two remark on one place. */
export const MESSAGE_RULE_IDS = [
  'hole',
  'job-ask',
  'attachment',
  'too-many-contacts',
  'too-soon',
  'over-limit',
  'subject-missing',
  'subject-long',
  'label',
  'pick-brain',
  'flattery',
  'apology',
  'exclaim',
  'no-who',
  'no-why-them',
  'no-ask',
  'no-length',
  'no-times',
  'no-easy-out',
  'me-heavy',
  'too-long',
] as const;

export type MessageRuleId = (typeof MESSAGE_RULE_IDS)[number];

/** The two texts of a message. */
export const MESSAGE_PARTS = ['subject', 'body'] as const;

export type MessagePart = (typeof MESSAGE_PARTS)[number];

/** A remark on a message. An empty span is the place where something is missing. */
export interface MessageRemark extends Remark<MessageRuleId> {
  /** In which of the two texts its span lies. */
  part: MessagePart;
}

/** What a rule found: a place in one of the two texts, and words of its own where the usual ones do not fit. */
export interface MessageFound {
  part: MessagePart;
  span: Span;
  why?: string;
  rewrite?: string;
}

/** A rule that reads a message and has at most one thing to say about it. */
export interface MessageRule {
  id: MessageRuleId;
  why: string;
  rewrite: string;
  find: (reading: MessageReading) => MessageFound | undefined;
}
