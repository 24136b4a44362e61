import type { Audience } from '../interview/audience.ts';
import type { Finding } from '../interview/finding.ts';
import type { Purpose } from '../interview/purpose.ts';
import { fillSlots, type SlotValues } from '../text/fill-slots.ts';
import { organizationPhrase } from '../text/organization-phrase.ts';
import { plainPhrase } from '../text/plain-phrase.ts';
import { rolePhrase } from '../text/role-phrase.ts';
import type { Question, QuestionWording } from './question.ts';
import { paceMinutes } from './talk-minutes.ts';

/** What the asker has told so far, as far as it matters for questions. */
export interface Asker {
  purpose: Purpose;
  audience: Audience | null;
  /** Id of a field pack. */
  field: string | null;
  aims: readonly string[];
  /** Ids of questions to which the asker knows the answer. */
  known: readonly string[];
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

/**
 * Every question of the bank that suits the asker, worded without a hole, and none whose answer the asker knows: nor
 * any other of the same intent. Linear in bank and findings.
 */
export function findCandidates(bank: readonly Question[], asker: Asker): Candidate[] {
  const known = knownIntents(bank, asker);
  return bank
    .filter((question) => suits(question, asker) && !known.has(question.intent))
    .flatMap((question) => wordFor(question, asker));
}

/** What the asker has found out already: the intents of the questions that were marked so. */
export function knownIntents(bank: readonly Question[], { known }: Pick<Asker, 'known'>): Set<string> {
  if (known.length === 0) return new Set();
  const ids = new Set(known);
  return new Set(bank.filter((question) => ids.has(question.id)).map((question) => question.intent));
}

/** True where purpose, audience and field of a question allow it for this asker. */
export function suits(question: Question, asker: Pick<Asker, 'purpose' | 'audience' | 'field'>): boolean {
  return (
    question.purposes.includes(asker.purpose) &&
    (question.audiences.length === 0 || (asker.audience !== null && question.audiences.includes(asker.audience))) &&
    (question.fields.length === 0 || (asker.field !== null && question.fields.includes(asker.field)))
  );
}

/** The wordings of one question: one in general, or one for each finding of its kind. */
export function wordFor(question: Question, asker: Asker): Candidate[] {
  const minutes = paceFor(question, asker);
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

/** Minutes that a question takes in the asker's talk, in halves. */
export function paceFor(question: Pick<Question, 'minutes'>, asker: Pick<Asker, 'minutes'>): number {
  return paceMinutes(question.minutes, asker.minutes);
}

/** The wording of a question for this asker, its fallback where a slot is not known, or null where neither can be filled. */
export function wordQuestion(
  question: QuestionWording,
  asker: Pick<Asker, 'slots' | 'minutes'>,
  finding: Finding | null,
): string | null {
  const values = { ...asker.slots, minutes: String(asker.minutes), ...(finding ? findingSlots(finding) : {}) };
  return (
    fillSlots(question.text, values) ?? (question.fallback === undefined ? null : fillSlots(question.fallback, values))
  );
}

/** The slots that one finding fills, as they read inside a sentence. Details that are empty leave their slot unknown. */
export function findingSlots(finding: Finding): SlotValues {
  switch (finding.kind) {
    case 'move':
      return { from: plainPhrase(finding.from), to: plainPhrase(finding.to) };
    case 'earlier-employer':
      return { employer: organizationPhrase(finding.detail) };
    case 'earlier-role':
      return { earlierRole: rolePhrase(finding.detail) };
    case 'project':
      return { project: plainPhrase(finding.detail) };
    case 'talk-or-article':
      return { title: plainPhrase(finding.detail) };
    case 'school-or-training':
      return { school: organizationPhrase(finding.detail) };
    case 'shared-acquaintance':
      return { acquaintance: plainPhrase(finding.detail) };
    case 'news':
      return { news: plainPhrase(finding.detail) };
  }
}

/** True where every detail of a finding was filled in, so that questions can be built from it. */
export function isCompleteFinding(finding: Finding): boolean {
  return Object.values(findingSlots(finding)).every((detail) => detail !== '');
}
