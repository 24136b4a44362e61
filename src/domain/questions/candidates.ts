import type { Audience } from '../interview/audience.ts';
import type { Finding } from '../interview/finding.ts';
import type { Purpose } from '../interview/purpose.ts';
import { fillSlots, type SlotValues } from '../text/fill-slots.ts';
import { tidyPhrase } from '../text/tidy.ts';
import type { Question } from './question.ts';
import { paceMinutes } from './talk-minutes.ts';

/** What the asker has told so far, as far as it matters for questions. */
export interface Asker {
  purpose: Purpose;
  audience: Audience | null;
  /** Id of a field pack. */
  field: string | null;
  aims: readonly string[];
  findings: readonly Finding[];
  /** Length of the talk in minutes. */
  minutes: number;
  /** Known general slots: organization, role, field. */
  slots: SlotValues;
}

/** A question of the bank, worded for this asker and, where personal, for one finding. */
export interface Candidate {
  question: Question;
  findingId: string | null;
  text: string;
  /** Minutes in a talk of this length, in halves. */
  minutes: number;
}

/** Every question of the bank that suits the asker, worded without a hole. Linear in bank and findings. */
export function findCandidates(bank: readonly Question[], asker: Asker): Candidate[] {
  return bank.filter((question) => suits(question, asker)).flatMap((question) => wordFor(question, asker));
}

/** True where purpose, audience and field of a question allow it for this asker. */
export function suits(question: Question, asker: Pick<Asker, 'purpose' | 'audience' | 'field'>): boolean {
  return (
    question.purposes.includes(asker.purpose) &&
    (question.audiences.length === 0 || (asker.audience !== null && question.audiences.includes(asker.audience))) &&
    (question.fields.length === 0 || (asker.field !== null && question.fields.includes(asker.field)))
  );
}

function wordFor(question: Question, asker: Asker): Candidate[] {
  const minutes = paceMinutes(question.minutes, asker.minutes);
  if (question.finding === undefined) {
    const text = wordQuestion(question, asker, null);
    return text === null ? [] : [{ question, findingId: null, text, minutes }];
  }
  return asker.findings
    .filter((finding) => finding.kind === question.finding)
    .flatMap((finding) => {
      const text = wordQuestion(question, asker, finding);
      return text === null ? [] : [{ question, findingId: finding.id, text, minutes }];
    });
}

/** The wording of a question for this asker, its fallback where a slot is not known, or null where neither can be filled. */
export function wordQuestion(
  question: Question,
  asker: Pick<Asker, 'slots' | 'minutes'>,
  finding: Finding | null,
): string | null {
  const values = { ...asker.slots, minutes: String(asker.minutes), ...(finding ? findingSlots(finding) : {}) };
  return (
    fillSlots(question.text, values) ?? (question.fallback === undefined ? null : fillSlots(question.fallback, values))
  );
}

/** The slots that one finding fills. Details that are empty leave their slot unknown. */
export function findingSlots(finding: Finding): SlotValues {
  switch (finding.kind) {
    case 'move':
      return { from: finding.from, to: finding.to };
    case 'earlier-employer':
      return { employer: finding.detail };
    case 'earlier-role':
      return { earlierRole: finding.detail };
    case 'project':
      return { project: finding.detail };
    case 'talk-or-article':
      return { title: finding.detail };
    case 'school-or-training':
      return { school: finding.detail };
    case 'shared-acquaintance':
      return { acquaintance: finding.detail };
    case 'news':
      return { news: finding.detail };
  }
}

/** True where every detail of a finding was filled in, so that questions can be built from it. */
export function isCompleteFinding(finding: Finding): boolean {
  return Object.values(findingSlots(finding)).every((detail) => tidyPhrase(detail ?? '') !== '');
}
