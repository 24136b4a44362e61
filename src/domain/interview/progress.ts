import { isCompleteFinding } from '../questions/candidates.ts';
import { tidy } from '../text/tidy.ts';
import type { Interview } from './interview.ts';
import { AUDIENCES } from './audience.ts';
import { purposeText } from './purpose.ts';
import { formatDay } from '../schedule/format-meeting.ts';

/** The steps of preparing an interview, in their usual order. Each is a page; any order is allowed. */
export const STEP_IDS = ['purpose', 'contact', 'questions', 'message', 'meeting', 'sheet'] as const;

export type Step = (typeof STEP_IDS)[number];

export interface StepText {
  id: Step;
  title: string;
  /** What it is for, in one sentence. */
  hint: string;
}

export const STEPS: readonly StepText[] = [
  { id: 'purpose', title: 'Purpose', hint: 'Why you ask, who you are, and what you want to find out' },
  { id: 'contact', title: 'Contact', hint: 'The person, and what you found out about them' },
  { id: 'questions', title: 'Questions', hint: 'A list that fits the minutes' },
  { id: 'message', title: 'Message', hint: 'Asking for the talk' },
  { id: 'meeting', title: 'Meeting', hint: 'When, where and how long' },
  { id: 'sheet', title: 'Sheet', hint: 'One page to print and hold in your hand' },
];

/** Where a step stands. `summary` tells what is in it so far. */
export interface StepProgress {
  step: StepText;
  status: 'done' | 'started' | 'open';
  summary: string;
}

/** The task list of one interview. Nothing is mandatory; 'done' means that the step has what later steps use. */
export function progressOf(interview: Interview): StepProgress[] {
  return STEPS.map((step) => ({ step, ...progressOfStep(interview, step.id) }));
}

function progressOfStep(interview: Interview, step: Step): Omit<StepProgress, 'step'> {
  switch (step) {
    case 'purpose': {
      const audience = AUDIENCES.find((one) => one.id === interview.audience)?.label ?? '';
      const purpose = interview.purpose ? purposeText(interview.purpose).label : '';
      return progress([purpose !== '', audience !== ''], [purpose, audience]);
    }
    case 'contact': {
      const { name, role, organization } = interview.contact;
      const findings = interview.findings.filter((finding) => isCompleteFinding(finding)).length;
      const found = findings === 0 ? '' : `${findings} ${findings === 1 ? 'finding' : 'findings'}`;
      return progress([tidy(name) !== '', findings > 0], [tidy(name), tidy(role), tidy(organization), found]);
    }
    case 'questions': {
      const count = interview.questions.items.length;
      return progress([count > 0], [count === 0 ? '' : `${count} ${count === 1 ? 'question' : 'questions'}`]);
    }
    case 'message': {
      const isEdited = Object.values(interview.message.drafts).some((draft) => draft.body !== null);
      return isEdited ? progress([true], ['Edited by you']) : progress([false], []);
    }
    case 'meeting': {
      const { date, place } = interview.meeting;
      return progress([date !== '', tidy(place) !== ''], [formatDay(date), tidy(place)]);
    }
    case 'sheet':
      return progress([false], []);
  }
}

function progress(parts: readonly boolean[], summary: readonly string[]): Omit<StepProgress, 'step'> {
  return { status: statusOf(parts), summary: summary.filter((part) => part !== '').join(' · ') };
}

function statusOf(parts: readonly boolean[]): StepProgress['status'] {
  if (parts.every((part) => part)) return 'done';
  return parts.some((part) => part) ? 'started' : 'open';
}

/** What an interview is called in lists: the contact, or else what it is about. */
export function interviewName(interview: Interview): string {
  const { name, role, organization } = interview.contact;
  const known = [tidy(name), tidy(role), tidy(organization)].find((part) => part !== '');
  return known ?? 'Interview without a name yet';
}
