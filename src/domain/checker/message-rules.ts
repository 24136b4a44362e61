import { apology } from './message-rules/apology.ts';
import { attachment } from './message-rules/attachment.ts';
import { exclaim } from './message-rules/exclaim.ts';
import { flattery } from './message-rules/flattery.ts';
import { hole } from './message-rules/hole.ts';
import { jobAsk } from './message-rules/job-ask.ts';
import { label } from './message-rules/label.ts';
import { meHeavy } from './message-rules/me-heavy.ts';
import { noAsk } from './message-rules/no-ask.ts';
import { noEasyOut } from './message-rules/no-easy-out.ts';
import { noLength } from './message-rules/no-length.ts';
import { noTimes } from './message-rules/no-times.ts';
import { noWho } from './message-rules/no-who.ts';
import { noWhyThem } from './message-rules/no-why-them.ts';
import { overLimit } from './message-rules/over-limit.ts';
import { pickBrain } from './message-rules/pick-brain.ts';
import { subjectLong } from './message-rules/subject-long.ts';
import { subjectMissing } from './message-rules/subject-missing.ts';
import { tooLong } from './message-rules/too-long.ts';
import { tooManyContacts } from './message-rules/too-many-contacts.ts';
import { tooSoon } from './message-rules/too-soon.ts';
import type { MessageRule } from './message-rule.ts';

/** What stops a message first, then what costs goodwill, then what is missing, then its length. */
export const MESSAGE_RULES: readonly MessageRule[] = [
  hole,
  jobAsk,
  attachment,
  tooManyContacts,
  tooSoon,
  overLimit,
  subjectMissing,
  subjectLong,
  label,
  pickBrain,
  flattery,
  apology,
  exclaim,
  noWho,
  noWhyThem,
  noAsk,
  noLength,
  noTimes,
  noEasyOut,
  meHeavy,
  tooLong,
];
