import { closedExamples } from './question-rules/closed.examples.ts';
import { confidentialExamples } from './question-rules/confidential.examples.ts';
import { doubleExamples } from './question-rules/double.examples.ts';
import { flatteryExamples } from './question-rules/flattery.examples.ts';
import { gossipExamples } from './question-rules/gossip.examples.ts';
import { hypotheticalExamples } from './question-rules/hypothetical.examples.ts';
import { jobAskExamples } from './question-rules/job-ask.examples.ts';
import { leadingExamples } from './question-rules/leading.examples.ts';
import { longExamples } from './question-rules/long.examples.ts';
import { ownPayExamples } from './question-rules/own-pay.examples.ts';
import { privateExamples } from './question-rules/private.examples.ts';
import { searchableExamples } from './question-rules/searchable.examples.ts';
import { statementExamples } from './question-rules/statement.examples.ts';
import { vagueExamples } from './question-rules/vague.examples.ts';
import type { QuestionRuleId } from './question-rule.ts';
import type { RuleExamples } from './rule-examples.ts';

/** What readers are told of each rule, in the order of the page; the browser's scripts do without it. */
export const QUESTION_EXAMPLES: Readonly<Record<QuestionRuleId, RuleExamples>> = {
  closed: closedExamples,
  double: doubleExamples,
  searchable: searchableExamples,
  hypothetical: hypotheticalExamples,
  leading: leadingExamples,
  'job-ask': jobAskExamples,
  'own-pay': ownPayExamples,
  private: privateExamples,
  confidential: confidentialExamples,
  gossip: gossipExamples,
  vague: vagueExamples,
  flattery: flatteryExamples,
  long: longExamples,
  statement: statementExamples,
};
