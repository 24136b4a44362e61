import type { QuestionRuleId } from './question-rule.ts';
import { QUESTION_RULES } from './question-rules.ts';
import { readText } from './reading/read-text.ts';
import type { Remark } from './remark.ts';
import { runRules } from './rule.ts';

/**
 * The remarks on a question as somebody typed it, in the order of their place; none where nothing was written. Any text
 * gets an answer, in time in proportion to its length. When in doubt it stays silent.
 */
export function checkQuestion(text: string): Remark<QuestionRuleId>[] {
  return runRules(QUESTION_RULES, readText(text));
}
