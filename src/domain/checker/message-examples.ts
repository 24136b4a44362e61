import type { MessageExamples } from './message-examples-of.ts';
import type { MessageRuleId } from './message-rule.ts';
import { apologyExamples } from './message-rules/apology.examples.ts';
import { attachmentExamples } from './message-rules/attachment.examples.ts';
import { exclaimExamples } from './message-rules/exclaim.examples.ts';
import { flatteryExamples } from './message-rules/flattery.examples.ts';
import { holeExamples } from './message-rules/hole.examples.ts';
import { jobAskExamples } from './message-rules/job-ask.examples.ts';
import { labelExamples } from './message-rules/label.examples.ts';
import { meHeavyExamples } from './message-rules/me-heavy.examples.ts';
import { noAskExamples } from './message-rules/no-ask.examples.ts';
import { noEasyOutExamples } from './message-rules/no-easy-out.examples.ts';
import { noLengthExamples } from './message-rules/no-length.examples.ts';
import { noTimesExamples } from './message-rules/no-times.examples.ts';
import { noWhoExamples } from './message-rules/no-who.examples.ts';
import { noWhyThemExamples } from './message-rules/no-why-them.examples.ts';
import { overLimitExamples } from './message-rules/over-limit.examples.ts';
import { pickBrainExamples } from './message-rules/pick-brain.examples.ts';
import { subjectLongExamples } from './message-rules/subject-long.examples.ts';
import { subjectMissingExamples } from './message-rules/subject-missing.examples.ts';
import { tooLongExamples } from './message-rules/too-long.examples.ts';
import { tooManyContactsExamples } from './message-rules/too-many-contacts.examples.ts';
import { tooSoonExamples } from './message-rules/too-soon.examples.ts';

/** What readers are told of each rule, in the order of the page; the browser's scripts do without it. */
export const MESSAGE_EXAMPLES: Readonly<Record<MessageRuleId, MessageExamples>> = {
  'no-who': noWhoExamples,
  'no-why-them': noWhyThemExamples,
  'no-ask': noAskExamples,
  'no-length': noLengthExamples,
  'no-times': noTimesExamples,
  'no-easy-out': noEasyOutExamples,
  label: labelExamples,
  'job-ask': jobAskExamples,
  'pick-brain': pickBrainExamples,
  flattery: flatteryExamples,
  apology: apologyExamples,
  exclaim: exclaimExamples,
  'me-heavy': meHeavyExamples,
  'too-long': tooLongExamples,
  'over-limit': overLimitExamples,
  'subject-missing': subjectMissingExamples,
  'subject-long': subjectLongExamples,
  attachment: attachmentExamples,
  hole: holeExamples,
  'too-soon': tooSoonExamples,
  'too-many-contacts': tooManyContactsExamples,
};
