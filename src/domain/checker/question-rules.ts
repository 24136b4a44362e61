import { closed } from './question-rules/closed.ts';
import { confidential } from './question-rules/confidential.ts';
import { double } from './question-rules/double.ts';
import { flattery } from './question-rules/flattery.ts';
import { gossip } from './question-rules/gossip.ts';
import { hypothetical } from './question-rules/hypothetical.ts';
import { jobAsk } from './question-rules/job-ask.ts';
import { leading } from './question-rules/leading.ts';
import { long } from './question-rules/long.ts';
import { ownPay } from './question-rules/own-pay.ts';
import { privateLife } from './question-rules/private.ts';
import { searchable } from './question-rules/searchable.ts';
import { statement } from './question-rules/statement.ts';
import { vague } from './question-rules/vague.ts';
import type { QuestionRule } from './question-rule.ts';

/** The gravest first: what could harm somebody, then what spoils the answer, then matters of form. */
export const QUESTION_RULES: readonly QuestionRule[] = [
  jobAsk,
  ownPay,
  privateLife,
  confidential,
  gossip,
  leading,
  flattery,
  hypothetical,
  closed,
  double,
  searchable,
  vague,
  long,
  statement,
];
