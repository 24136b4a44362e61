import type { Reading } from './reading/read-text.ts';
import type { Rule } from './rule.ts';

/** The rules for a question, in the order in which they stand where two remark on one place. */
export const QUESTION_RULE_IDS = [
  'job-ask',
  'own-pay',
  'private',
  'confidential',
  'gossip',
  'leading',
  'flattery',
  'hypothetical',
  'closed',
  'double',
  'searchable',
  'vague',
  'long',
  'statement',
] as const;

export type QuestionRuleId = (typeof QUESTION_RULE_IDS)[number];

export type QuestionRule = Rule<QuestionRuleId, Reading>;
